// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The women behind a figure or a finding: a row a referral.

#include "core/casebook/casebook.h"

#include <QDate>

namespace ninefold {

struct WomanBehind {
    Id<Woman> woman;
    Id<Referral> referral;
    QString name;
    QString womanRef;
    QString referralRef;
    QDate receivedOn;
    QString disposal;
    int attended = 0;  ///< appointments, until the day asked about
    QString keyworker; ///< blank: nobody
};

/// By name, then by the day received. Ids that are not there are left out.
std::vector<WomanBehind> womenBehind(const Casebook& book,
                                     const std::vector<Id<Referral>>& referrals, QDate asAt);

/// How many different women: "4 women", "1 woman", "5 referrals of 4 women".
QString howManyWomen(const std::vector<WomanBehind>& rows);

} // namespace ninefold
