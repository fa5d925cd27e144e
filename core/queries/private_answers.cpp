// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/private_answers.h"

#include "core/catalogue/survey_questions.h"

#include <algorithm>

namespace ninefold {

namespace {

bool isOfSurvey(const JournalLine& line) {
    static const auto table = fromUtf8(tableName<Survey>());
    return line.table == table;
}

} // namespace

PrivateAnswers::PrivateAnswers(const Casebook& book, const std::vector<JournalLine>& lines) {
    for (const auto& survey : book.all<Survey>())
        if (survey.isPrivate.value_or(false))
            surveys_.insert(survey.id.value);
    for (const auto& line : lines)
        if (isOfSurvey(line) && line.field == u"private" &&
            (line.before == u"yes" || line.after == u"yes"))
            surveys_.insert(line.record);
}

bool PrivateAnswers::holds(const JournalLine& line) const {
    if (!isOfSurvey(line) || !surveys_.contains(line.record))
        return false;
    const auto& questions = surveyQuestions();
    return std::any_of(questions.begin(), questions.end(), [&](const SurveyQuestion& question) {
        return line.field == fromUtf8(question.code);
    });
}

} // namespace ninefold
