// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("every field is written as it was read") {
    struct Row {
        std::string_view field;
        std::string_view text;
    };
    const auto row = GENERATE(values<Row>({{"woman_ref", "WM-0147"},
                                           {"given_names", "Siobhán  Ní "},
                                           {"date_of_birth", "1992-02-29"},
                                           {"borough_code", "E09000007"},
                                           {"borough_code", "NFA"},
                                           {"post_safe", "no"},
                                           {"language", "so"},
                                           {"children_under_18", "20"},
                                           {"ethnicity_code", "O1"}}));
    Woman woman;
    const auto* field = fieldNamed<Woman>(row.field);
    REQUIRE(field);
    REQUIRE(field->set(woman, row.text) == ReadFault::None);
    CHECK(field->text(woman) == row.text);
    REQUIRE(field->set(woman, "") == ReadFault::None);
    CHECK(field->text(woman).empty());
}

TEST_CASE("what a field does not take is refused and the value stays") {
    struct Row {
        std::string_view field;
        std::string_view text;
        ReadFault fault;
    };
    const auto row =
        GENERATE(values<Row>({{"woman_ref", "-WM", ReadFault::Reference},
                              {"woman_ref", "wm-1", ReadFault::Reference},
                              {"woman_ref", "A23456789012345678901", ReadFault::Reference},
                              {"date_of_birth", "1992-02-30", ReadFault::Date},
                              {"date_of_birth", "29/02/1992", ReadFault::Date},
                              {"date_of_birth", "0000-01-01", ReadFault::Date},
                              {"borough_code", "e09000007", ReadFault::Code},
                              {"post_safe", "Yes", ReadFault::Code},
                              {"language", "zz", ReadFault::Code},
                              {"children_under_18", "21", ReadFault::Number},
                              {"children_under_18", "-1", ReadFault::Number},
                              {"children_under_18", "1.0", ReadFault::Number}}));
    Woman woman;
    const auto before = woman;
    CHECK(fieldNamed<Woman>(row.field)->set(woman, row.text) == row.fault);
    CHECK(woman == before);
}

TEST_CASE("an undone change set leaves the casebook as it was") {
    Casebook book;
    Woman woman;
    woman.id = {book.nextId()};
    woman.ref = QStringLiteral("W1");
    ChangeSet made;
    made.add(woman);
    REQUIRE_FALSE(book.firstStale(made));
    book.apply(made);
    const auto before = book;

    auto renamed = woman;
    renamed.familyName = QStringLiteral("Haddad");
    ChangeSet change;
    change.alter(woman, renamed);
    book.apply(change);
    CHECK_FALSE(book == before);
    CHECK(book.firstStale(change) == std::optional<size_t>(0));
    book.apply(change.inverse());
    CHECK(book == before);
}
