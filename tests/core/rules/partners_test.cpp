// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/example_partners.h"
#include "core/rules/partners.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>
#include <set>

using namespace ninefold;
using namespace ninefold::test;

namespace {

QDate dayOr(const char* text) {
    return *text ? day(text) : QDate();
}

Partner service(const char* name, PartnerCategory category, std::vector<Borough> boroughs = {}) {
    Partner out;
    out.name = QString::fromLatin1(name);
    out.category = category;
    out.boroughs = std::move(boroughs);
    return out;
}

} // namespace

TEST_CASE("how long she waits for a partner") {
    struct Row {
        const char* made;
        PartnerOutcome outcome;
        const char* outcomeOn;
        const char* asAt;
        int days; ///< -1: cannot be said
    };
    using O = PartnerOutcome;
    const auto row = GENERATE(values<Row>({
        {"2026-03-01", O::Waiting, "", "2026-03-17", 16},
        {"2026-03-17", O::Waiting, "", "2026-03-17", 0},
        {"2026-03-18", O::Waiting, "", "2026-03-17", -1},
        {"2026-03-01", O::Accepted, "2026-03-05", "2026-03-17", 4},
        {"2026-03-01", O::Refused, "2026-03-20", "2026-03-17", 16}, // not known yet
        {"2026-03-01", O::Completed, "", "2026-03-17", -1},
        {"2026-03-10", O::Accepted, "2026-03-05", "2026-03-17", -1},
        {"", O::Waiting, "", "2026-03-17", -1},
    }));
    CAPTURE(row.made, row.outcomeOn, row.asAt);
    PartnerReferral referred;
    referred.madeOn = dayOr(row.made);
    referred.outcome = row.outcome;
    referred.outcomeOn = dayOr(row.outcomeOn);
    CHECK(daysWaiting(referred, day(row.asAt)).value_or(-1) == row.days);
}

TEST_CASE("when an entry of the directory is looked at again") {
    struct Row {
        const char* reviewed;
        bool isExample;
        const char* ended;
        bool needs;
    };
    const auto row = GENERATE(values<Row>({
        {"", false, "", true},
        {"2026-03-17", false, "", false},
        {"2026-03-17", true, "", true},
        {"2025-09-17", false, "", false}, // 181 days
        {"2025-09-16", false, "", true},  // 182 days
        {"2020-01-01", false, "2026-03-17", false},
        {"2020-01-01", false, "2026-03-18", true},
    }));
    CAPTURE(row.reviewed, row.isExample, row.ended);
    auto partner = service("Larch", PartnerCategory::Abuse);
    partner.reviewedOn = dayOr(row.reviewed);
    partner.endedOn = dayOr(row.ended);
    if (row.isExample)
        partner.isExample = true;
    CHECK(needsReviewing(partner, day("2026-03-17")) == row.needs);
}

TEST_CASE("services that fit her come first then those of her borough then the others") {
    Story story;
    auto woman = story.woman();
    woman.borough = Borough::Hackney;
    story.keep(woman);
    Referral referral;
    referral.woman = woman.id;
    referral.ref = QStringLiteral("R-1");
    referral.receivedOn = day("2026-02-02");
    referral = story.keep(referral);
    Assessment assessment;
    assessment.referral = referral.id;
    assessment.assessedOn = day("2026-02-09");
    assessment.needs[indexOf(Pathway::Accommodation)] = NeedLevel::High;
    assessment.needs[indexOf(Pathway::Money)] = NeedLevel::None;
    story.keep(assessment);
    story.keep(service("a housing elsewhere", PartnerCategory::Housing, {Borough::Camden}));
    story.keep(service("Money", PartnerCategory::Money, {Borough::Hackney}));
    story.keep(service("legal anywhere", PartnerCategory::Legal));
    story.keep(service("Homes", PartnerCategory::Housing, {Borough::Camden, Borough::Hackney}));
    auto gone = service("Gone", PartnerCategory::Housing);
    gone.endedOn = day("2026-03-01");
    story.keep(gone);
    const auto said = [&] {
        std::string out;
        for (const auto& fit : servicesFor(story.book, referral, day("2026-03-17")))
            out += (out.empty() ? "" : ", ") + toUtf8(fit.partner->name) + (fit.fits() ? "!" : "");
        return out;
    };
    CHECK(said() == "Homes!, legal anywhere, Money, a housing elsewhere");
    // Nothing speaks against a service where she lives nowhere that is known.
    for (const auto unknown : {Borough::NotKnown, Borough::NoFixedAbode}) {
        woman.borough = unknown;
        story.keep(woman);
        CHECK(said() == "a housing elsewhere!, Homes!, legal anywhere, Money");
    }
    woman.borough = Borough::OutsideLondon;
    story.keep(woman);
    CHECK(said() == "legal anywhere, a housing elsewhere, Homes, Money");
}

TEST_CASE("what is left of a fund is what came in less what was granted up to that day") {
    Story story;
    Fund fund;
    fund.name = QStringLiteral("Hardship");
    fund.closedOn = day("2026-03-17");
    fund = story.keep(fund);
    const auto referral = story.caution("2026-02-02");
    for (const auto& [on, pence] :
         {std::pair("2026-01-05", 50'000), std::pair("2026-04-01", 20'000)})
        story.keep(FundIncome{{}, fund.id, day(on), {pence, 1}, {}});
    const auto grant = [&](const char* on, qint64 pence, Id<Fund> from) {
        Grant one;
        one.referral = referral.id;
        one.on = day(on);
        one.amount = {pence, 1};
        one.fund = from;
        story.keep(one);
    };
    grant("2026-02-10", 12'050, fund.id);
    grant("2026-02-11", 99'999, {}); // nobody wrote down from which
    grant("2026-03-20", 40'000, fund.id);
    const auto on = [&](const char* asAt) {
        const auto sums = fundSums(story.book, fund.id, day(asAt));
        return toUtf8(poundsInWords(sums.moneyIn) + u' ' + poundsInWords(sums.granted) + u' ' +
                      poundsInWords(sums.balance()));
    };
    CHECK(on("2026-01-04") == "£0.00 £0.00 £0.00");
    CHECK(on("2026-03-17") == "£500.00 £120.50 £379.50");
    CHECK(on("2026-03-20") == "£500.00 £520.50 −£20.50");
    CHECK(on("2026-04-01") == "£700.00 £520.50 £179.50");
    CHECK(isFundOpen(fund, day("2026-03-17")));
    CHECK_FALSE(isFundOpen(fund, day("2026-03-18")));
    CHECK(poundsInWords(123'456'705) == QStringLiteral("£1,234,567.05"));
}

TEST_CASE("example services are marked and say nothing that nobody has asked them") {
    std::set<QString> names;
    for (const auto& partner : examplePartners()) {
        CAPTURE(toUtf8(partner.name));
        CHECK(names.insert(partner.name.toLower()).second);
        CHECK(partner.isExample == true);
        CHECK(partner.category);
        CHECK_FALSE(partner.whoFor.isEmpty());
        CHECK(std::is_sorted(partner.boroughs.begin(), partner.boroughs.end()));
        CHECK(std::set<Borough>(partner.boroughs.begin(), partner.boroughs.end()).size() ==
              partner.boroughs.size());
        CHECK((partner.phone + partner.email + partner.capacity + partner.howToRefer).isEmpty());
        CHECK(partner.reviewedOn.isNull());
    }
    CHECK(names.size() == 11);
}
