// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/survey_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/survey_offer.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

Drafted draftOfSurvey(const Casebook& book, const Deed& deed, const std::optional<Survey>& before,
                      Survey after) {
    after.id = before ? before->id : Id<Survey>{book.nextId()};
    after.answers.removeIf([](const auto& answer) { return answer.value().isEmpty(); });
    auto problems = problemsWith(book, after, before ? &*before : nullptr, deed.today());
    if (!after.answers.isEmpty() && !after.completedOn.isValid())
        join(problems,
             {{QStringLiteral("completed_on"), Words::tr("Enter the date she answered")}});
    if (after.completedOn.isValid() && after.answers.isEmpty())
        join(problems,
             {{QString(), Words::tr("Enter at least one of her answers, or choose that it "
                                    "was offered or that she declined.")}});
    ChangeSet changes(after.completedOn.isValid() ? Words::tr("Save her survey")
                      : after.declined.value_or(false)
                          ? Words::tr("Record that she declined the survey")
                          : Words::tr("Record that the survey was offered"));
    if (before)
        changes.alter(*before, after);
    else
        changes.add(after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace

Drafted SaveSurvey::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = survey;
    const bool enters =
        after.completedOn.isValid() && (!before || before->answers != after.answers);
    if (enters)
        after.enteredBy = deed.worker;
    else if (!after.completedOn.isValid())
        after.enteredBy = {};
    return draftOfSurvey(book, deed, before, after);
}

Drafted SaveHerAnswers::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    if (!book.find(referral))
        return referralGone();
    const auto* known = surveyAt(book, referral, wave);
    if (known && known->completedOn.isValid())
        return Problems{{QString(), Words::tr("Her answers to this survey are already kept.")}};
    const auto before = known ? std::optional(*known) : std::nullopt;
    auto after = before.value_or(Survey{});
    after.referral = referral;
    after.wave = wave;
    if (!known)
        after.offeredOn = deed.today();
    if (!answers.isEmpty()) {
        after.completedOn = deed.today();
        after.mode = SurveyMode::Self;
        after.answers = answers;
        after.language = language;
        after.isPrivate = isPrivate;
        after.enteredBy = {};
        if (after.declined.value_or(false))
            after.declined = false;
    }
    return draftOfSurvey(book, deed, before, after);
}

Drafted RemoveSurvey::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove a survey"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace ninefold
