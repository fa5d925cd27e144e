// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/submitted_side.h"

#include "core/base/date_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ninefold {

QString dayOfMoment(const QString& utc) {
    // The London day: what was sent at half past midnight in summer was sent that day.
    const auto moment = QDateTime::fromString(utc, Qt::ISODate);
    const QTimeZone london("Europe/London");
    return longDay(london.isValid() ? moment.toTimeZone(london).date() : moment.date());
}

SubmittedSide::SubmittedSide(QWidget* parent)
    : QWidget(parent)
    , lines_(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("Submitted")));
    lines_->setContentsMargins(0, 0, 0, 0);
    column->addLayout(lines_);
}

void SubmittedSide::addLine(const QString& text, bool strong) {
    lines_->addWidget(plainLabel(text, strong ? Type::Strong : Type::Text));
}

void SubmittedSide::show(const std::vector<const Submission*>& submissions, int differences) {
    while (auto* item = lines_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (submissions.empty())
        return addLine(tr("This period has not been submitted."), false);
    bool isNewest = true;
    for (const auto* submission : submissions) {
        addLine(tr("Version %1, %2")
                    .arg(submission->version.value_or(1))
                    .arg(dayOfMoment(submission->madeAt)),
                true);
        addLine(tr("By %1 to %2").arg(submission->submittedBy, submission->submittedTo), false);
        if (!submission->note.isEmpty())
            addLine(submission->note, false);
        if (isNewest && differences >= 0)
            addLine(differences == 0   ? tr("Nothing has changed since.")
                    : differences == 1 ? tr("Since then 1 figure has changed.")
                                       : tr("Since then %1 figures have changed.").arg(differences),
                    false);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, u(4));
        if (isNewest && differences > 0) {
            auto* what = textButton(tr("See what"), "seeSince");
            connect(what, &QPushButton::clicked, this, &SubmittedSide::sinceAsked);
            line->addWidget(what);
        }
        auto* files = textButton(tr("Save its files…"), "saveSubmitted");
        files->setAccessibleName(
            tr("Save the files of version %1").arg(submission->version.value_or(1)));
        connect(files, &QPushButton::clicked, this,
                [this, id = submission->id.value] { Q_EMIT filesAsked(id); });
        line->addWidget(files);
        line->addStretch(1);
        lines_->addWidget(row);
        lines_->addWidget(ruleLine());
        isNewest = false;
    }
}

} // namespace ninefold
