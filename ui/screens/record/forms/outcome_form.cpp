// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/outcome_form.h"

#include "core/actions/appointment_actions.h"
#include "core/base/date_words.h"
#include "core/rules/condition_progress.h"
#include "core/rules/offered.h"
#include "core/rules/progress_words.h"
#include "ui/forms/stored_form.h"
#include "ui/screens/record/forms/acceptance_rows.h"

#include <QLabel>

namespace ninefold {

OutcomeForm::OutcomeForm(const RecordContext& context, const Appointment& appointment,
                         QWidget* parent)
    : RecordForm(
          context,
          {tr("%1, %2: what came of it?")
               .arg(labelOf(appointment.kind), nearTime(appointment.startsAt, context.today())),
           tr("Record"), tr("It is in her record.")},
          parent)
    , before_(appointment) {
    addRows();
    addSide();
    fillFrom(*form(), before_);
    suggestAcceptance(*form(), context, &before_);
    ready();
}

void OutcomeForm::addRows() {
    outcome_ = new ChoiceField(ChoiceField::Manner::Column);
    outcome_->offer<AppointmentOutcome>(
        [](AppointmentOutcome one) { return one != AppointmentOutcome::Booked; });
    form()->addStored<Appointment>("outcome", outcome_);
    addAcceptanceRows(*form(), context(), &before_);
    form()->addStored<Appointment>("minutes", new NumberField(0, 1440),
                                   tr("How long, in minutes. May be left empty."));
    const auto* referral = context().current();
    if (referral && hasCondition(*referral))
        form()->addStored<Appointment>(
            "counts", new YesNoField,
            tr("Towards the two appointments. Left empty: yes at the centre, otherwise no."));
    form()->addStored<Appointment>("note", new LongTextField(3));
}

void OutcomeForm::addSide() {
    const auto* referral = context().current();
    if (!referral || !hasCondition(*referral))
        return;
    condition_ = addAside(conditionHeading(*referral));
    condition_->setObjectName(QStringLiteral("wouldMake"));
}

/// How far the condition would be with the answers as they are.
QString OutcomeForm::wouldMake() const {
    const auto* referral = context().current();
    if (!referral)
        return {};
    Casebook tried; // only what the condition depends on
    tried.put(*referral);
    for (const auto* one : context().book().of<Appointment>(referral->id))
        tried.put(*one);
    for (const auto* one : context().book().of<PoliceUpdate>(referral->id))
        tried.put(*one);
    tried.put(readInto(*form(), before_));
    const auto today = std::max(context().today(), before_.startsAt.date);
    return progressWords(conditionProgress(tried, *referral, today), today).whole();
}

void OutcomeForm::settle() {
    const auto outcome = outcome_->value<AppointmentOutcome>();
    const bool came = outcome && isAttended(*outcome);
    settleAcceptanceRows(*form(), outcome);
    form()->row(QStringLiteral("minutes"))->setVisible(came);
    if (auto* counts = form()->row(QStringLiteral("counts")))
        counts->setVisible(came);
    if (condition_)
        condition_->setText(came ? tr("After this: %1.").arg(wouldMake()) : wouldMake());
}

Outcome OutcomeForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_);
    RecordAppointment action{before_,
                             outcome_->value<AppointmentOutcome>(),
                             after.absenceReason,
                             after.minutes,
                             after.counts,
                             after.note,
                             acceptedReason(after)};
    return context().shell.perform(action, saved);
}

Problems OutcomeForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This appointment was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
