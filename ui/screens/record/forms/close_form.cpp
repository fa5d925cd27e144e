// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/close_form.h"

#include "core/actions/referral_actions.h"
#include "core/base/date_words.h"
#include "core/rules/attention.h"
#include "core/rules/offered.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

namespace {

QStringList bookedAppointments(const RecordContext& context, Id<Referral> referral) {
    QStringList out;
    for (const auto* one : context.book().of<Appointment>(referral))
        if (one->outcome == AppointmentOutcome::Booked)
            out << CloseForm::tr("%1, %2").arg(nearTime(one->startsAt, context.today()),
                                               labelOf(one->kind));
    return out;
}

} // namespace

CloseForm::CloseForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(
          context, {tr("Close support"), tr("Close support"), tr("Support is closed.")}, parent) {
    reason_ = new ChoiceField(ChoiceField::Manner::List);
    reason_->setBlankWords(tr("Choose why support ends"));
    for (const auto one : offeredClosureReasons(before()))
        reason_->addChoice(fromUtf8(codeOf(one)), wordsOn(before(), one));
    form()->addStored<Referral>("closure_reason", reason_);
    on_ = form()->addStored<Referral>("closed_on", new DateField(context.today()));
    fillFrom(*form(), before());
    if (!before().closedOn.isValid())
        on_->setDate(context.today());
    addSide();
    ready();
}

void CloseForm::addSide() {
    const auto today = context().today();
    if (const auto booked = bookedAppointments(context(), before().id); !booked.isEmpty()) {
        cancel_ = form()->add(QStringLiteral("cancel_booked"),
                              {tr("Cancel what is booked after that day?"), booked.join(u'\n')},
                              new YesNoField);
        cancel_->setAnswer(true);
    }
    QStringList open;
    for (const auto& work : attentionFor(context().book(), before(), today))
        open << wordsOf(context().book(), work, today).task;
    addAside(tr("Still to do"), open.isEmpty() ? tr("Nothing.") : open.join(u'\n'));
    addAside(tr("What follows"),
             tr("An exit survey is due, then follow-ups after three and six months if she agreed "
                "to be asked. Support can be opened again."));
}

Outcome CloseForm::save(const QString& saved) {
    return context().shell.perform(CloseReferral{before(), on_->date(),
                                                 reason_->value<ClosureReason>(),
                                                 cancel_ && cancel_->answer().value_or(false)},
                                   saved);
}

} // namespace ninefold
