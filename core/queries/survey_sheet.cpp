// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/survey_sheet.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

// The macro declares a function, so it cannot stand in a namespace. Resources of a static library
// are found only when they are asked for.
static void loadSurveyWords() {
    Q_INIT_RESOURCE(core);
}

namespace ninefold {

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(SurveySheet)
};

/// To write on by hand: lines, and how many strokes go into the width of a page.
constexpr int writingLines = 3;
constexpr int writingLength = 64;

constexpr Language plainEnglish{{'e', 'n'}};

QString wordsFile(Language language) {
    return QStringLiteral(":/surveys/survey.%1.json").arg(fromUtf8(language.code()));
}

QMap<QString, QString> wordsIn(const QJsonObject& object, const char* key) {
    const auto inside = object.value(QLatin1String(key)).toObject();
    QMap<QString, QString> out;
    for (auto each = inside.begin(); each != inside.end(); ++each)
        out[each.key()] = each.value().toString();
    return out;
}

/// A box to put a cross in, and what it means; in one piece, so that no line ends between them.
QString boxFor(const QString& words) {
    return QStringLiteral("☐") + QChar(QChar::Nbsp) + QString(words).replace(u' ', QChar::Nbsp);
}

} // namespace

QString SurveyWords::question(const SurveyQuestion& question) const {
    return questions.value(fromUtf8(question.code));
}

QString SurveyWords::answer(SurveyScale scale, const ScaleAnswer& answer) const {
    if (scale == SurveyScale::Text)
        return {};
    return answers[scale == SurveyScale::YesNo ? 1 : 0].value(fromUtf8(answer.value));
}

QString SurveyWords::progress(int number, int all) const {
    const QLocale locale(fromUtf8(language.code()));
    return text("progress")
        .replace(QStringLiteral("{n}"), locale.toString(number))
        .replace(QStringLiteral("{all}"), locale.toString(all));
}

Result<SurveyWords> readSurveyWords(const QByteArray& json) {
    QJsonParseError error{};
    const auto object = QJsonDocument::fromJson(json, &error).object();
    SurveyWords words;
    words.language = languageFromCode(toUtf8(object.value(QLatin1String("language")).toString()));
    if (error.error != QJsonParseError::NoError || words.language.isBlank())
        return Failure{Failure::Kind::Input,
                       Said::tr("The words of the survey cannot be read: %1 at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset)};
    words.name = object.value(QLatin1String("name")).toString();
    words.checked = object.value(QLatin1String("checked")).toBool();
    words.rightToLeft = object.value(QLatin1String("rightToLeft")).toBool();
    words.texts = wordsIn(object, "texts");
    words.questions = wordsIn(object, "questions");
    const auto answers = object.value(QLatin1String("answers")).toObject();
    words.answers = {wordsIn(answers, "agree5"), wordsIn(answers, "yes_no")};
    return words;
}

std::vector<Language> surveyLanguages() {
    loadSurveyWords();
    std::vector<Language> out;
    for (const auto& file :
         QDir(QStringLiteral(":/surveys")).entryList({QStringLiteral("survey.*.json")}))
        out.push_back(languageFromCode(toUtf8(file.section(u'.', 1, 1))));
    std::sort(out.begin(), out.end(), [](Language a, Language b) {
        return std::pair(a != plainEnglish, languageName(a)) <
               std::pair(b != plainEnglish, languageName(b));
    });
    return out;
}

SurveyWords surveyWordsFor(Language language) {
    loadSurveyWords();
    QFile file(wordsFile(language));
    if (!file.exists())
        file.setFileName(wordsFile(plainEnglish));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto words = readSurveyWords(file.readAll());
    return words ? *words : SurveyWords{};
}

std::vector<const SurveyQuestion*> questionsAt(SurveyWave wave) {
    std::vector<const SurveyQuestion*> out;
    for (const auto& question : surveyQuestions())
        if (question.asksAt(wave))
            out.push_back(&question);
    return out;
}

std::vector<const ScaleAnswer*> answersAsOffered(SurveyScale scale) {
    std::vector<const ScaleAnswer*> out;
    for (const auto& answer : answersOf(scale))
        out.push_back(&answer);
    const auto measured = std::stable_partition(
        out.begin(), out.end(), [](const ScaleAnswer* answer) { return answer->counts; });
    if (scale == SurveyScale::Agree5)
        std::reverse(out.begin(), measured);
    return out;
}

print::Document printedSurvey(const SurveyWords& words, SurveyWave wave, const QString& mark,
                              const QString& madeAt) {
    print::Document document;
    document.title = words.text("title");
    document.footWords = {mark};
    if (!words.checked)
        document.footWords << Said::tr("%1. Not yet checked by a native speaker.")
                                  .arg(languageName(words.language));
    document.madeAt = madeAt;
    document.rightToLeft = words.rightToLeft;
    if (words.language != plainEnglish)
        document.language = fromUtf8(words.language.code());
    auto& blocks = document.blocks;
    blocks.emplace_back(print::Title{words.text("title"), words.text("for")});
    blocks.emplace_back(print::Paragraph{words.text("free") + u' ' + words.text("paper_how")});
    blocks.emplace_back(
        print::Paragraph{words.text("paper_date") + u' ' + QString(20, QLatin1Char('_'))});
    for (const auto* question : questionsAt(wave)) {
        blocks.emplace_back(print::Heading{words.question(*question)});
        if (question->scale == SurveyScale::Text) {
            for (int line = 0; line < writingLines; ++line)
                blocks.emplace_back(print::Paragraph{QString(writingLength, QLatin1Char('_'))});
            continue;
        }
        QStringList boxes;
        for (const auto* answer : answersAsOffered(question->scale))
            boxes << boxFor(words.answer(question->scale, *answer));
        blocks.emplace_back(print::Paragraph{boxes.join(QStringLiteral("   "))});
    }
    blocks.emplace_back(print::Heading{words.text("keep")});
    blocks.emplace_back(print::Paragraph{boxFor(words.text("keep_yes")) + QStringLiteral("   ") +
                                         boxFor(words.text("keep_no")) +
                                         QChar(QChar::LineSeparator) + words.text("keep_help")});
    return document;
}

} // namespace ninefold
