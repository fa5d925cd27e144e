// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/partner_outcome.h"

namespace ninefold {

PartnerOutcome outcomeAsAt(const PartnerReferral& referral, QDate asAt) {
    const bool later = referral.outcomeOn.isValid() && referral.outcomeOn > asAt;
    return later ? PartnerOutcome::Waiting : referral.outcome;
}

} // namespace ninefold
