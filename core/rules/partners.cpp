// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/partners.h"

#include "core/catalogue/thresholds.h"
#include "core/rules/needs_summary.h"
#include "core/rules/partner_outcome.h"
#include "core/rules/tier_suggestion.h"

#include <QLocale>

#include <cstdlib>

namespace ninefold {

namespace {

/// 2 fits, 1 serves where she lives, 0 neither.
int rankOf(const ServiceFit& fit) {
    return fit.fits() ? 2 : fit.servesHer ? 1 : 0;
}

} // namespace

std::optional<int> daysWaiting(const PartnerReferral& referred, QDate asAt) {
    if (!referred.madeOn.isValid() || referred.madeOn > asAt)
        return std::nullopt;
    const bool waits = outcomeAsAt(referred, asAt) == PartnerOutcome::Waiting;
    const auto until = waits ? asAt : referred.outcomeOn;
    if (!until.isValid() || until < referred.madeOn)
        return std::nullopt;
    return static_cast<int>(referred.madeOn.daysTo(until));
}

bool takesReferrals(const Partner& partner, QDate on) {
    return !partner.endedOn.isValid() || partner.endedOn > on;
}

bool needsReviewing(const Partner& partner, QDate today) {
    if (!takesReferrals(partner, today))
        return false;
    return partner.isExample.value_or(false) || !partner.reviewedOn.isValid() ||
           partner.reviewedOn.daysTo(today) >= thresholds::partnerReviewDays;
}

bool serves(const Partner& partner, const std::optional<Borough>& borough) {
    if (partner.boroughs.empty() || !borough || borough == Borough::NotKnown ||
        borough == Borough::NoFixedAbode)
        return true;
    return std::find(partner.boroughs.begin(), partner.boroughs.end(), *borough) !=
           partner.boroughs.end();
}

std::optional<Pathway> pathwayOf(PartnerCategory category) {
    switch (category) {
    case PartnerCategory::Housing:
        return Pathway::Accommodation;
    case PartnerCategory::WorkAndEducation:
        return Pathway::Learning;
    case PartnerCategory::MentalHealth:
    case PartnerCategory::Health:
        return Pathway::Health;
    case PartnerCategory::DrugsAndAlcohol:
        return Pathway::Substances;
    case PartnerCategory::Money:
    case PartnerCategory::Essentials:
        return Pathway::Money;
    case PartnerCategory::Family:
    case PartnerCategory::Pregnancy:
        return Pathway::Family;
    case PartnerCategory::Arts:
        return Pathway::Thinking;
    case PartnerCategory::Abuse:
        return Pathway::Abuse;
    case PartnerCategory::Exploitation:
        return Pathway::Exploitation;
    case PartnerCategory::Migration:
    case PartnerCategory::Legal:
    case PartnerCategory::Other:
        break;
    }
    return std::nullopt;
}

std::vector<ServiceFit> servicesFor(const Casebook& book, const Referral& referral, QDate on) {
    const auto needs = knownNeeds(book, referral, on);
    const auto borough = book.womanOf(referral).borough;
    std::vector<ServiceFit> out;
    for (const auto& partner : book.all<Partner>()) {
        if (!takesReferrals(partner, on))
            continue;
        const auto pathway = partner.category ? pathwayOf(*partner.category) : std::nullopt;
        out.push_back({&partner, serves(partner, borough),
                       pathway && needs && isNeed(needs->need(*pathway))});
    }
    std::stable_sort(out.begin(), out.end(), [](const ServiceFit& a, const ServiceFit& b) {
        return rankOf(a) != rankOf(b)
                   ? rankOf(a) > rankOf(b)
                   : a.partner->name.compare(b.partner->name, Qt::CaseInsensitive) < 0;
    });
    return out;
}

FundSums fundSums(const Casebook& book, Id<Fund> fund, QDate asAt) {
    FundSums out;
    for (const auto* income : book.of<FundIncome>(fund))
        if (income->on <= asAt)
            out.moneyIn += income->amount.pence;
    for (const auto& grant : book.all<Grant>())
        if (grant.fund == fund && grant.on <= asAt)
            out.granted += grant.amount.pence;
    return out;
}

bool isFundOpen(const Fund& fund, QDate on) {
    return !fund.closedOn.isValid() || on <= fund.closedOn;
}

QString poundsInWords(qint64 pence) {
    const auto whole = std::llabs(pence);
    const auto text = QStringLiteral("£%1.%2")
                          .arg(QLocale(QLocale::English, QLocale::UnitedKingdom)
                                   .toString(static_cast<qlonglong>(whole / 100)))
                          .arg(whole % 100, 2, 10, QLatin1Char('0'));
    return pence < 0 ? u'−' + text : text;
}

} // namespace ninefold
