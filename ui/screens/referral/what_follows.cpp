// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/referral/what_follows.h"

#include "core/base/date_words.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/condition_progress.h"
#include "core/rules/officer_report.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QDate lastDayOf(const Referral& referral, QDate today) {
    Casebook alone;
    alone.put(referral);
    return conditionProgress(alone, referral, today).deadline;
}

} // namespace

WhatFollows::WhatFollows(QWidget* parent)
    : QWidget(parent)
    , contact_(new QLabel)
    , report_(new QLabel)
    , appointments_(new QLabel)
    , note_(new QLabel) {
    contact_->setObjectName(QStringLiteral("followsContact"));
    report_->setObjectName(QStringLiteral("followsReport"));
    appointments_->setObjectName(QStringLiteral("followsAppointments"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u(12));
    grid->setVerticalSpacing(u(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& label, QLabel* value) {
        auto* name = new QLabel(label);
        setType(name, Type::Text, "ink2");
        value->setWordWrap(true);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        ++row;
    };
    add(tr("First contact"), contact_);
    add(tr("Officer’s report"), report_);
    add(tr("Appointments"), appointments_);
    note_->setWordWrap(true);
    setType(note_, Type::Small, "ink2");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    column->addWidget(new SectionHeader(tr("What follows")));
    column->addLayout(grid);
    column->addWidget(note_);
}

void WhatFollows::show(const Referral& answers, std::optional<Disposal> disposal, QDate today) {
    auto referral = answers;
    referral.decision = Decision::Accepted; // what would follow if it is taken on
    if (!referral.decidedOn.isValid() || referral.decidedOn > today)
        referral.decidedOn = today;
    contact_->setText(
        answers.decision == Decision::Accepted
            ? tr("by %1").arg(
                  nearDay(referral.decidedOn.addDays(thresholds::firstContactLastDays), today))
            : tr("in 24 to 72 hours"));
    const bool dated = referral.disposalOn.isValid() && referral.disposalOn <= today;
    const auto due = dated && disposal ? reportDueOn(referral, today) : QDate();
    const bool owed = !disposal || rulesOf(*disposal).officerReportByDefault;
    report_->setText(due.isValid() ? longDay(due) : owed ? tr("one month on") : tr("none"));
    const bool conditioned =
        disposal ? hasCondition(referral) : referral.conditionSet.value_or(true);
    const auto last = conditioned && (dated || referral.conditionDeadline.isValid())
                          ? lastDayOf(referral, today)
                          : QDate();
    appointments_->setText(!conditioned     ? tr("no condition")
                           : last.isValid() ? tr("two, by %1").arg(longDay(last))
                                            : tr("two, in 16 weeks"));
    note_->setText(tr("The dates appear here once the disposal is entered."));
    note_->setVisible(!dated || !disposal);
}

} // namespace ninefold
