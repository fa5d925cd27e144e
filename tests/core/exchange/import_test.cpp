// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "tests/support/core/story.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

const QByteArray women = "family_name,woman_ref,given_names,phone\n"
                         "Byrne,W-2,\" Siobhán \",'+44 20\n"
                         "'tis,W-1,\"No\r\nur\",''=1\n\n\n";
const QByteArray referrals = "referral_ref,woman_ref,received_on,disposal,decision,keyworker\n"
                             "R-1,W-1,2026-03-02,VOL,pending,Grace Obi\n"
                             "R-2,W-2,2026-03-02,VOL,pending,\n"
                             "R-3,W-2,2026-03-02,VOL,pending,Ama\n"
                             "R-4,W-2,2026-03-02,VOL,pending,Ama\n";

TestFolder smallFolder() {
    TestFolder folder;
    folder.put(QStringLiteral("women.csv"), women);
    folder.put(QStringLiteral("referrals.csv"), referrals);
    return folder;
}

Casebook applied(const ReadOutcome& outcome, Casebook book) {
    REQUIRE(std::holds_alternative<ReadCaseload>(outcome));
    book.apply(std::get<ReadCaseload>(outcome).changes);
    return book;
}

} // namespace

TEST_CASE("a folder becomes a caseload with its fields as they are") {
    Story story;
    Worker grace;
    grace.name = QStringLiteral("Grace Obi");
    grace.role = Role::Manager;
    grace = story.keep(grace);

    const auto folder = smallFolder();
    const auto outcome = readCaseload(folder.path(), story.book);
    const auto book = applied(outcome, story.book);
    const auto& read = std::get<ReadCaseload>(outcome);
    CHECK(read.women == 2);
    CHECK(read.referrals == 4);
    CHECK(read.rows == 6);

    const auto* first = book.womanByRef(QStringLiteral("W-1"));
    REQUIRE(first);
    CHECK(first->givenNames == QStringLiteral("No\r\nur"));
    CHECK(first->familyName == QStringLiteral("'tis"));
    CHECK(first->phone == QStringLiteral("'=1"));
    const auto* second = book.womanByRef(QStringLiteral("W-2"));
    REQUIRE(second);
    CHECK(second->givenNames == QStringLiteral(" Siobhán "));
    CHECK(second->phone == QStringLiteral("+44 20"));
    CHECK(book.of<Referral>(second->id).size() == 3);
}

TEST_CASE("a keyworker is found by name or made without access") {
    Story story;
    Worker grace;
    grace.name = QStringLiteral("Grace Obi");
    grace = story.keep(grace);
    const auto folder = smallFolder();
    const auto book = applied(readCaseload(folder.path(), story.book), story.book);
    CHECK(book.all<Worker>().size() == 2);
    CHECK(book.referralByRef(QStringLiteral("R-1"))->keyworker == grace.id);
    CHECK_FALSE(book.referralByRef(QStringLiteral("R-2"))->keyworker);
    const auto* ama = book.workerByName(QStringLiteral("Ama"));
    REQUIRE(ama);
    CHECK(ama->role == Role::Keyworker);
    CHECK_FALSE(ama->active.has_value());
    CHECK(book.referralByRef(QStringLiteral("R-3"))->keyworker == ama->id);
    CHECK(book.referralByRef(QStringLiteral("R-4"))->keyworker == ama->id);
}

TEST_CASE("study ids come from their file and otherwise at random") {
    auto folder = smallFolder();
    folder.put(QStringLiteral("study_ids.csv"), "study_id,woman_ref\nAAAA-AAAA,W-2\n");
    int asked = 0;
    const auto book = applied(
        readCaseload(folder.path(), Casebook(), {}, [&](quint32) { return asked++ < 8 ? 0U : 1U; }),
        Casebook());
    CHECK(book.womanByRef(QStringLiteral("W-2"))->studyId == QStringLiteral("AAAA-AAAA"));
    CHECK(book.womanByRef(QStringLiteral("W-1"))->studyId == QStringLiteral("BBBB-BBBB"));
}

TEST_CASE("what is no table is ignored") {
    auto folder = smallFolder();
    folder.put(QStringLiteral("journal.csv"), "anything;at all\n\"");
    folder.put(QStringLiteral("access.csv"), "");
    folder.put(QStringLiteral("README.txt"), "x");
    folder.put(QStringLiteral("women.csv~"), "x");
    CHECK(std::holds_alternative<ReadCaseload>(readCaseload(folder.path(), Casebook())));
}

TEST_CASE("what cannot be imported at all is a failure in words") {
    const auto kindOf = [](const ReadOutcome& outcome) {
        REQUIRE(std::holds_alternative<Failure>(outcome));
        CHECK_FALSE(std::get<Failure>(outcome).text.isEmpty());
        return std::get<Failure>(outcome).kind;
    };
    const auto folder = smallFolder();
    Story story;
    story.woman();
    CHECK(kindOf(readCaseload(folder.path(), story.book)) == Failure::Kind::Input);
    CHECK(kindOf(readCaseload(folder.path(QStringLiteral("gone")), Casebook())) ==
          Failure::Kind::Input);
    CHECK(kindOf(readCaseload(folder.path(QStringLiteral("women.csv")), Casebook())) ==
          Failure::Kind::Input);
}

TEST_CASE("an import can be stopped") {
    TestFolder folder;
    QByteArray many = "woman_ref,given_names,family_name\n";
    for (int i = 0; i < 5000; ++i)
        many += "W-" + QByteArray::number(i) + ",a,b\n";
    folder.put(QStringLiteral("women.csv"), many);
    folder.put(QStringLiteral("referrals.csv"), referrals.left(referrals.indexOf('\n') + 1));
    int told = 0;
    const auto outcome = readCaseload(folder.path(), Casebook(), [&](int done, int total) {
        CHECK(done <= total);
        return ++told < 2;
    });
    REQUIRE(std::holds_alternative<Failure>(outcome));
    CHECK(std::get<Failure>(outcome).kind == Failure::Kind::Cancelled);
    CHECK(told == 2);
}
