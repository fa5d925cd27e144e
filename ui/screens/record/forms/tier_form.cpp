// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/tier_form.h"

#include "core/actions/referral_actions.h"
#include "core/rules/tier_suggestion.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

TierForm::TierForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(context, {tr("How much support?"), tr("Save tier"), tr("The tier is set.")},
                       parent) {
    tier_ = form()->addStored<Referral>("tier", choiceOf<Tier>(ChoiceField::Manner::Column));
    reason_ = form()->addStored<Referral>(
        "tier_reason", new LongTextField(2),
        tr("One line; needed where the tier is not the one her needs suggest."));
    const auto suggested = suggestedTier(context.book(), before(), context.today());
    auto* words =
        addAside(tr("What her needs suggest"),
                 suggested ? tr("%1: %2").arg(labelOf(suggested->tier), suggested->because)
                           : tr("Nothing yet: her needs have not been assessed."));
    words->setObjectName(QStringLiteral("suggestedTier"));
    addAside(
        tr("How it is worked out"),
        tr("From her needs alone, never from the offence. Tier 1: one need at most, none high. "
           "Tier 2: two or three needs, or one high. Tier 3: four needs or more, or mental "
           "health, abuse and substances together."));
    fillFrom(*form(), before());
    // The reason for the tier of before is none for another.
    connect(tier_, &AnswerField::edited, this, [this] {
        if (tier_->value<Tier>() != before().tier && reason_->text() == before().tierReason)
            reason_->setText({});
    });
    ready();
}

Outcome TierForm::save(const QString& saved) {
    return context().shell.perform(SetTier{before(), tier_->value<Tier>(), reason_->text()}, saved);
}

} // namespace ninefold
