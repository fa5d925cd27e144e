// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/directory.h"

#include "core/base/date_words.h"
#include "core/rules/as_at.h"
#include "core/rules/partner_outcome.h"

#include <algorithm>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

bool comesFirst(const QString& a, const QString& b) {
    return a.compare(b, Qt::CaseInsensitive) < 0;
}

bool hasWords(const Partner& partner, const QString& text) {
    const auto all = QStringList{partner.name,     labelOf(partner.category),
                                 partner.whoFor,   boroughsInWords(partner),
                                 partner.capacity, partner.howToRefer,
                                 partner.phone,    partner.email,
                                 partner.note,     partner.ref}
                         .join(u'\n');
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

bool isLetThrough(const Partner& partner, const DirectoryFilter& filter, QDate today) {
    return hasWords(partner, filter.text) &&
           (!filter.category || partner.category == filter.category) &&
           serves(partner, filter.borough) &&
           (!filter.takesReferralsNow || takesReferrals(partner, today));
}

void countWaiting(const Casebook& book, ServiceRow& row, QDate today) {
    for (const auto& one : book.all<PartnerReferral>()) {
        if (one.partner != row.partner.id || outcomeAsAt(one, today) != PartnerOutcome::Waiting)
            continue;
        const auto* referral = book.find(one.referral);
        const auto days = daysWaiting(one, today);
        if (!referral || !isInSupport(*referral, today) || !days)
            continue;
        ++row.waiting;
        row.longestWait = std::max(row.longestWait, *days);
    }
}

QStringList boroughNames(const Partner& partner) {
    QStringList out;
    for (const auto borough : partner.boroughs)
        out << labelOf(borough);
    return out;
}

} // namespace

std::vector<ServiceRow> serviceRows(const Casebook& book, const DirectoryFilter& filter,
                                    QDate today) {
    std::vector<ServiceRow> out;
    for (const auto& partner : book.all<Partner>())
        if (isLetThrough(partner, filter, today)) {
            out.push_back({partner});
            countWaiting(book, out.back(), today);
        }
    std::stable_sort(out.begin(), out.end(), [](const ServiceRow& a, const ServiceRow& b) {
        return comesFirst(a.partner.name, b.partner.name);
    });
    return out;
}

QString boroughsInShort(const Partner& partner) {
    constexpr qsizetype shown = 2;
    const auto names = boroughNames(partner);
    if (names.size() <= shown + 1)
        return boroughsInWords(partner);
    return Words::tr("%1 and %2 more", "Camden, Hackney and 8 more")
        .arg(names.mid(0, shown).join(QStringLiteral(", ")))
        .arg(names.size() - shown);
}

QString boroughsInWords(const Partner& partner) {
    return partner.boroughs.empty() ? Words::tr("Wherever she lives")
                                    : boroughNames(partner).join(QStringLiteral(", "));
}

QString reviewInWords(const Partner& partner, QDate today) {
    if (!takesReferrals(partner, today))
        return Words::tr("No referrals since %1").arg(dayMonth(partner.endedOn, today));
    if (partner.isExample.value_or(false))
        return Words::tr("Example, to be reviewed");
    if (!partner.reviewedOn.isValid())
        return Words::tr("Never reviewed");
    const auto on = dayMonth(partner.reviewedOn, today);
    return needsReviewing(partner, today) ? Words::tr("Review again: last %1").arg(on)
                                          : Words::tr("Reviewed %1").arg(on);
}

QStringList serviceInWords(const Partner& partner, QDate today) {
    QStringList out{labelOf(partner.category)};
    const auto tell = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            out << Words::tr("%1: %2").arg(label, text);
    };
    tell(Words::tr("For whom"), partner.whoFor);
    tell(Words::tr("Where"), boroughsInWords(partner));
    tell(Words::tr("How to refer"), partner.howToRefer);
    tell(Words::tr("Places"), partner.capacity);
    tell(Words::tr("Phone"), partner.phone);
    tell(Words::tr("Email"), partner.email);
    tell(Words::tr("Note"), partner.note);
    out << reviewInWords(partner, today);
    return out;
}

std::vector<FundRow> fundRows(const Casebook& book, QDate today) {
    std::vector<FundRow> out;
    for (const auto& fund : book.all<Fund>())
        out.push_back({fund, fundSums(book, fund.id, today)});
    std::stable_sort(out.begin(), out.end(), [today](const FundRow& a, const FundRow& b) {
        const bool openA = isFundOpen(a.fund, today);
        const bool openB = isFundOpen(b.fund, today);
        return openA != openB ? openA : comesFirst(a.fund.name, b.fund.name);
    });
    return out;
}

std::vector<IncomeRow> incomeRows(const Casebook& book) {
    std::vector<IncomeRow> out;
    for (const auto& income : book.all<FundIncome>()) {
        const auto* fund = book.find(income.fund);
        out.push_back({income, fund ? fund->name : QString()});
    }
    std::stable_sort(out.begin(), out.end(), [](const IncomeRow& a, const IncomeRow& b) {
        return b.income.on < a.income.on;
    });
    return out;
}

} // namespace ninefold
