// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl+K: finds anyone by any part of what is known, in any spacing.

#include "core/casebook/casebook.h"

#include <unordered_map>

namespace ninefold {

struct SearchHit {
    Id<Woman> woman;
    Id<Referral> referral; ///< her newest; none if she has none
    QString name;
    QString ref;    ///< woman_ref
    QString reason; ///< what was found beside the name: "Phone 07700 900123", "Born 3 Jan 1991"
    int score = 0;  ///< only for ranking
};

/// What searching needs of every woman, made once from the casebook and kept up with each change.
class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const Casebook& book);

    /// After `changes` were applied to `book`.
    void update(const Casebook& book, const ChangeSet& changes);

    /// Women in whom every word typed is found: names and known-as in any part and order, without
    /// accents or case; references; digits of the phone (three or more); date of birth in any usual
    /// writing; postcode; PNC ID. Best first; blank finds nobody.
    std::vector<SearchHit> find(const Casebook& book, const QString& typed, QDate today,
                                size_t atMost = 12) const;

    struct Entry {
        Id<Woman> woman;
        Id<Referral> newest;
        std::vector<QString> names; ///< folded, a word each
        QString wholeName;          ///< folded, known-as after given and family names
        QString refs;               ///< folded, parted by spaces
        QString phone;              ///< digits, as dialled at home
        QString postcode;           ///< folded
        QString pnc;                ///< folded
        QDate born;
    };

private:
    static Entry entryOf(const Casebook& book, const Woman& woman);

    std::unordered_map<qint64, Entry> entries_;
};

} // namespace ninefold
