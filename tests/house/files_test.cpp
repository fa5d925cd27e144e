// SPDX-License-Identifier: GPL-3.0-or-later

// How a file of this project looks: a licence line, a length that can be read, no leftovers.

#include "tests/support/core/project_files.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <regex>

using namespace ninefold::test;

namespace {

constexpr size_t longest = 400; ///< lines; a longer file is usually two things with one name

/// Longer files that are one thing all the same, and how long they may be.
const std::map<std::string, size_t>& longFiles() {
    static const std::map<std::string, size_t> files{
        {"ui/shell/workspace.cpp", 420}, // what the window does while a centre is open
    };
    return files;
}

std::vector<ProjectFile> everything() {
    return projectFiles({"app", "core", "ui", "tests", "resources", "packaging"});
}

} // namespace

TEST_CASE("every source names its licence in its first line") {
    for (const auto& file : everything()) {
        if (!file.isSource() && !file.path.ends_with("CMakeLists.txt"))
            continue;
        const bool named = !file.lines.empty() &&
                           file.lines.front().find("SPDX-License-Identifier: GPL-3.0-or-later") !=
                               std::string::npos;
        if (!named)
            FAIL_CHECK(file.at(0) << ": the SPDX line is missing");
    }
}

TEST_CASE("no source grows past what can be read at once") {
    for (const auto& file : everything()) {
        if (!file.isSource())
            continue;
        const auto known = longFiles().find(file.path);
        const auto most = known == longFiles().end() ? longest : known->second;
        if (file.lines.size() > most)
            FAIL_CHECK(file.path << " has " << file.lines.size() << " lines, more than " << most);
    }
}

TEST_CASE("no file names a folder of somebody's machine or leaves a thing for later") {
    static const std::regex machine("[\"' (=](/(home|root|Users|work|mnt|srv)/|[A-Z]:\\\\Users)");
    static const std::regex later(std::string("\\b(TO") + "DO|FIX" + "ME|XX" + "X)\\b");
    for (const auto& file : everything()) {
        for (size_t i = 0; i < file.lines.size(); ++i) {
            if (std::regex_search(file.lines[i], machine) &&
                file.path != "tests/house/files_test.cpp")
                FAIL_CHECK(file.at(i) << ": a machine's path: " << file.lines[i]);
            if (std::regex_search(file.lines[i], later))
                FAIL_CHECK(file.at(i) << ": left for later: " << file.lines[i]);
        }
    }
}

TEST_CASE("no name of a test stops the test from being found") {
    // Catch2 reads a comma in a name as the start of another, and ctest a semicolon.
    static const std::regex start("^\\s*(TEST_CASE|SCENARIO)\\(\".*");
    for (const auto& file : projectFiles({"tests"})) {
        for (const auto& literal : literalsOf(file)) {
            const bool isName = std::regex_match(file.lines[literal.line], start) &&
                                (literal.text.empty() || literal.text.front() != '[');
            if (isName && literal.text.find_first_of(",;") != std::string::npos)
                FAIL_CHECK(file.at(literal.line) << ": comma or semicolon in: " << literal.text);
        }
    }
}

TEST_CASE("nothing of others is copied into the project") {
    const std::filesystem::path root(NINEFOLD_SOURCE_DIR);
    for (const auto* folder : {"third_party", "vendor", "external", "extern", "3rdparty", "deps"})
        CHECK_FALSE(std::filesystem::exists(root / folder));
}
