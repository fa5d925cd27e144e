// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The directory of partner services and the funds, as lists show them. No woman is named.

#include "core/rules/partners.h"

#include <QStringList>

namespace ninefold {

/// Which services a list shows; what is blank lets everything through.
struct DirectoryFilter {
    QString text; ///< every word of it stands somewhere in the entry, in any case
    std::optional<PartnerCategory> category;
    std::optional<Borough> borough; ///< that the service serves
    bool takesReferralsNow = false;

    friend bool operator==(const DirectoryFilter&, const DirectoryFilter&) = default;
};

struct ServiceRow {
    Partner partner;
    int waiting = 0;     ///< women in support who wait for its answer
    int longestWait = 0; ///< of them, in days
};
/// Those that a filter lets through, by name.
std::vector<ServiceRow> serviceRows(const Casebook& book, const DirectoryFilter& filter,
                                    QDate today);

/// "Camden, Hackney and 8 more"; "Wherever she lives".
QString boroughsInShort(const Partner& partner);
/// All of them in one line.
QString boroughsInWords(const Partner& partner);
/// "Reviewed 12 Mar", "Example, to be reviewed", "Never reviewed", "Takes no referrals since …".
QString reviewInWords(const Partner& partner, QDate today);
/// What is known of a service, a line each: for whom, where, how to refer, places, whom to ask.
QStringList serviceInWords(const Partner& partner, QDate today);

struct FundRow {
    Fund fund;
    FundSums sums;
};
/// Every fund, open ones first, by name.
std::vector<FundRow> fundRows(const Casebook& book, QDate today);

struct IncomeRow {
    FundIncome income;
    QString fund;
};
/// What came into the funds, newest first.
std::vector<IncomeRow> incomeRows(const Casebook& book);

} // namespace ninefold
