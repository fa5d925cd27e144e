// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/referral_change_form.h"

#include "core/actions/referral_actions.h"
#include "core/rules/condition_deadline.h"
#include "ui/forms/deadline_rows.h"
#include "ui/forms/referral_rows.h"
#include "ui/forms/stored_form.h"

namespace ninefold {

ReferralStepForm::ReferralStepForm(const RecordContext& context, const Words& words,
                                   QWidget* parent)
    : RecordForm(context, words, parent) {
    if (const auto* referral = context.current())
        before_ = *referral;
}

Problems ReferralStepForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This referral was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

ReferralChangeForm::ReferralChangeForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(context,
                       {tr("The referral and the disposal"), tr("Save referral"),
                        tr("The referral is changed.")},
                       parent) {
    form()->addSection(tr("The officer"));
    addOfficerRows(*form(), context.today());
    form()->addSection(tr("The disposal"));
    addDisposalRows(*form(), context.book().centre(), context.today(), before().disposal);
    fillFrom(*form(), withDeadline(before()));
    ready();
}

void ReferralChangeForm::settle() {
    settleDeadlineRows(*form());
}

Outcome ReferralChangeForm::save(const QString& saved) {
    return context().shell.perform(ChangeReferral{before(), readInto(*form(), before())}, saved);
}

} // namespace ninefold
