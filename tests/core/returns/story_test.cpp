// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/returns/return_files.h"
#include "tests/support/core/returns.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

QString storyFolder(const char* name) {
    return QStringLiteral(NINEFOLD_SOURCE_DIR "/tests/data/stories/") + QLatin1String(name);
}

/// The caseload as a centre whose only worker is Hanna Berg imports it.
Casebook caseloadOf(const QString& folder) {
    Story story;
    Worker worker;
    worker.name = QStringLiteral("Hanna Berg");
    story.keep(worker);
    const auto outcome = readCaseload(folder, story.book);
    const auto* read = std::get_if<ReadCaseload>(&outcome);
    REQUIRE(read);
    story.book.apply(read->changes);
    return story.book;
}

} // namespace

TEST_CASE("a month that is told in files gives the return that is told beside it") {
    const auto* story = GENERATE("october");
    INFO("tests/data/stories/" << story << "/README.md");
    const auto folder = storyFolder(story);
    const auto made = mopacReturn(caseloadOf(folder + QStringLiteral("/caseload")), "2026-10");
    const auto expected = filesOf(folder + QStringLiteral("/return"));
    CHECK(expected.size() == static_cast<qsizetype>(made.tables.size()));
    for (const auto& table : made.tables) {
        INFO(table.name);
        CHECK(csvOf(table) ==
              expected[QString::fromStdString(table.name) + QStringLiteral(".csv")]);
    }
}
