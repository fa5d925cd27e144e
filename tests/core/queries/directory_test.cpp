// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/directory.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

const QDate today = day("2026-03-17");

struct Signpost : Story {
    Partner larch =
        service("The Larch Project", PartnerCategory::Abuse,
                {Borough::Camden, Borough::Hackney, Borough::Islington, Borough::Haringey});
    Partner homes = service("homes first", PartnerCategory::Housing, {Borough::Hackney});
    Partner law = service("Advice at law", PartnerCategory::Legal, {});

    Partner service(const char* name, PartnerCategory category, std::vector<Borough> boroughs) {
        Partner out;
        out.name = QString::fromLatin1(name);
        out.category = category;
        out.boroughs = std::move(boroughs);
        return keep(out);
    }
    std::string shown(const DirectoryFilter& filter) const {
        std::string out;
        for (const auto& row : serviceRows(book, filter, today))
            out += (out.empty() ? "" : ", ") + toUtf8(row.partner.name);
        return out;
    }
};

} // namespace

TEST_CASE("the directory is narrowed by words category borough and whether it takes referrals") {
    Signpost story;
    story.homes.endedOn = today;
    story.keep(story.homes);
    CHECK(story.shown({}) == "Advice at law, homes first, The Larch Project");
    CHECK(story.shown({QStringLiteral("  LARCH domestic "), {}, {}, false}) == "The Larch Project");
    CHECK(story.shown({QStringLiteral("larch housing"), {}, {}, false}).empty());
    CHECK(story.shown({{}, PartnerCategory::Housing, {}, false}) == "homes first");
    CHECK(story.shown({{}, {}, Borough::Camden, false}) == "Advice at law, The Larch Project");
    CHECK(story.shown({{}, {}, {}, true}) == "Advice at law, The Larch Project");
}

TEST_CASE("a service tells how many women in support wait for it and how long") {
    Signpost story;
    const auto refer = [&](const char* ref, const char* on, PartnerOutcome outcome,
                           const char* closed = "") {
        auto referral = story.caution("2026-01-12", ref);
        if (*closed) {
            referral.closedOn = day(closed);
            story.keep(referral);
        }
        PartnerReferral one;
        one.referral = referral.id;
        one.organisation = story.larch.name;
        one.partner = story.larch.id;
        one.madeOn = day(on);
        one.outcome = outcome;
        one.outcomeOn = outcome == PartnerOutcome::Waiting ? QDate() : day(on);
        story.keep(one);
    };
    refer("R-1", "2026-03-10", PartnerOutcome::Waiting);
    refer("R-2", "2026-02-15", PartnerOutcome::Waiting);
    refer("R-3", "2026-01-20", PartnerOutcome::Accepted);
    refer("R-4", "2026-01-20", PartnerOutcome::Waiting, "2026-02-20");
    for (const auto& row : serviceRows(story.book, {}, today)) {
        CAPTURE(toUtf8(row.partner.name));
        const bool isLarch = row.partner.id == story.larch.id;
        CHECK(row.waiting == (isLarch ? 2 : 0));
        CHECK(row.longestWait == (isLarch ? 30 : 0));
    }
}

TEST_CASE("an entry says where it serves and when it was reviewed in a few words") {
    Signpost story;
    CHECK(boroughsInShort(story.larch) == u"Camden, Hackney and 2 more");
    CHECK(boroughsInShort(story.homes) == u"Hackney");
    CHECK(boroughsInShort(story.law) == u"Wherever she lives");
    auto& larch = story.larch;
    CHECK(reviewInWords(larch, today) == u"Never reviewed");
    larch.reviewedOn = day("2026-03-02");
    CHECK(reviewInWords(larch, today) == u"Reviewed 2 Mar");
    larch.reviewedOn = day("2025-08-04");
    CHECK(reviewInWords(larch, today) == u"Review again: last 4 Aug");
    larch.isExample = true;
    CHECK(reviewInWords(larch, today) == u"Example, to be reviewed");
    larch.endedOn = day("2026-03-16");
    CHECK(reviewInWords(larch, today) == u"No referrals since 16 Mar");
}
