// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/study_id.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("what is a study id") {
    CHECK(isStudyId("K7QM-D2XA"));
    CHECK(isStudyId("ZZZZ-A999"));
    for (const auto* bad : {"", "K7QMD2XA", "7KQM-D2XA", "K7QM-22XA", "K7QM-D2XO", "K7QM-D2X1",
                            "k7qm-d2xa", "K7QM-D2XA ", "K7QM D2XA", "K7QM-D2XAA"}) {
        INFO(bad);
        CHECK_FALSE(isStudyId(bad));
    }
}

TEST_CASE("every random study id is one") {
    quint32 turn = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto id = toUtf8(randomStudyId([&](quint32 bound) { return turn++ * 7919 % bound; }));
        INFO(id);
        CHECK(isStudyId(id));
    }
}

TEST_CASE("a fresh study id is nobody else's") {
    test::Story story;
    auto woman = story.woman();
    woman.studyId = QStringLiteral("AAAA-AAAA");
    story.book.put(woman);
    int asked = 0;
    const auto id = freshStudyId(story.book, [&](quint32) { return asked++ < 8 ? 0U : 1U; });
    CHECK(id == QStringLiteral("BBBB-BBBB"));
}
