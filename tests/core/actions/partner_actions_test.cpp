// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/partner_actions.h"
#include "core/actions/record_actions.h"
#include "core/catalogue/example_partners.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>
#include <set>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct PartnersDay : Workday {
    Referral nour = caution("2026-02-02");

    Partner larch() {
        Partner partner;
        partner.name = QStringLiteral("The Larch Project");
        partner.category = PartnerCategory::Abuse;
        CHECK(run(SaveRecord{std::optional<Partner>(), partner}).empty());
        return *std::prev(book.all<Partner>().end());
    }
    PartnerReferral wish() const {
        PartnerReferral out;
        out.referral = nour.id;
        out.madeOn = day("2026-03-10");
        out.organisation = QStringLiteral("The Larch Project");
        out.consentOn = day("2026-03-09");
        return out;
    }
    std::string save(const PartnerReferral& wanted) {
        return run(SaveRecord{std::optional<PartnerReferral>(), wanted});
    }
    void says(const char* on, bool given) {
        Consent consent;
        consent.referral = nour.id;
        consent.on = day(on);
        consent.kind = ConsentKind::SharePartners;
        consent.given = given;
        keep(consent);
    }
};

} // namespace

TEST_CASE("the example services are added once and beside what is there") {
    Workday centre;
    const auto examples = examplePartners();
    Partner own;
    own.name = examples[4].name.toUpper();
    own.category = PartnerCategory::Housing;
    CHECK(centre.run(SaveRecord{std::optional<Partner>(), own}).empty());
    CHECK(centre.run(AddExamplePartners{}).empty());
    CHECK(centre.book.all<Partner>().size() == examples.size());
    std::set<QString> refs;
    int marked = 0;
    for (const auto& partner : centre.book.all<Partner>()) {
        CHECK(refs.insert(partner.ref).second);
        marked += partner.isExample.value_or(false) ? 1 : 0;
    }
    CHECK(marked == static_cast<int>(examples.size()) - 1);
    CHECK(*refs.begin() == u"P-0001");
    CHECK(centre.run(AddExamplePartners{}) == ": The example services are all in the directory.");
    centre.role = Role::ReadOnly;
    CHECK(centre.run(AddExamplePartners{}).find("not change it") != std::string::npos);
}

TEST_CASE("a reviewed service is no example any more and keeps what was corrected") {
    Workday centre;
    CHECK(centre.run(AddExamplePartners{}).empty());
    const auto before = *centre.book.all<Partner>().begin();
    auto typed = before;
    typed.capacity = QStringLiteral("Two places from April");
    typed.name = std::next(centre.book.all<Partner>().begin())->name;
    CHECK(centre.run(ReviewPartner{before, typed}) ==
          "name: A service of this name is in the directory already");
    typed.name = before.name;
    CHECK(centre.run(ReviewPartner{before, typed}).empty());
    auto wanted = typed;
    wanted.reviewedOn = day("2026-03-17");
    wanted.isExample.reset();
    CHECK(centre.now(before) == wanted);
}

TEST_CASE("a referral to a partner needs her consent to it") {
    PartnersDay centre;
    centre.larch();
    auto wanted = centre.wish();
    wanted.consentOn = {};
    CHECK(centre.save(wanted) == "consent_on: Enter the date she agreed to this referral");
    wanted.consentOn = day("2026-03-11");
    CHECK(centre.save(wanted) ==
          "consent_on: Date she agreed must not be after the referral, 10 March 2026");
    wanted.consentOn = day("2026-03-09");
    centre.says("2026-03-09", false);
    CHECK(centre.save(wanted) ==
          "consent_on: On 9 March 2026 she did not agree that anything is shared with partners. "
          "Ask her, and record her new answer first.");
    centre.says("2026-03-09", true);
    CHECK(centre.save(wanted).empty());
    // What she says later does not undo what was sent, and the outcome can still be recorded.
    centre.says("2026-03-12", false);
    const auto before = *centre.book.all<PartnerReferral>().begin();
    auto after = before;
    after.outcome = PartnerOutcome::Accepted;
    after.outcomeOn = day("2026-03-16");
    CHECK(centre.run(SaveRecord{std::optional(before), after}).empty());
}

TEST_CASE("what came of a referral has its day and a refusal its reason") {
    PartnersDay centre;
    CHECK(centre.save(centre.wish()).empty());
    const auto before = *centre.book.all<PartnerReferral>().begin();
    auto after = before;
    after.outcome = PartnerOutcome::Refused;
    CHECK(centre.run(SaveRecord{std::optional(before), after}) ==
          "outcome_on: Enter the date of the outcome\n"
          "refusal_reason: Choose the reason for refusing");
    after.outcomeOn = day("2026-03-09");
    after.refusalReason = RefusalReason::DualDiagnosis;
    CHECK(centre.run(SaveRecord{std::optional(before), after}) ==
          "outcome_on: Date of the outcome must not be before the referral, 10 March 2026");
    after.outcomeOn = day("2026-03-16");
    CHECK(centre.run(SaveRecord{std::optional(before), after}).empty());
    CHECK(codes<RefusalReason>().front().value == RefusalReason::DualDiagnosis);
}

TEST_CASE("a service to which women were referred stays in the directory") {
    PartnersDay centre;
    const auto larch = centre.larch();
    auto wanted = centre.wish();
    wanted.partner = larch.id;
    CHECK(centre.save(wanted).empty());
    CHECK(centre.run(RemoveRecord{larch}).find("stays in the directory") != std::string::npos);
    CHECK(centre.run(RemoveRecord{*centre.book.all<PartnerReferral>().begin()}).empty());
    CHECK(centre.run(RemoveRecord{larch}).empty());
    CHECK(centre.book.all<Partner>().isEmpty());
}

TEST_CASE("funds are the manager's and grants come from one that is open") {
    PartnersDay centre;
    Fund fund;
    fund.name = QStringLiteral("Hardship");
    fund.closedOn = day("2026-03-12");
    CHECK(centre.run(SaveRecord{std::optional<Fund>(), fund}).find("Only a manager") !=
          std::string::npos);
    centre.role = Role::Manager;
    CHECK(centre.run(SaveRecord{std::optional<Fund>(), fund}).empty());
    fund = *centre.book.all<Fund>().begin();
    CHECK(fund.ref == u"F-0001");
    CHECK(centre.run(SaveRecord{std::optional<FundIncome>(),
                                FundIncome{{}, fund.id, day("2026-03-02"), {0, 1}, {}}}) ==
          "amount: Enter an amount above £0");
    CHECK(centre
              .run(SaveRecord{std::optional<FundIncome>(),
                              FundIncome{{}, fund.id, day("2026-03-02"), {10'000, 3}, {}}})
              .empty());
    centre.role = Role::Keyworker;
    Grant grant;
    grant.referral = centre.nour.id;
    grant.on = day("2026-03-13");
    grant.category = GrantCategory::Food;
    grant.amount = {2'000, 2};
    CHECK(centre.run(SaveRecord{std::optional<Grant>(), grant}) ==
          "approved_by: Choose who approved it\nfund_ref: Choose the fund it comes from");
    grant.fund = fund.id;
    grant.approvedBy = centre.ruth.id;
    CHECK(centre.run(SaveRecord{std::optional<Grant>(), grant}) ==
          "fund_ref: Hardship was closed on 12 March 2026");
    grant.on = day("2026-03-12");
    CHECK(centre.run(SaveRecord{std::optional<Grant>(), grant}).empty());
    centre.role = Role::Manager;
    CHECK(centre.run(RemoveRecord{fund}).find("Grants were made from Hardship") !=
          std::string::npos);
    CHECK(centre.run(RemoveRecord{*centre.book.all<Grant>().begin()}).empty());
    CHECK(centre.run(RemoveRecord{fund}).empty());
    CHECK(centre.book.all<FundIncome>().isEmpty());
}
