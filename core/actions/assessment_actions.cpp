// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/assessment_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

bool isUnanswered(const Assessment& assessment) {
    return !assessment.mentalHealth && !assessment.physicalHealth &&
           std::none_of(assessment.needs.begin(), assessment.needs.end(),
                        [](const auto& level) { return level.has_value(); });
}

QString saveWords(AssessmentStage stage) {
    switch (stage) {
    case AssessmentStage::Initial:
        return Words::tr("Save the initial assessment");
    case AssessmentStage::Review:
        return Words::tr("Save a review");
    case AssessmentStage::Exit:
        return Words::tr("Save the exit assessment");
    }
    return {};
}

} // namespace

Drafted SaveAssessment::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = assessment;
    after.id = before ? before->id : Id<Assessment>{book.nextId()};
    Problems problems;
    if (isUnanswered(after))
        problems.push_back(
            {QStringLiteral("p1"), Words::tr("Choose a level for at least one pathway")});
    join(problems, problemsWith(book, after, before ? &*before : nullptr, deed.today()));
    ChangeSet changes(saveWords(after.stage));
    if (before)
        changes.alter(*before, after);
    else
        changes.add(after);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted RemoveAssessment::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove an assessment"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace ninefold
