// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that are never altered, and risks that are looked at again until they end.

#include "core/actions/consent_actions.h"
#include "core/actions/note_actions.h"
#include "core/actions/record_actions.h"
#include "core/actions/risk_actions.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

WriteNote noteOf(const Referral& her) {
    return {her.id,
            clock("2026-03-17T10:00"),
            NoteKind::Keywork,
            {Pathway::Family},
            QStringLiteral(" Came with her sister Amal. "),
            {}};
}

Risk riskOf(Workday& centre, const Referral& her) {
    Risk risk;
    risk.woman = her.woman;
    risk.kind = RiskKind::Stalking;
    risk.level = RiskLevel::High;
    risk.seenOn = day("2026-03-02");
    risk.reviewOn = day("2026-03-16");
    risk.plan = QStringLiteral("Comes by the side door");
    return centre.keep(risk);
}

} // namespace

TEST_CASE("a note is kept with its reference and author") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    CHECK(centre.run(noteOf(her)).empty());
    const auto& note = *centre.book.all<Note>().begin();
    CHECK(note.ref == u"N-0001");
    CHECK(note.text == u"Came with her sister Amal.");
    CHECK(note.by == centre.ruth.id);
    CHECK(note.pathways == std::vector{Pathway::Family});

    CHECK(centre.run(WriteNote{her.id, {}, {}, {}, QStringLiteral("  "), {}}) ==
          "at: Enter the day and time it was\n"
          "kind: Choose the kind of note\n"
          "text: Write the note");
    auto wrong = noteOf(her);
    wrong.at = clock("2026-03-18T09:00");
    wrong.thirdParties = QStringLiteral("Amel");
    CHECK(centre.run(wrong) ==
          "third_parties: “Amel” does not stand in the note. Write it as it stands there.\n"
          "at: Date of the note must be today or in the past");
}

TEST_CASE("no deed alters what a note says or when or by whom") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    REQUIRE(centre.run(noteOf(her)).empty());
    const auto kept = *centre.book.all<Note>().begin();

    CHECK(centre.run(AmendNote{kept.id, QStringLiteral(" It was her cousin Amina. ")}).empty());
    CHECK(centre.now(kept) == kept);
    const auto& amendment = *centre.book.all<NoteAmendment>().begin();
    CHECK(amendment.text == u"It was her cousin Amina.");
    CHECK(amendment.at == clock("2026-03-17T10:42"));
    CHECK(amendment.by == centre.ruth.id);
    CHECK(centre.run(AmendNote{kept.id, {}}) == "text: Write what is put right");

    // What comes as `before` cannot bring other words in: the change would be refused.
    CHECK(centre.run(TagThirdParties{kept, QStringLiteral("Amal\n\nher cousin  Amina")}).empty());
    auto tagged = kept;
    tagged.thirdParties = QStringLiteral("Amal\nher cousin Amina");
    CHECK(centre.now(kept) == tagged);
    CHECK(centre.run(TagThirdParties{tagged, QStringLiteral("Bea")}) ==
          "third_parties: “Bea” does not stand in the note. Write it as it stands there.");
    auto altered = tagged;
    altered.text = QStringLiteral("Came alone.");
    const auto drafted = TagThirdParties{altered, QString()}.draft(centre.book, centre.deed());
    REQUIRE(std::holds_alternative<ChangeSet>(drafted));
    CHECK(centre.book.firstStale(std::get<ChangeSet>(drafted)));
    CHECK(centre.run(TagThirdParties{tagged, QString()}).empty());
    CHECK(centre.now(kept) == kept);
}

TEST_CASE("whoever may only read writes nothing") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    const auto risk = riskOf(centre, her);
    centre.role = Role::ReadOnly;
    CHECK_FALSE(centre.run(noteOf(her)).empty());
    CHECK_FALSE(centre.run(AmendNote{}).empty());
    CHECK_FALSE(centre.run(TagThirdParties{}).empty());
    CHECK_FALSE(centre.run(ReviewRisk{risk, {}, {}, day("2026-04-01")}).empty());
    CHECK_FALSE(centre.run(EndRisk{risk, day("2026-03-17"), QStringLiteral("moved")}).empty());
}

TEST_CASE("a risk is looked at again with a new day until it ends") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    const auto risk = riskOf(centre, her);
    CHECK(centre.run(ReviewRisk{risk, RiskLevel::Medium, risk.plan, {}}) ==
          "review_on: Enter the day to look at it again");
    CHECK(centre.run(ReviewRisk{risk, RiskLevel::Medium, risk.plan, day("2026-03-17")}) ==
          "review_on: Day to look at it again must be after today");
    CHECK(centre
              .run(ReviewRisk{risk, RiskLevel::Medium, QStringLiteral("Alarm fitted"),
                              day("2026-04-14")})
              .empty());
    const auto reviewed = centre.now(risk);
    CHECK(reviewed.level == RiskLevel::Medium);
    CHECK(reviewed.plan == u"Alarm fitted");
    CHECK(reviewed.reviewOn == day("2026-04-14"));
    CHECK(reviewed.seenOn == risk.seenOn);

    CHECK(centre.run(EndRisk{reviewed, {}, {}}) ==
          "ended_on: Enter the day it ended\nended_why: Enter why it ended");
    CHECK(centre.run(EndRisk{reviewed, day("2026-03-01"), QStringLiteral("He was sent down")}) ==
          "ended_on: Date it ended must not be before it was known, 2 March 2026");
    CHECK(centre.run(EndRisk{reviewed, day("2026-03-17"), QStringLiteral("He was sent down")})
              .empty());
    CHECK(centre.now(risk).endedWhy == u"He was sent down");
    CHECK(centre.run(ReviewRisk{centre.now(risk), {}, {}, day("2026-05-01")}) ==
          ": This risk has ended. Change it to say that it stands again.");
}

TEST_CASE("a consent keeps which words she was asked with and in which language") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    CHECK(centre
              .run(RecordConsent{her.id, day("2026-03-17"), ConsentKind::SharePartners, true,
                                 QStringLiteral("By phone"), QStringLiteral(" 3 "),
                                 languageFromCode("pl")})
              .empty());
    const auto& consent = *centre.book.all<Consent>().begin();
    CHECK(consent.version == u"3");
    CHECK(consent.language == languageFromCode("pl"));
}
