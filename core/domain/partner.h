// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The centre's directory of partner services, and the funds its hardship grants come from. A
// referral to a partner and a grant stand under a woman's referral (core/domain/support.h).

#include "core/base/id.h"
#include "core/domain/money.h"
#include "core/domain/partner_codes.h"
#include "core/domain/police_codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ninefold {

/// A service that women are referred to.
struct Partner {
    Id<Partner> id;
    QString ref;                             ///< as P-0003; unique
    QString name;                            ///< required
    std::optional<PartnerCategory> category; ///< required
    std::vector<Borough> boroughs;           ///< none: wherever she lives
    QString whoFor;                          ///< who is eligible
    QString howToRefer;
    QString capacity; ///< places, waiting time, as the partner says it
    QString phone;
    QString email;
    QDate reviewedOn;              ///< when somebody last asked the partner whether all this holds
    std::optional<bool> isExample; ///< came with the program and was never reviewed
    QDate endedOn;                 ///< null: they take referrals
    QString note;

    friend bool operator==(const Partner&, const Partner&) = default;
};

/// Money that hardship grants come from.
struct Fund {
    Id<Fund> id;
    QString ref;    ///< as F-0002; unique
    QString name;   ///< required
    QDate closedOn; ///< null: grants may be made from it
    QString note;

    friend bool operator==(const Fund&, const Fund&) = default;
};

/// Money that came into a fund.
struct FundIncome {
    Id<FundIncome> id;
    Id<Fund> fund;
    QDate on;
    Money amount;
    QString source;

    friend bool operator==(const FundIncome&, const FundIncome&) = default;
};

} // namespace ninefold
