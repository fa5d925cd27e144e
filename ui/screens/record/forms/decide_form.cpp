// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/decide_form.h"

#include "core/actions/referral_actions.h"
#include "core/base/date_words.h"
#include "ui/forms/referral_rows.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

DecideForm::DecideForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(
          context,
          {tr("Decide on the referral"), tr("Save decision"), tr("The decision is in her record.")},
          parent) {
    decision_ = new ChoiceField(ChoiceField::Manner::Row);
    decision_->offer<Decision>([](Decision one) { return one != Decision::Pending; });
    form()->addStored<Referral>("decision", decision_);
    on_ = form()->addStored<Referral>("decided_on", new DateField(context.today()));
    keyworker_ = form()->addStored<Referral>("keyworker",
                                             keyworkerChoice(context.book(), before().keyworker));
    reason_ = form()->addStored<Referral>("decline_reason", choiceOf<DeclineReason>());
    fillFrom(*form(), before());
    if (!before().decidedOn.isValid())
        on_->setDate(context.today());
    addAside(tr("What was referred"), labelOf(before().disposal) + u'\n' +
                                          tr("Received %1").arg(longDay(before().receivedOn)));
    ready();
}

void DecideForm::settle() {
    const auto decision = decision_->value<Decision>();
    form()->row(QStringLiteral("keyworker"))->setVisible(decision != Decision::Declined);
    form()->row(QStringLiteral("decline_reason"))->setVisible(decision == Decision::Declined);
}

Outcome DecideForm::save(const QString& saved) {
    return context().shell.perform(DecideReferral{before(), decision_->value<Decision>(),
                                                  on_->date(), chosenWorker(*keyworker_),
                                                  reason_->value<DeclineReason>()},
                                   saved);
}

KeyworkerForm::KeyworkerForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(
          context, {tr("Who works with her?"), tr("Save keyworker"), tr("She has her keyworker.")},
          parent) {
    keyworker_ = form()->addStored<Referral>("keyworker",
                                             keyworkerChoice(context.book(), before().keyworker));
    fillFrom(*form(), before());
    ready();
}

Outcome KeyworkerForm::save(const QString& saved) {
    return context().shell.perform(AllocateKeyworker{before(), chosenWorker(*keyworker_)}, saved);
}

} // namespace ninefold
