// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/agreed_sheet.h"
#include "tests/support/core/story.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Language language(const char* code) {
    return languageFromCode(code);
}

/// Everything that stands between head and foot, a line each.
QString bodyOf(const print::Document& document) {
    QStringList out;
    for (const auto& block : document.blocks) {
        if (const auto* title = std::get_if<print::Title>(&block))
            out << title->text << title->under;
        if (const auto* heading = std::get_if<print::Heading>(&block))
            out << heading->text;
        if (const auto* paragraph = std::get_if<print::Paragraph>(&block))
            out << paragraph->text;
    }
    return out.join(u'\n');
}

QSet<QString> marksIn(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("\\{[^}]*\\}?"));
    QSet<QString> out;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        out << found.next().captured();
    return out;
}

print::Document sheetOf(Disposal disposal, const char* code) {
    Story story;
    auto her = story.caution("2026-02-12");
    Centre centre;
    centre.name = QStringLiteral("Millrace Women’s Centre");
    story.keep(centre);
    Worker ruth;
    ruth.name = QStringLiteral("Ruth Delaney");
    her.keyworker = story.keep(ruth).id;
    her.disposal = disposal;
    story.keep(her);
    return printedSheet(agreedSheet(story.book, her, day("2026-03-17")),
                        sheetTextFor(language(code)), QStringLiteral("2026-03-17T10:42:00Z"));
}

} // namespace

TEST_CASE("every language of the sheet has the same texts with the same marks in them") {
    const auto english = sheetTextFor(language("en"));
    REQUIRE(english.texts.size() == 25);
    const auto all = sheetLanguages();
    REQUIRE(all.size() == 9);
    CHECK(all.front() == language("en"));
    for (const auto one : all) {
        CAPTURE(std::string(one.code()));
        const auto text = sheetTextFor(one);
        CHECK(text.language == one);
        CHECK(text.texts.keys() == english.texts.keys());
        for (auto each = text.texts.begin(); each != text.texts.end(); ++each) {
            CAPTURE(each.key().toStdString());
            CHECK_FALSE(each.value().trimmed().isEmpty());
            CHECK(marksIn(each.value()) == marksIn(english.texts.value(each.key())));
        }
        CHECK(text.checked == (one == language("en")));
        CHECK(text.rightToLeft == (one == language("ar")));
    }
}

TEST_CASE("on paper nothing is left of the marks in any language") {
    for (const auto one : sheetLanguages())
        for (const auto disposal : {Disposal::ConditionalCaution, Disposal::CommunityResolution}) {
            const auto document = sheetOf(disposal, std::string(one.code()).c_str());
            CAPTURE(std::string(one.code()));
            CHECK(marksIn(bodyOf(document)).isEmpty());
            CHECK(bodyOf(document).contains(u"Ruth Delaney"));
            CHECK(bodyOf(document).contains(u"Millrace Women’s Centre"));
            CHECK(document.footWords.first().contains(u"Not yet checked by a native speaker") ==
                  (one != language("en")));
        }
}

TEST_CASE("the sheet says what was agreed in plain words") {
    const auto body = bodyOf(sheetOf(Disposal::ConditionalCaution, "en"));
    CHECK(body.startsWith(u"What you agreed\nFor Nour\n"));
    CHECK(body.contains(u"The last day is Thursday, 4 June 2026."));
    CHECK(body.contains(u"the police may take your case to court"));
    CHECK(body.contains(u"You can ask us for an interpreter."));
    static const QRegularExpression hard(
        QStringLiteral("prosecut|breach|offen[cd]|comply|complian|condition|caution"),
        QRegularExpression::CaseInsensitiveOption);
    CHECK_FALSE(hard.match(body).hasMatch());
}

TEST_CASE("where nobody can be prosecuted the sheet never speaks of it") {
    static const QRegularExpression never(
        QStringLiteral("court|prosecut|breach|charge|caution|punish|guilt"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& row : codes<Disposal>()) {
        const auto body = bodyOf(sheetOf(row.value, "en"));
        CAPTURE(std::string(row.code));
        CHECK(never.match(body).hasMatch() == rulesOf(row.value).failingCanMeanProsecution);
    }
    for (const auto one : sheetLanguages()) {
        const auto text = sheetTextFor(one).texts;
        const auto resolution =
            bodyOf(sheetOf(Disposal::CommunityResolution, std::string(one.code()).c_str()));
        CAPTURE(std::string(one.code()));
        CHECK(resolution.contains(text.value(QStringLiteral("next_other"))));
        CHECK_FALSE(resolution.contains(text.value(QStringLiteral("next_caution"))));
    }
}

TEST_CASE("a language without a sheet has the English one") {
    const auto text = sheetTextFor(language("ti"));
    CHECK(text.language == language("en"));
    CHECK(sheetTextFor({}).language == language("en"));
    CHECK_FALSE(readSheetText("{\"texts\": {}").ok());
}
