// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/queries/directory.h"
#include "core/rules/attention.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>
#include <set>

using namespace ninefold;
using test::day;

TEST_CASE("the demo uses the directory with consents outcomes and refusals that are named") {
    const auto seed = GENERATE(1U, 9U, 77U);
    CAPTURE(seed);
    const auto today = day("2026-11-22");
    const auto book = demoCaseload(160, seed, today);
    int examples = 0;
    int due = 0;
    int ended = 0;
    for (const auto& partner : book.all<Partner>()) {
        examples += partner.isExample.value_or(false) ? 1 : 0;
        due += needsReviewing(partner, today) ? 1 : 0;
        ended += takesReferrals(partner, today) ? 0 : 1;
    }
    CHECK(examples >= 8);
    CHECK(due > examples);
    CHECK(ended == 1);
    std::set<RefusalReason> reasons;
    int agreed = 0;
    for (const auto& one : book.all<PartnerReferral>()) {
        CHECK(book.find(one.partner));
        CHECK((one.consentOn.isNull() || one.consentOn <= one.madeOn));
        CHECK((one.startedOn.isNull() || one.startedOn <= today));
        agreed += one.consentOn.isValid() ? 1 : 0;
        if (one.refusalReason)
            reasons.insert(*one.refusalReason);
    }
    CHECK(agreed * 10 > static_cast<int>(book.all<PartnerReferral>().size()) * 8);
    CHECK(reasons.count(RefusalReason::DualDiagnosis) == 1);
    int asked = 0;
    for (const auto& work : attentionFor(book, today))
        asked += work.kind == AttentionKind::AskPartner ? 1 : 0;
    CHECK(asked >= 1);
    int waiting = 0;
    for (const auto& row : serviceRows(book, {}, today))
        waiting += row.waiting;
    CHECK(waiting >= asked);
}

TEST_CASE("grants of the demo come from funds that can pay them and some lack a receipt") {
    const auto seed = GENERATE(1U, 9U, 77U);
    CAPTURE(seed);
    const auto today = day("2026-11-22");
    const auto book = demoCaseload(160, seed, today);
    const auto funds = fundRows(book, today);
    CHECK(funds.size() == 3);
    for (const auto& row : funds) {
        CAPTURE(toUtf8(row.fund.name), toUtf8(poundsInWords(row.sums.balance())));
        CHECK(row.sums.moneyIn > 0);
        CHECK(row.sums.balance() >= 0);
    }
    CHECK_FALSE(isFundOpen(funds.back().fund, today));
    int missing = 0;
    int unknown = 0;
    for (const auto& grant : book.all<Grant>()) {
        const auto* fund = book.find(grant.fund);
        CHECK((!fund || isFundOpen(*fund, grant.on)));
        CHECK((!fund || book.find(grant.approvedBy)));
        unknown += fund ? 0 : 1;
        missing += fund && grant.receipt.isEmpty() ? 1 : 0;
    }
    CHECK(missing >= 1);
    CHECK(unknown >= 1);
    CHECK(unknown < missing + static_cast<int>(book.all<Grant>().size()) / 3);
}
