// SPDX-License-Identifier: GPL-3.0-or-later
// What the program suggests and never decides: tiers, likely duplicates, references, codes offered.

#include "core/rules/duplicates.h"
#include "core/rules/names.h"
#include "core/rules/offered.h"
#include "core/rules/permissions.h"
#include "core/rules/progress_words.h"
#include "core/rules/references.h"
#include "core/rules/referral_status.h"
#include "core/rules/tier_suggestion.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Levels as written: "3 2 2 0 nd", the rest not asked.
Assessment needs(const char* levels) {
    Assessment assessment;
    size_t i = 0;
    for (const auto& level : QString::fromLatin1(levels).split(QLatin1Char(' ')))
        assessment.needs[i++] = fromCode<NeedLevel>(level.toStdString());
    return assessment;
}

QString tierOf(const Assessment& assessment) {
    return fromUtf8(codeOf(suggestedTier(assessment).tier));
}

} // namespace

TEST_CASE("the tier comes from need alone") {
    CHECK(tierOf(needs("0 0 0 0 0 0 0 0 0")) == QStringLiteral("1"));
    CHECK(tierOf(needs("2 0 nd 0 0 0 0 0 nd")) == QStringLiteral("1"));
    CHECK(tierOf(needs("3 0 0 0 0 0 0 0 0")) == QStringLiteral("2"));
    CHECK(tierOf(needs("1 1 1 0 0 0 0 0 0")) == QStringLiteral("2"));
    CHECK(tierOf(needs("1 1 1 1 0 0 0 0 0")) == QStringLiteral("3"));
    auto three = needs("0 0 1 1 0 0 0 1 0");
    CHECK(tierOf(three) == QStringLiteral("2"));
    three.mentalHealth = HealthNeed::Yes;
    CHECK(tierOf(three) == QStringLiteral("3"));
    CHECK(suggestedTier(needs("3 2 1 1 0")).because == QStringLiteral("4 needs, 1 high"));
    CHECK(needsInWords(needs("3 2 2 0 2 1 0 3 nd")) ==
          QStringLiteral("2 high, 3 medium, 1 low, 1 not disclosed"));
}

TEST_CASE("likely the same woman is ranked and explained") {
    Story story;
    auto amina = story.woman("WM-0092", "Amina", "Yusuf Warsame");
    amina.dateOfBirth = day("1992-05-14");
    amina.phone = QStringLiteral("+44 7700 900123");
    story.keep(amina);
    auto other = story.woman("WM-0093", "Fatuma", "Abdullahi");
    other.dateOfBirth = day("1990-01-01");
    story.keep(other);

    WomanSought sought;
    sought.givenNames = QStringLiteral("Amina");
    sought.familyName = QStringLiteral("Yusuf");
    auto likely = likelyWomen(story.book, sought);
    REQUIRE(likely.size() == 1);
    CHECK(likely[0].woman == amina.id);
    CHECK(likely[0].name == QStringLiteral("both names are in hers"));

    SECTION("the same day and month of another year") {
        sought.dateOfBirth = day("1962-05-14");
        CHECK(likelyWomen(story.book, sought)[0].born ==
              QStringLiteral("14 May 1992, the same day and month"));
    }
    SECTION("names the other way round, with accents, misspelt") {
        sought.givenNames = QStringLiteral("Yusúf-Warsame");
        sought.familyName = QStringLiteral("Amena");
        CHECK(likelyWomen(story.book, sought).size() == 1);
    }
    SECTION("day and month swapped with one name") {
        sought.familyName = QStringLiteral("Ali");
        sought.dateOfBirth = day("1992-05-14");
        CHECK(likelyWomen(story.book, sought).size() == 1);
    }
    SECTION("quite another birthday says no") {
        sought.dateOfBirth = day("1975-11-02");
        CHECK(likelyWomen(story.book, sought).empty());
    }
    SECTION("the number in another writing") {
        WomanSought byPhone;
        byPhone.phone = QStringLiteral("07700-900 123");
        likely = likelyWomen(story.book, byPhone);
        REQUIRE(likely.size() == 1);
        CHECK(likely[0].phone == QStringLiteral("the same number"));
    }
    SECTION("a birthday alone, or nothing, is not enough") {
        WomanSought byBirthday;
        byBirthday.dateOfBirth = amina.dateOfBirth;
        CHECK(likelyWomen(story.book, byBirthday).empty());
        CHECK(likelyWomen(story.book, {}).empty());
    }
    SECTION("never herself") {
        CHECK(likelyWomen(story.book, sought, amina.id).empty());
    }
}

TEST_CASE("references go on from the highest") {
    Story story;
    CHECK(nextWomanRef(story.book) == QStringLiteral("WM-0001"));
    story.woman("WM-0147");
    story.woman("HADDAD-7");
    CHECK(nextWomanRef(story.book) == QStringLiteral("WM-0148"));
    CHECK(nextReferralRef(story.book, QStringLiteral("WM-0147")) == QStringLiteral("R-0147-1"));
    story.caution("2026-02-12", "R-0147-1");
    CHECK(nextReferralRef(story.book, QStringLiteral("WM-0147")) == QStringLiteral("R-0147-2"));
    for (const char* ref : {"A", "12345678901234567890", "WM-0147"}) {
        CHECK(isReference(QString::fromLatin1(ref)));
        CHECK(isReference(nextReferralRef(story.book, QString::fromLatin1(ref))));
    }
    for (const char* ref : {"", "-1", "wm-1", "123456789012345678901", "W 1"})
        CHECK(!isReference(QString::fromLatin1(ref)));
}

TEST_CASE("what must not be said is neither offered nor shown on a resolution") {
    Referral referral;
    referral.disposal = Disposal::CommunityResolution;
    const auto reasons = offeredClosureReasons(referral);
    CHECK(std::find(reasons.begin(), reasons.end(), ClosureReason::Prosecuted) == reasons.end());
    const auto outcomes = offeredConditionOutcomes(referral);
    CHECK(std::find(outcomes.begin(), outcomes.end(), ConditionOutcome::Prosecuted) ==
          outcomes.end());
    CHECK(wordsOn(referral, ClosureReason::Prosecuted) ==
          QStringLiteral("Dealt with by the police"));
    referral.disposal = Disposal::ConditionalCaution;
    CHECK(offeredConditionOutcomes(referral).size() == outcomes.size() + 1);

    Centre centre;
    CHECK(offeredDisposals(centre).size() == 5);
    centre.offerCodesNotInForce = true;
    CHECK(offeredDisposals(centre).size() == 7);
}

TEST_CASE("roles") {
    CHECK(mayDo(Role::Keyworker, Permission::EditRecords));
    CHECK(!mayDo(Role::ReadOnly, Permission::EditRecords));
    CHECK(!mayDo(Role::Keyworker, Permission::ExportCaseload));
    CHECK(mayDo(Role::Manager, Permission::ManageWorkers));
    CHECK(!refusal(Role::Keyworker, Permission::ManageWorkers).isEmpty());
    CHECK(refusal(Role::Manager, Permission::ManageWorkers).isEmpty());
}

TEST_CASE("her name is said once and as she likes it") {
    Woman woman;
    woman.givenNames = QStringLiteral("Amina");
    woman.familyName = QStringLiteral("Yusuf");
    CHECK(displayName(woman) == QStringLiteral("Amina Yusuf"));
    woman.knownAs = QStringLiteral("Mina");
    CHECK(displayName(woman) == QStringLiteral("Mina Yusuf"));
    CHECK(calledName(woman) == QStringLiteral("Mina"));
    woman.knownAs = QStringLiteral("Mina Yusuf");
    CHECK(displayName(woman) == QStringLiteral("Mina Yusuf"));
}

TEST_CASE("the condition in words") {
    Story story;
    auto her = story.caution("2026-02-12");
    const auto words = [&](const char* today) {
        return progressWords(conditionProgress(story.book, her, day(today)), day(today));
    };
    CHECK(words("2026-03-17").whole() == QStringLiteral("0 of 2, 79 days left"));
    CHECK(words("2026-05-07").tone == ProgressWords::Tone::DueSoon);
    CHECK(words("2026-05-06").tone == ProgressWords::Tone::Plain);
    CHECK(words("2026-06-03").whole() == QStringLiteral("0 of 2, 1 day left"));
    CHECK(words("2026-06-04").whole() == QStringLiteral("0 of 2, last day today"));
    CHECK(words("2026-06-05").whole() == QStringLiteral("0 of 2, Deadline passed, not met"));
    CHECK(words("2026-06-05").tone == ProgressWords::Tone::Passed);
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    CHECK(words("2026-03-17").accessible() == QStringLiteral("1 of 2 attended, 79 days left"));
    story.appointment(her, "2026-03-11T10:00", AppointmentOutcome::Attended);
    CHECK(words("2026-03-17").whole() == QStringLiteral("2 of 2, Met 11 Mar"));
    CHECK(words("2026-03-17").accessible() == QStringLiteral("2 of 2, met 11 Mar"));
    her.decision = Decision::Pending;
    CHECK(words("2026-03-17").whole() == QStringLiteral("Waiting for a decision"));
    her.decision = Decision::Declined;
    CHECK(words("2026-03-17").whole() == QStringLiteral("Referral declined"));
    her.conditionSet = false;
    CHECK(words("2026-03-17").whole() == QStringLiteral("No condition"));
}

TEST_CASE("where a referral stands") {
    Story story;
    auto her = story.caution("2026-02-12");
    const auto status = [&](const char* today) {
        return labelOf(referralStatus(story.book, *story.book.find(her.id), day(today)))
            .toStdString();
    };
    CHECK(status("2026-02-11") == "New");
    CHECK(status("2026-02-12") == "To contact");
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    story.appointment(her, "2026-03-03T10:00", AppointmentOutcome::Attended);
    CHECK(status("2026-03-03") == "In support");
    CHECK(status("2026-03-31") == "Ready to close");
    story.appointment(her, "2026-04-02T10:00", AppointmentOutcome::Booked);
    CHECK(status("2026-03-31") == "In support");
    her.closedOn = day("2026-04-10");
    story.keep(her);
    CHECK(status("2026-04-09") != "Closed");
    CHECK(status("2026-04-10") == "Closed");
}
