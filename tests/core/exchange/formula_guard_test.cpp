// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formula_guard.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("the formula guard is put on and taken off") {
    struct Row {
        std::string value;
        std::string written;
    };
    const auto row = GENERATE(values<Row>({{"", ""},
                                           {"a", "a"},
                                           {"=1+1", "'=1+1"},
                                           {"+44 20", "'+44 20"},
                                           {"-", "'-"},
                                           {"@x", "'@x"},
                                           {"\tx", "'\tx"},
                                           {"\rx", "'\rx"},
                                           {"\nx", "'\nx"},
                                           {"'", "''"},
                                           {"''", "'''"},
                                           {"'tis", "''tis"},
                                           {"'=1", "''=1"},
                                           {" =1", " =1"}}));
    CHECK(guarded(row.value) == row.written);
    CHECK(unguarded(row.written) == row.value);
}

TEST_CASE("a quotation mark that guards nothing stays") {
    CHECK(unguarded("'tis") == "'tis");
    CHECK(unguarded("'") == "'");
    CHECK(unguarded("' =1") == "' =1");
    CHECK(unguarded("=1") == "=1");
}
