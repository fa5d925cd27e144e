// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ninefold {

namespace {

struct Look {
    const char* name;
    const char* icon;
};

Look lookOf(Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Info:
        return {"info", "info"};
    case Banner::Kind::Done:
        return {"done", "tick"};
    case Banner::Kind::Due:
        return {"due", "clock"};
    case Banner::Kind::Over:
        return {"over", "attention"};
    }
    return {"info", "info"};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , icon_(new QLabel(this))
    , words_(new QLabel(this)) {
    setObjectName(QStringLiteral("banner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(12), u(8), u(12), u(8));
    row->setSpacing(u(12));
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    words_->setObjectName(QStringLiteral("bannerWords"));
    words_->setTextFormat(Qt::RichText);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(words_, &QLabel::linkActivated, this, [this] {
        const auto act = onAction_;
        Q_EMIT acted();
        if (act)
            act();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        icon_->setPixmap(icon(QLatin1String(lookOf(kind_).icon), Tone::Ink).pixmap(u(18), u(18)));
    });
    hide();
}

void Banner::tell(Kind kind, const QString& what, const QString& more, const QString& action,
                  std::function<void()> onAction) {
    kind_ = kind;
    onAction_ = std::move(onAction);
    const Look look = lookOf(kind);
    setSheetProperty(this, "banner", QString::fromLatin1(look.name));
    icon_->setPixmap(icon(QLatin1String(look.icon), Tone::Ink).pixmap(u(18), u(18)));

    QString words = QStringLiteral("<b>%1</b>").arg(what.toHtmlEscaped());
    if (!more.isEmpty())
        words += u' ' + more.toHtmlEscaped();
    if (!action.isEmpty())
        words += QStringLiteral(" <a href=\"act\">%1</a>").arg(action.toHtmlEscaped());
    words_->setText(words);
    words_->setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    const QString plain = more.isEmpty() ? what : what + u' ' + more;
    words_->setAccessibleName(plain);
    setAccessibleName(plain);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear() {
    onAction_ = {};
    words_->clear();
    setAccessibleName({});
    hide();
}

QString Banner::text() const {
    return isHidden() ? QString() : accessibleName();
}

} // namespace ninefold
