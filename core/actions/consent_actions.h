// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Writes down what she agreed to, or did not. The newest of a kind holds; older ones stay.
struct RecordConsent {
    Id<Referral> referral;
    QDate on;
    std::optional<ConsentKind> kind; ///< required
    std::optional<bool> given;       ///< required
    QString note;
    QString version = {};   ///< of the form or the words she was asked with
    Language language = {}; ///< in which she was asked

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
