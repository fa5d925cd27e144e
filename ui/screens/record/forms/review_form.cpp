// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/review_form.h"

#include "core/actions/review_actions.h"
#include "core/base/date_words.h"
#include "core/rules/absence_words.h"
#include "core/rules/chase.h"
#include "ui/forms/stored_form.h"
#include "ui/screens/record/forms/acceptance_rows.h"

#include <QLabel>

#include <algorithm>

namespace ninefold {

namespace {

RecordForm::Words wordsFor(const AttendanceReview* change) {
    if (!change)
        return {ReviewForm::tr("Review missed appointments with the manager"),
                ReviewForm::tr("Save review"), ReviewForm::tr("The review is in her record.")};
    return {ReviewForm::tr("Change the review of %1").arg(longDay(change->on)),
            ReviewForm::tr("Save review"), ReviewForm::tr("The review is changed.")};
}

} // namespace

ReviewForm::ReviewForm(const RecordContext& context, const AttendanceReview* change,
                       QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change)
        before_ = *change;
    form()->addStored<AttendanceReview>("on", new DateField(context.today()));
    form()->add(QStringLiteral("manager"), {tr("Reviewed with"), {}, !change},
                workerChoice(context.book(), change ? change->manager : Id<Worker>{}, true));
    form()->addStored<AttendanceReview>("decision",
                                        choiceOf<ReviewDecision>(ChoiceField::Manner::Column));
    form()->addStored<AttendanceReview>("reason", new LongTextField(4),
                                        tr("What you know, what she said, what was weighed."));
    if (before_)
        fillFrom(*form(), *before_);
    else
        suggest();
    addSide();
    ready();
}

/// Today, and the manager where there is no choice.
void ReviewForm::suggest() {
    static_cast<DateField*>(form()->field(QStringLiteral("on")))->setDate(context().today());
    const auto& workers = context().book().all<Worker>();
    const auto isManager = [](const Worker& worker) {
        return worker.role == Role::Manager && worker.active.value_or(true);
    };
    const auto& me = context().session().worker();
    const auto only = std::find_if(workers.begin(), workers.end(), isManager);
    const bool alone = std::count_if(workers.begin(), workers.end(), isManager) == 1;
    if (isManager(me) || alone)
        form()
            ->field(QStringLiteral("manager"))
            ->setTyped(QString::number(isManager(me) ? me.id.value : only->id.value));
}

void ReviewForm::addSide() {
    const auto* referral = context().current();
    const auto today = context().today();
    QStringList missed;
    for (const auto* one : context().book().of<Appointment>(context().referral))
        if (isMissedWithoutReason(one->outcome) && one->startsAt.date <= today)
            missed << nearTime(one->startsAt, today);
    addAside(tr("Missed without a reason"), missed.isEmpty() ? tr("None.") : missed.join(u'\n'));
    const auto* last = referral ? lastMissed(context().book(), *referral, today) : nullptr;
    if (last) {
        const auto chase = chaseOf(context().book(), *last, today);
        addAside(
            tr("Reaching her since"),
            chase.reached
                ? tr("She was reached.")
                : tr("Not reached. %1 of %2 steps tried.").arg(chase.done).arg(chase.steps.size()));
    }
    addAside(
        tr("What this does"),
        tr("It writes down what the two of you decided, and takes the review off Today. "
           "Nothing follows by itself: book, write, tell the officer or close as you decided."));
}

Outcome ReviewForm::save(const QString& saved) {
    const auto answers = readInto(*form(), before_.value_or(AttendanceReview{}));
    if (before_)
        return context().shell.perform(ChangeReview{*before_, answers}, saved);
    return context().shell.perform(RecordReview{context().referral, answers.on, answers.decision,
                                                answers.reason, answers.manager},
                                   saved);
}

Problems ReviewForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This review was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
