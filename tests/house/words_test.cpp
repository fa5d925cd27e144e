// SPDX-License-Identifier: GPL-3.0-or-later

// Words that would shame the woman who reads them over a shoulder, and words of no meaning, are in
// no text and no name. The field's own words are kept: a woman, did not attend, deadline passed.

#include "tests/support/core/project_files.h"

#include <catch2/catch.hpp>
#include <regex>

using namespace ninefold::test;

namespace {

/// A literal that nobody reads: a code, a name of a field, file or object.
bool isCode(const std::string& text) {
    static const std::regex code("[a-z0-9_./:#*%-]*");
    return std::regex_match(text, code);
}

/// The word in a text for people that may not be there; blank if there is none.
std::string wrongWord(const std::string& text) {
    static const std::regex words(
        "\\b(offenders?|breach(es|ed)?|non-complian(t|ce)|no-shows?|failed to attend|DNA|DNAs|"
        "client|clients|service users?|perpetrators?|convicts?)\\b",
        std::regex::icase);
    std::smatch found;
    return std::regex_search(text, found, words) ? found.str() : std::string();
}

/// The same in names of code. First-time offender is the contract's name of that field.
std::string wrongName(std::string line) {
    static const std::regex contract("first_?time_?offenders?|[Ff]irstTimeOffenders?");
    static const std::regex words("[Oo]ffender|[Bb]reach|[Nn]oShow|no_show|[Nn]onComplian|"
                                  "non_complian|\\b\\w*[a-z]DNA\\b|[Cc]aseObject|[Mm]anager2");
    line = std::regex_replace(line, contract, "");
    std::smatch found;
    return std::regex_search(line, found, words) ? found.str() : std::string();
}

} // namespace

TEST_CASE("no text on screen or paper has a word that shames") {
    size_t read = 0;
    for (const auto& file : projectFiles({"app", "core", "ui"})) {
        if (!file.isSource())
            continue;
        for (const auto& literal : literalsOf(file)) {
            ++read;
            if (isCode(literal.text))
                continue;
            const auto wrong = wrongWord(literal.text);
            if (!wrong.empty() && literal.text.find("irst-time offender") == std::string::npos)
                FAIL_CHECK(file.at(literal.line) << ": \"" << wrong << "\" in: " << literal.text);
        }
    }
    CHECK(read > 500);
}

TEST_CASE("no name in the code has such a word either") {
    for (const auto& file : projectFiles({"app", "core", "ui"})) {
        for (size_t i = 0; file.isSource() && i < file.lines.size(); ++i) {
            auto line = file.lines[i];
            line = line.substr(0, line.find("//"));
            for (const auto& literal : literalsOf({file.path, {line}}))
                if (const auto at = line.find(literal.text); at != std::string::npos)
                    line.erase(at, literal.text.size());
            const auto wrong = wrongName(line);
            if (!wrong.empty())
                FAIL_CHECK(file.at(i) << ": the name \"" << wrong << "\" in: " << line);
        }
    }
}

TEST_CASE("the lists of words tell right from wrong") {
    CHECK(wrongWord("She did not attend").empty());
    CHECK(wrongWord("I am less likely to offend because of the support").empty());
    CHECK(wrongWord("Deadline passed, not met").empty());
    CHECK_FALSE(wrongWord("Breach of condition").empty());
    CHECK_FALSE(wrongWord("Record a no-show").empty());
    CHECK(wrongName("std::optional<YesNoUnknown> firstTimeOffender;").empty());
    CHECK_FALSE(wrongName("struct OffenderRecord {").empty());
    CHECK_FALSE(wrongName("int countOfDNA = 0;").empty());
    CHECK(isCode("first_time_offender"));
    CHECK_FALSE(isCode("Did not attend"));
}
