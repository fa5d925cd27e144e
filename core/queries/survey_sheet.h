// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What she reads when she answers a survey by herself, in her language, on the screen and on paper.
// The words are data, resources/surveys/survey.<language>.json (see the README there).

#include "core/base/print_document.h"
#include "core/base/result.h"
#include "core/catalogue/survey_questions.h"
#include "core/domain/language.h"

#include <QByteArray>
#include <QMap>

namespace ninefold {

struct SurveyWords {
    Language language;
    QString name;         ///< what the language calls itself
    bool checked = false; ///< by a native speaker
    bool rightToLeft = false;
    QMap<QString, QString> texts;                  ///< by key: "next", "thanks"
    QMap<QString, QString> questions;              ///< by their code
    std::array<QMap<QString, QString>, 2> answers; ///< Agree5, YesNo: by value

    QString text(const char* key) const { return texts.value(QString::fromLatin1(key)); }
    QString question(const SurveyQuestion& question) const;
    QString answer(SurveyScale scale, const ScaleAnswer& answer) const;
    /// "Question 3 of 12", in the digits of the language.
    QString progress(int number, int all) const;
};

/// The languages there are words in: English, then by their names.
std::vector<Language> surveyLanguages();
/// The words in a language, or in English where there are none in it.
SurveyWords surveyWordsFor(Language language);
/// One file of words; a failure says what is at fault with it.
Result<SurveyWords> readSurveyWords(const QByteArray& json);

/// The questions of a wave in list order.
std::vector<const SurveyQuestion*> questionsAt(SurveyWave wave);
/// The answers as she is offered them: the one that agrees most first, those that are no measure
/// ("Does not apply to me") last.
std::vector<const ScaleAnswer*> answersAsOffered(SurveyScale scale);

/// The form on paper. It bears no name, hers or the centre's: somebody else may find it. `mark`
/// stands in its foot, so that whoever enters it knows whose it is. `madeAt` as
/// 2026-11-22T14:05:09Z.
print::Document printedSurvey(const SurveyWords& words, SurveyWave wave, const QString& mark,
                              const QString& madeAt);

} // namespace ninefold
