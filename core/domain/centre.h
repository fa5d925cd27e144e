// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace ninefold {

/// The centre that owns the file, and its settings; one record a file.
/// A blank setting means the default named beside it, applied when it is used.
struct Centre {
    Id<Centre> id;
    QString name;
    QString code;                             ///< short, as "NGW"
    QString boroughs;                         ///< ONS codes it serves, parted by spaces
    std::optional<bool> offerCodesNotInForce; ///< no: DIVC and COMC are not offered
    std::optional<int> smallCount;            ///< 4: counts 1–4 are hidden in the public version
    std::optional<int> lockAfterMinutes;      ///< 5
    QString chaseSteps;                       ///< as core/catalogue/chase_steps reads it
    std::optional<int> contactCheckDays;  ///< 30: safe contact is asked again after so many days
    QString rooms;                        ///< one a line; blank: rooms are not booked
    std::optional<bool> usesOutcomesStar; ///< no: the centre has no licence for it
    QString phone;                        ///< for letters; blank: they name none
    std::optional<int> midSurveyWeeks;    ///< after the decision; blank: no survey midway

    friend bool operator==(const Centre&, const Centre&) = default;
};

} // namespace ninefold
