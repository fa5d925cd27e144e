// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"
#include "core/catalogue/tools.h"
#include "core/rules/field_checks.h"
#include "core/rules/validate_parts.h"

namespace ninefold {

using namespace validate_parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

} // namespace

Problems problemsWith(const Casebook& book, const TierSet& set, const TierSet*, QDate) {
    auto out = fieldProblems(set);
    checkReferral(book, set, out);
    return out;
}

Problems problemsWith(const Casebook& book, const ToolScore& score, const ToolScore* before,
                      QDate today) {
    auto out = fieldProblems(score);
    checkReferral(book, score, out);
    if (isTooLate(score, before, &ToolScore::on, today))
        add(out, QStringLiteral("on"), Words::tr("Date of the score must be today or in the past"));
    if (!score.measure || !score.score)
        return out;
    const auto& measure = toolMeasure(*score.measure);
    if (*score.score < measure.lowest || *score.score > measure.highest) {
        // Says more than the range of any score, which may have been told already.
        std::erase_if(out, [](const Problem& problem) { return problem.field == u"score"; });
        add(out, QStringLiteral("score"),
            Words::tr("%1 must be a whole number from %2 to %3")
                .arg(labelOf(*score.measure))
                .arg(measure.lowest)
                .arg(measure.highest));
    }
    if (isTaken(book, score, [&](const ToolScore& other) {
            return other.on == score.on && other.measure == score.measure;
        }))
        add(out, QStringLiteral("score"),
            Words::tr("%1 is already written down for that day. Correct that score.")
                .arg(labelOf(*score.measure)));
    return out;
}

Problems problemsWith(const Casebook& book, const SafetyFlag& flag, const SafetyFlag* before,
                      QDate today) {
    auto out = fieldProblems(flag);
    checkReferral(book, flag, out);
    if (isTooLate(flag, before, &SafetyFlag::answeredOn, today))
        add(out, QStringLiteral("answered_on"),
            Words::tr("Date it was looked at must be today or in the past"));
    if (flag.answeredOn.isValid() && flag.answeredOn < flag.raisedOn)
        add(out, QStringLiteral("answered_on"),
            Words::tr("Date it was looked at must not be before it was raised, %1")
                .arg(longDay(flag.raisedOn)));
    return out;
}

Problems problemsWith(const Casebook& book, const Goal& goal, const Goal* before, QDate today) {
    auto out = fieldProblems(goal);
    checkReferral(book, goal, out);
    const auto& all = book.all<Goal>();
    if (std::any_of(all.begin(), all.end(), [&](const Goal& other) {
            return other.id != goal.id && other.ref == goal.ref && !goal.ref.isEmpty();
        }))
        add(out, QStringLiteral("goal_ref"), Words::tr("Another goal has this reference"));
    if (isTooLate(goal, before, &Goal::setOn, today))
        add(out, QStringLiteral("set_on"),
            Words::tr("Date the goal was set must be today or in the past"));
    if (isTooLate(goal, before, &Goal::outcomeOn, today))
        add(out, QStringLiteral("outcome_on"),
            Words::tr("Date of the outcome must be today or in the past"));
    if (goal.outcomeOn.isValid() && goal.setOn.isValid() && goal.outcomeOn < goal.setOn)
        add(out, QStringLiteral("outcome_on"),
            Words::tr("Date of the outcome must not be before the goal was set, %1")
                .arg(longDay(goal.setOn)));
    return out;
}

Problems problemsWith(const Casebook& book, const GoalAction& action, const GoalAction* before,
                      QDate today) {
    auto out = fieldProblems(action);
    if (!book.find(action.goal))
        add(out, QString(),
            Words::tr("This goal is no longer there. Close this form and look again."));
    if (action.owner == ActionOwner::Partner && action.ownerName.trimmed().isEmpty())
        add(out, QStringLiteral("owner_name"), Words::tr("Enter the name of the partner service"));
    if (isTooLate(action, before, &GoalAction::doneOn, today))
        add(out, QStringLiteral("done_on"),
            Words::tr("Date it was done must be today or in the past"));
    return out;
}

} // namespace ninefold
