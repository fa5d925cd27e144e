// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold {

/// Where in the program one is: a screen, what it shows, which part of that.
struct Place {
    QString screen;     ///< id in the registry: "today", "caseload", "record", "referral" …
    qint64 subject = 0; ///< id of the woman or referral; 0: none, or a new one
    QString section;    ///< of her record, as "needs"; blank: the first
    QString typed;      ///< words carried along from the search field

    /// As "record/123/needs" or "referral/new"; also the key of a draft begun there.
    QString key() const;
    static Place fromKey(const QString& key);

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace ninefold
