// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/rules/risks.h"
#include "core/rules/third_parties.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>
#include <set>

using namespace ninefold;
using namespace ninefold::test;

namespace {

const QDate demoDay = day("2026-11-22");

const Casebook& demo() {
    static const auto book = demoCaseload(160, 9, demoDay);
    return book;
}

} // namespace

TEST_CASE("the demo has risks that stand and are overdue and have ended") {
    int standing = 0;
    int due = 0;
    int ended = 0;
    for (const auto& risk : demo().all<Risk>()) {
        standing += isStanding(risk);
        due += isReviewDue(risk, demoDay);
        ended += !isStanding(risk);
        CHECK(risk.seenOn <= demoDay);
        CHECK(isStanding(risk) == risk.reviewOn.isValid());
        CHECK((risk.endedOn.isNull() || (risk.endedOn >= risk.seenOn && risk.endedOn <= demoDay &&
                                         !risk.endedWhy.isEmpty())));
    }
    CHECK(standing >= 10);
    CHECK(due >= 2);
    CHECK(ended >= 5);
    CHECK(demo().all<Perpetrator>().size() >= 3);
}

TEST_CASE("the children of the demo are as many as her record says") {
    size_t women = 0;
    for (const auto& woman : demo().all<Woman>()) {
        const auto children = demo().of<Child>(woman.id);
        if (children.empty())
            continue;
        ++women;
        CHECK(static_cast<int>(children.size()) == woman.childrenUnder18.value_or(0));
        for (const auto* child : children)
            CHECK(leastAge(*child, demoDay).value_or(99) < 18);
    }
    CHECK(women >= 20);
}

TEST_CASE("the notes of the demo have amendments and words about others that stand in them") {
    std::set<QString> refs;
    size_t tagged = 0;
    for (const auto& note : demo().all<Note>()) {
        CAPTURE(note.ref.toStdString(), note.text.toStdString());
        CHECK(refs.insert(note.ref).second);
        CHECK(note.at.date <= demoDay);
        CHECK(wordsNotIn(note.text, note.thirdParties).isEmpty());
        CHECK_FALSE(note.text.contains(u'%'));
        tagged += !note.thirdParties.isEmpty();
    }
    CHECK(refs.size() >= 100);
    CHECK(tagged >= 30);
    CHECK(demo().all<NoteAmendment>().size() >= 5);
    for (const auto& amendment : demo().all<NoteAmendment>())
        CHECK(amendment.at.date <= demoDay);
}

TEST_CASE("what women of the demo agreed to and were told has its words and language") {
    for (const auto& consent : demo().all<Consent>())
        CHECK_FALSE(consent.version.isEmpty());
    CHECK(demo().all<InformationGiven>().size() >= 100);
    for (const auto& given : demo().all<InformationGiven>())
        CHECK((given.on <= demoDay && !given.version.isEmpty()));
}
