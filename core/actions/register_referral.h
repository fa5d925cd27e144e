// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"
#include "core/rules/study_id.h"

namespace ninefold {

/// Takes a referral in: of a woman not known before, or of one who is (`known`), with what she
/// agreed to and, where it is already made, the decision. Everything is kept or nothing.
/// Problems name the fields of women.csv, referrals.csv and consents.csv.
struct RegisterReferral {
    std::optional<Woman> known; ///< her record as the person saw it; none: a new woman
    Woman woman;                ///< as it shall be; id, ref and study id of a new woman are given
    Referral referral;          ///< id, woman and ref are given; disposal is taken from below
    std::optional<Disposal> disposal;       ///< required; nothing is preselected
    std::vector<Consent> consents;          ///< answers asked for now; date blank: `received_on`
    RandomBelow random = secureRandomBelow; ///< for a new woman's study id

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
