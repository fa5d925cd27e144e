// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/flag_form.h"

#include "core/actions/safety_actions.h"
#include "core/base/date_words.h"
#include "ui/forms/referral_rows.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

FlagForm::FlagForm(const RecordContext& context, const SafetyFlag& flag, QWidget* parent)
    : RecordForm(context,
                 {tr("Safety: what was done?"), tr("Save what was done"),
                  tr("What was done is in her record.")},
                 parent)
    , before_(flag) {
    answer_ = form()->addStored<SafetyFlag>(
        "answer", new LongTextField(4),
        tr("What you and she did about it, and what was agreed. Needed."));
    on_ = form()->addStored<SafetyFlag>("answered_on", new DateField(context.today()));
    by_ = form()->addStored<SafetyFlag>("answered_by",
                                        keyworkerChoice(context.book(), flag.answeredBy));
    addSide();
    fillFrom(*form(), before_);
    if (!before_.answeredOn.isValid()) {
        on_->setDate(context.today());
        by_->setTyped(QString::number(context.session().worker().id.value));
    }
    ready();
}

void FlagForm::addSide() {
    addAside(tr("What to look at"),
             tr("%1. Raised %2, because of %3.")
                 .arg(labelOf(before_.kind), longDay(before_.raisedOn),
                      before_.because.isEmpty() ? tr("a score") : before_.because));
    if (before_.kind == FlagKind::HighRiskAbuse)
        addAside(tr("MARAC"),
                 tr("With a DASH of 14 or more a referral to MARAC is offered. Talk it over with "
                    "her and your manager, and write down what was decided, also when it was not "
                    "made."));
    else
        addAside(tr("Self-harm"),
                 tr("Ask her about it, today if you can, whatever the total is. If she is in "
                    "danger now, call 999."));
    addAside(tr("It stays until then"),
             tr("It stands in her header and on Today until this is saved. Nothing happens by "
                "itself."));
}

Outcome FlagForm::save(const QString& saved) {
    return context().shell.perform(
        AnswerFlag{before_, on_->date(), answer_->text(), chosenWorker(*by_)}, saved);
}

Problems FlagForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
