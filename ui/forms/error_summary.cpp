// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/error_summary.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// One stop for Tab, where Enter or Space follows it: a label whose links the keyboard reaches is
/// two, and the first does nothing.
class Link : public QLabel {
public:
    Link(const QString& field, const QString& text, QWidget* parent)
        : QLabel(parent)
        , field_(field) {
        setTextFormat(Qt::RichText);
        setText(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(field, tokens().over.name(), text.toHtmlEscaped()));
        setTextInteractionFlags(Qt::LinksAccessibleByMouse);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const auto key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
            Q_EMIT linkActivated(field_);
        else
            QLabel::keyPressEvent(event);
    }

private:
    QString field_;
};

} // namespace

ErrorSummary::ErrorSummary(QWidget* parent)
    : QFrame(parent)
    , title_(new QLabel(this))
    , links_(new QVBoxLayout) {
    setObjectName(QStringLiteral("summary"));
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(14), u(10), u(14), u(10));
    row->setSpacing(u(10));
    auto* mark = new QLabel(this);
    const auto drawMark = [mark] {
        mark->setPixmap(icon(QStringLiteral("attention"), Tone::Over).pixmap(u(18), u(18)));
    };
    drawMark();
    connect(&Theme::instance(), &Theme::changed, mark, drawMark);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(u(4));
    setType(title_, Type::Heading);
    title_->setWordWrap(true);
    column->addWidget(title_);
    links_->setSpacing(u(2));
    column->addLayout(links_);
    row->addLayout(column, 1);
    hide();
}

void ErrorSummary::tell(const Problems& problems) {
    while (auto* item = links_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!problems.empty());
    if (problems.empty())
        return;
    title_->setText(problems.size() == 1
                        ? tr("There is a problem with one answer")
                        : tr("There is a problem with %1 answers").arg(problems.size()));
    QStringList told{title_->text()};
    first_.clear();
    QWidget* before = this; // in the order of Tab; made later than the fields, they would come last
    for (const auto& problem : problems) {
        told << problem.text;
        auto* link = problem.field.isEmpty() ? new QLabel(problem.text, this)
                                             : new Link(problem.field, problem.text, this);
        link->setWordWrap(true);
        link->setAccessibleName(problem.text);
        setType(link, Type::Strong, "over");
        if (!problem.field.isEmpty()) {
            connect(link, &QLabel::linkActivated, this, &ErrorSummary::chosen);
            if (first_.isEmpty())
                first_ = problem.field;
            setTabOrder(before, link);
            before = link;
        }
        link->setObjectName(QStringLiteral("problem_") + problem.field);
        links_->addWidget(link);
    }
    setAccessibleName(told.join(QStringLiteral(". ")));
    setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !first_.isEmpty())
        Q_EMIT chosen(first_);
    else
        QFrame::keyPressEvent(event);
}

} // namespace ninefold
