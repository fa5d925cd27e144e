// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/survey_sheet.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

QString everyWordOf(const print::Document& document) {
    QStringList out{document.title, document.owner};
    out << document.headWords << document.footWords;
    for (const auto& block : document.blocks) {
        if (const auto* title = std::get_if<print::Title>(&block))
            out << title->text << title->under;
        if (const auto* heading = std::get_if<print::Heading>(&block))
            out << heading->text;
        if (const auto* paragraph = std::get_if<print::Paragraph>(&block))
            out << paragraph->text;
    }
    return out.join(u'\n').replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("the survey has every question and every answer in every language") {
    const auto english = surveyWordsFor(languageFromCode("en"));
    const auto all = surveyLanguages();
    REQUIRE(all.size() == 9);
    CHECK(all.front() == languageFromCode("en"));
    for (const auto one : all) {
        CAPTURE(std::string(one.code()));
        const auto words = surveyWordsFor(one);
        CHECK(words.language == one);
        CHECK_FALSE(words.name.isEmpty());
        CHECK(words.checked == (one == languageFromCode("en")));
        CHECK(words.rightToLeft == (one == languageFromCode("ar")));
        CHECK(words.texts.keys() == english.texts.keys());
        for (const auto& text : words.texts)
            CHECK_FALSE(text.trimmed().isEmpty());
        CHECK(words.text("progress").contains(u"{n}"));
        CHECK(words.text("progress").contains(u"{all}"));
        CHECK(words.questions.size() == static_cast<qsizetype>(surveyQuestions().size()));
        for (const auto& question : surveyQuestions()) {
            CAPTURE(std::string(question.code));
            CHECK_FALSE(words.question(question).isEmpty());
            QStringList said;
            for (const auto& answer : answersOf(question.scale))
                said << words.answer(question.scale, answer);
            CHECK_FALSE(said.contains(QString()));
            CHECK(said.removeDuplicates() == 0);
        }
    }
}

TEST_CASE("the English survey says what the program says") {
    const auto words = surveyWordsFor(languageFromCode("en"));
    for (const auto& question : surveyQuestions()) {
        CHECK(words.question(question) == textOf(question));
        for (const auto& answer : answersOf(question.scale))
            CHECK(words.answer(question.scale, answer) == labelOf(answer));
    }
    CHECK(words.progress(3, 12) == u"Question 3 of 12");
    CHECK(surveyWordsFor(languageFromCode("ti")).language == languageFromCode("en"));
    CHECK_FALSE(readSurveyWords("{\"texts\": {}").ok());
}

TEST_CASE("she is offered agreeing first and what is no measure last") {
    QStringList order;
    for (const auto* answer : answersAsOffered(SurveyScale::Agree5))
        order << fromUtf8(answer->value);
    CHECK(order.join(u' ') == u"5 4 3 2 1 na pnts");
    order.clear();
    for (const auto* answer : answersAsOffered(SurveyScale::YesNo))
        order << fromUtf8(answer->value);
    CHECK(order.join(u' ') == u"yes no pnts");
}

TEST_CASE("the printed form asks what its wave asks and bears no name") {
    for (const auto language : surveyLanguages())
        for (const auto& row : codes<SurveyWave>()) {
            CAPTURE(std::string(language.code()), std::string(row.code));
            const auto words = surveyWordsFor(language);
            const auto document = printedSurvey(words, row.value, QStringLiteral("R-0001-1"),
                                                QStringLiteral("2026-03-17T10:42:00Z"));
            CHECK(document.owner.isEmpty());
            CHECK(document.rightToLeft == words.rightToLeft);
            const auto said = everyWordOf(document);
            CHECK(said.contains(u"R-0001-1"));
            CHECK(said.contains(words.text("keep")));
            CHECK(said.contains(u"native speaker") == !words.checked);
            for (const auto& question : surveyQuestions())
                CHECK(said.contains(words.question(question)) == question.asksAt(row.value));
        }
}
