// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/referral_facts.h"

#include "core/base/date_words.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/contact_check.h"
#include "core/rules/explained.h"
#include "core/rules/first_contact.h"
#include "core/rules/offered.h"
#include "core/rules/safe_contact.h"
#include "core/rules/tier_suggestion.h"

#include <QDate>

namespace ninefold {

namespace {

struct ReferralFacts {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ReferralFacts)
};

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const auto& part : parts)
        if (!part.isEmpty())
            filled << part;
    return filled.join(QStringLiteral(", "));
}

} // namespace

std::vector<FactRow> factsOfDisposal(const Referral& referral, QDate deadline) {
    auto facts = factsOf(referral, {"referral_ref", "received_on", "route"});
    facts.push_back(
        {ReferralFacts::tr("Officer"),
         joined({referral.officerName, referral.officerNumber, referral.officerEmail})});
    for (auto& fact : factsOf(referral, {"bcu_code", "disposal", "disposal_on", "offence_group",
                                         "first_time_offender"}))
        facts.push_back(fact);
    if (deadline.isValid())
        facts.push_back(
            {lastDayLabel(referral),
             QStringLiteral("%1, %2").arg(longDay(deadline), deadlineFromWords(referral))});
    for (auto& fact : factsOf(referral, {"dip_consulted", "ld_consulted"}))
        facts.push_back(fact);
    return facts;
}

std::vector<FactRow> factsOfFormerOfficers(const Casebook& book, const Referral& referral) {
    auto former = book.of<FormerOfficer>(referral.id);
    std::stable_sort(
        former.begin(), former.end(),
        [](const FormerOfficer* a, const FormerOfficer* b) { return a->until > b->until; });
    std::vector<FactRow> facts;
    facts.reserve(former.size());
    for (const auto* one : former)
        facts.push_back({ReferralFacts::tr("Officer until %1").arg(longDay(one->until)),
                         joined({one->name, one->number, one->email})});
    return facts;
}

std::vector<FactRow> factsOfExplaining(const Referral& referral) {
    std::vector<FactRow> facts{{ReferralFacts::tr("Explained to her"), explainedWords(referral)}};
    if (referral.explainedOn.isValid())
        for (auto& fact : factsOf(referral, {"agreed_sheet_given"}))
            facts.push_back(fact);
    return facts;
}

std::vector<FactRow> factsOfDecision(const Casebook& book, const Referral& referral, QDate today) {
    std::vector<FactRow> facts;
    facts.push_back({ReferralFacts::tr("Decision"),
                     referral.decidedOn.isValid()
                         ? joined({labelOf(referral.decision), longDay(referral.decidedOn)})
                         : labelOf(referral.decision)});
    if (referral.declineReason)
        facts.push_back({ReferralFacts::tr("Reason"), labelOf(*referral.declineReason)});
    if (referral.decision != Decision::Declined) {
        const auto* keyworker = book.find(referral.keyworker);
        facts.push_back({ReferralFacts::tr("Keyworker"),
                         keyworker ? keyworker->name : ReferralFacts::tr("Nobody yet")});
    }
    if (const auto words = firstReachWords(referral, firstReach(book, referral, today), today);
        !words.isEmpty())
        facts.push_back({ReferralFacts::tr("First contact"), words});
    return facts;
}

std::vector<FactRow> factsOfTier(const Casebook& book, const Referral& referral, QDate today) {
    auto facts = factsOf(referral, {"tier"});
    if (!referral.tierReason.isEmpty())
        facts.push_back({ReferralFacts::tr("Reason"), referral.tierReason});
    const auto suggested = suggestedTier(book, referral, today);
    facts.push_back(
        {ReferralFacts::tr("Her needs suggest"),
         suggested ? ReferralFacts::tr("%1: %2").arg(labelOf(suggested->tier), suggested->because)
                   : ReferralFacts::tr("Nothing yet, not assessed")});
    return facts;
}

std::vector<FactRow> factsOfSafeContact(const Casebook& book, const Woman& woman, QDate today) {
    std::vector<FactRow> facts{
        {ReferralFacts::tr("Allowed"), joined({safeContactWords(woman).whole()})},
        {ReferralFacts::tr("Phone"), woman.phone},
        {ReferralFacts::tr("Email"), woman.email},
        {ReferralFacts::tr("Address"), joined({woman.address, woman.postcode})},
        {ReferralFacts::tr("What to say"), woman.whatToSay},
        {ReferralFacts::tr("Safe times"), woman.safeTimes},
        {ReferralFacts::tr("Who else sees it"), woman.whoElseSees},
        {ReferralFacts::tr("Code word"), woman.codeWord},
        {ReferralFacts::tr("Checked"), contactCheck(book, woman, today).sentence}};
    if (!woman.safeContactNote.isEmpty())
        facts.push_back({ReferralFacts::tr("Anything else"), woman.safeContactNote});
    return facts;
}

} // namespace ninefold
