// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/farewell_sheet.h"

#include "ui/parts/buttons.h"
#include "ui/parts/prose.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ninefold {

FarewellSheet::FarewellSheet(QWidget* window, const HerFace::Farewell& farewell)
    : QWidget(window) {
    setObjectName(QStringLiteral("cover")); // as blank as the sheet that covers
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(farewell.text);
    auto* words = new Prose(farewell.text, QWIDGETSIZE_MAX, this);
    words->setObjectName(QStringLiteral("farewell"));
    words->setAlignment(Qt::AlignCenter);
    words->setLayoutDirection(farewell.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto large = ninefold::font(Type::Strong);
    large.setPointSizeF(ninefold::font(Type::Text).pointSizeF() * 2.4);
    words->setFont(large);
    auto* go = ordinaryButton(tr("Sign in"), "toSignIn", this);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(words);
    column->addSpacing(u(48));
    column->addWidget(go, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(go, &QPushButton::clicked, this, [this, under = window->focusWidget()] {
        hide();
        if (under)
            under->setFocus();
        deleteLater();
    });
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    // The sign-in page takes the focus when it is shown; afterwards it is here.
    QTimer::singleShot(0, go, [go] { go->setFocus(); });
}

bool FarewellSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool FarewellSheet::focusNextPrevChild(bool) {
    return true; // the one button keeps the focus
}

} // namespace ninefold
