// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/safety_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/safety_flags.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

bool mayUse(const Centre& centre, Tool tool) {
    return !needsLicence(tool) || centre.usesOutcomesStar.value_or(false);
}

/// The problems of one score, at the row of its measure.
Problems atMeasure(Problems problems, Measure measure) {
    for (auto& problem : problems)
        if (problem.field == u"score")
            problem.field = fromUtf8(codeOf(measure));
    return problems;
}

/// Adds the flag that a score raises unless there is one of that day.
void raise(const Casebook& book, const ToolScore& score, ChangeSet& changes, qint64& nextId) {
    auto flag = safetyFlagFor(score);
    if (!flag || flagRaised(book, score.referral, *flag->kind, score.on))
        return;
    flag->id = {nextId++};
    changes.add(*flag);
}

} // namespace

Drafted RecordScores::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    if (!book.find(referral))
        return referralGone();
    Problems problems;
    if (!tool)
        problems.push_back({QStringLiteral("tool"), Words::tr("Choose the tool")});
    else if (!mayUse(book.centre(), *tool))
        problems.push_back({QStringLiteral("tool"),
                            Words::tr("The centre has not said that it holds a licence for %1")
                                .arg(labelOf(*tool))});
    if (!on.isValid())
        problems.push_back({QStringLiteral("on"), Words::tr("Enter the date of the score")});
    ChangeSet changes(tool ? Words::tr("Record %1", "Record CORE-10").arg(labelOf(*tool))
                           : QString());
    auto nextId = book.nextId();
    for (const auto& given : scores) {
        if (!given.score)
            continue;
        const ToolScore score{{nextId++}, referral, on, given.measure, given.score};
        join(problems, atMeasure(problemsWith(book, score, nullptr, deed.today()), given.measure));
        changes.add(score);
        raise(book, score, changes, nextId);
    }
    if (changes.isEmpty() && problems.empty())
        problems.push_back({scores.empty() ? QString() : fromUtf8(codeOf(scores.front().measure)),
                            Words::tr("Enter at least one score")});
    return draftOf(std::move(changes), std::move(problems));
}

Drafted CorrectScore::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto problems = problemsWith(book, after, &before, deed.today());
    ChangeSet changes(Words::tr("Correct a score"));
    changes.alter(before, after);
    const auto kind = flagRaisedBy(after);
    const bool raisedBefore =
        kind && flagRaisedBy(before) == kind && flagRaised(book, before.referral, *kind, before.on);
    auto nextId = book.nextId();
    if (!raisedBefore)
        raise(book, after, changes, nextId);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted RemoveScore::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove a score"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

Drafted AnswerFlag::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Problems problems;
    if (!on.isValid())
        problems.push_back(
            {QStringLiteral("answered_on"), Words::tr("Enter the date it was looked at")});
    if (answer.trimmed().isEmpty())
        problems.push_back({QStringLiteral("answer"), Words::tr("Enter what was done")});
    if (!book.find(by))
        problems.push_back({QStringLiteral("answered_by"), Words::tr("Choose who looked at it")});
    auto after = before;
    after.answeredOn = on;
    after.answer = answer;
    after.answeredBy = by;
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("Record what was done about her safety"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
