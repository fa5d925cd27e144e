// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/deadline_rows.h"

#include "core/domain/referral.h"
#include "ui/forms/stored_form.h"

namespace ninefold {

namespace {

struct DeadlineRows {
    Q_DECLARE_TR_FUNCTIONS(ninefold::DeadlineRows)
};

} // namespace

void addDeadlineRows(Form& form, QDate today) {
    auto* from = choiceOf<DeadlineFrom>();
    from->setBlankWords(DeadlineRows::tr("Nobody has said: 16 weeks from the disposal"));
    form.add(QStringLiteral("deadline_from"),
             {DeadlineRows::tr("Last day of the condition"),
              DeadlineRows::tr("A day that the officer gave always wins.")},
             from);
    form.add(QStringLiteral("offence_on"),
             {fieldNamed<Referral>("offence_on")->labelText(),
              DeadlineRows::tr("The last day is 112 days later."), true},
             new DateField(today));
    form.add(QStringLiteral("condition_deadline"),
             {fieldNamed<Referral>("condition_deadline")->labelText(), {}, true},
             new DateField(today));
    settleDeadlineRows(form);
}

void settleDeadlineRows(const Form& form) {
    const auto* choice =
        static_cast<const ChoiceField*>(form.field(QStringLiteral("deadline_from")));
    const auto from = choice->value<DeadlineFrom>();
    form.row(QStringLiteral("offence_on"))->setVisible(from == DeadlineFrom::Offence);
    form.row(QStringLiteral("condition_deadline"))->setVisible(from == DeadlineFrom::Officer);
}

} // namespace ninefold
