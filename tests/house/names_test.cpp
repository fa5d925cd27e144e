// SPDX-License-Identifier: GPL-3.0-or-later

// Two types of one name in one program are one type to the linker, and the wrong one's destructor
// may run. So a name is given once.

#include "tests/support/core/project_files.h"

#include <catch2/catch.hpp>
#include <map>
#include <regex>

using namespace ninefold::test;

TEST_CASE("no two headers define a type of the same name") {
    static const std::regex definition(R"(^(struct|class|enum class) (\w+)(?!\w|::|<)[^;]*\{.*)");
    static const std::regex space(R"(^namespace ([\w:]+) \{.*)");
    std::map<std::string, std::string> first;
    for (const auto& file : projectFiles({"app", "core", "ui"})) {
        if (!file.path.ends_with(".h"))
            continue;
        std::string inside;
        for (const auto& line : file.lines) {
            std::smatch found;
            if (std::regex_match(line, found, space))
                inside = found[1].str() + "::";
            else if (std::regex_match(line, found, definition)) {
                const auto name = inside + found[2].str();
                INFO(name << " in " << file.path << " and " << first[name]);
                CHECK(first[name].empty());
                first[name] = file.path;
            }
        }
    }
    CHECK(first.size() > 100);
}
