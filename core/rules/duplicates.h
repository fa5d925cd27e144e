// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Women already known who may be the one being entered: few, ranked, explained. Nothing is merged.

#include "core/casebook/casebook.h"

namespace ninefold {

/// What is known of her while she is being entered; any part may be blank.
struct WomanSought {
    QString givenNames;
    QString familyName;
    QString knownAs;
    QDate dateOfBirth;
    QString phone;
    QString email;
    QString pncId;
};

struct LikelyWoman {
    Id<Woman> woman;
    int score = 0; ///< only for ranking
    QString name;  ///< how the names agree: "both names are in hers"; blank if they do not
    QString born;  ///< "14 May 1992, the same day and month"
    QString phone; ///< "the same number", "not entered yet"
    QString other; ///< "the same PNC ID", "the same email"; blank if neither
};

/// The likeliest first, at most `atMost`; never `except`.
std::vector<LikelyWoman> likelyWomen(const Casebook& book, const WomanSought& sought,
                                     Id<Woman> except = {}, size_t atMost = 3);

} // namespace ninefold
