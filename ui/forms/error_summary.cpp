// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/error_summary.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

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
    for (const auto& problem : problems) {
        told << problem.text;
        auto* link = new QLabel(this);
        link->setWordWrap(true);
        link->setAccessibleName(problem.text);
        setType(link, Type::Strong, "over");
        if (problem.field.isEmpty()) {
            link->setText(problem.text);
        } else {
            link->setTextFormat(Qt::RichText);
            link->setText(
                QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(problem.field, tokens().over.name(), problem.text.toHtmlEscaped()));
            link->setTextInteractionFlags(Qt::TextBrowserInteraction);
            link->setFocusPolicy(Qt::StrongFocus);
            connect(link, &QLabel::linkActivated, this, &ErrorSummary::chosen);
        }
        link->setObjectName(QStringLiteral("problem_") + problem.field);
        links_->addWidget(link);
    }
    setAccessibleName(told.join(QStringLiteral(". ")));
    setFocus(Qt::OtherFocusReason);
}

} // namespace ninefold
