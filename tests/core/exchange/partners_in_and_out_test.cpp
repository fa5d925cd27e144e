// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/core/story.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

void putFolder(const TestFolder& folder) {
    folder.put(QStringLiteral("women.csv"), "woman_ref,given_names,family_name\nW-1,Nour,Haddad\n");
    folder.put(QStringLiteral("referrals.csv"),
               "referral_ref,woman_ref,received_on,disposal,decision\n"
               "R-1,W-1,2026-03-02,VOL,pending\n");
    folder.put(QStringLiteral("partners.csv"), "partner_ref,name,category\n"
                                               "P-0001,The Larch Project,abuse\n");
    folder.put(QStringLiteral("funds.csv"), "fund_ref,name\nF-0001,Hardship\n");
    folder.put(QStringLiteral("partner_referrals.csv"),
               "referral_ref,made_on,organisation,outcome\n"
               "R-1,2026-03-10,The Larch Project,waiting\n");
    folder.put(QStringLiteral("partner_referral_details.csv"),
               "referral_ref,made_on,organisation,partner_ref,consent_on\n"
               "R-1,2026-03-10,The Larch Project,P-0001,2026-03-09\n");
}

std::vector<std::string> faultsOf(const ReadOutcome& outcome) {
    std::vector<std::string> out;
    if (const auto* found = std::get_if<Faults>(&outcome))
        for (const auto& fault : found->list)
            out.push_back(
                toUtf8(QStringLiteral("%1:%2:%3:%4:%5")
                           .arg(fault.file)
                           .arg(fault.line)
                           .arg(fault.column, fromUtf8(codeOf(fault.kind)), fault.value)));
    return out;
}

} // namespace

TEST_CASE("partners and funds that the file has already are told and nothing comes in") {
    const TestFolder folder;
    putFolder(folder);
    Story story;
    Partner partner;
    partner.ref = QStringLiteral("P-0001");
    partner.name = QStringLiteral("Hibiscus Initiatives");
    partner.category = PartnerCategory::Migration;
    story.keep(partner);
    Fund fund;
    fund.ref = QStringLiteral("F-0001");
    fund.name = QStringLiteral("Winter");
    story.keep(fund);
    CHECK(faultsOf(readCaseload(folder.path(), story.book)) ==
          std::vector<std::string>{"partners.csv:2:partner_ref:repeated_key:P-0001",
                                   "funds.csv:2:fund_ref:repeated_key:F-0001"});
    CHECK(faultsOf(readCaseload(folder.path(), Casebook())).empty());
}

TEST_CASE("a service that no row of the directory has is told once") {
    const TestFolder folder;
    putFolder(folder);
    folder.put(QStringLiteral("partners.csv"), "partner_ref,name,category\nP-0002,Larch,abuse\n");
    CHECK(faultsOf(readCaseload(folder.path(), Casebook())) ==
          std::vector<std::string>{
              "partner_referral_details.csv:2:partner_ref:dangling_reference:P-0001"});
    // The row that it may mean has a fault of its own: that is enough.
    folder.put(QStringLiteral("partners.csv"), "partner_ref,name,category\n,Larch,abuse\n");
    CHECK(faultsOf(readCaseload(folder.path(), Casebook())) ==
          std::vector<std::string>{"partners.csv:2:partner_ref:missing_required:"});
}
