// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What could harm her or her children, who does it, and her children. These belong to the woman,
// not to one of her referrals: what was a danger last year is still looked at this year.

#include "core/base/id.h"
#include "core/domain/safeguarding_codes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ninefold {

struct Woman;
struct Worker;

/// A risk that is looked at again until it has ended.
struct Risk {
    Id<Risk> id;
    Id<Woman> woman;
    std::optional<RiskKind> kind;   ///< required
    std::optional<RiskLevel> level; ///< blank: nobody has judged it
    QDate seenOn;                   ///< when the centre learnt of it; required
    QString details;
    QString toldBy; ///< who said so
    QString plan;   ///< what is done to keep her safe
    QDate reviewOn; ///< when to look again; null only when it has ended
    QDate endedOn;  ///< null: it stands
    QString endedWhy;
    Id<Worker> by;

    friend bool operator==(const Risk&, const Risk&) = default;
};

/// Somebody who harms her or might. Hidden until opened, and opening is logged (safety.md, "What a
/// woman is owed on screen"); on no list, in no search, return, letter or report.
struct Perpetrator {
    Id<Perpetrator> id;
    Id<Woman> woman;
    QString name; ///< required; a description will do
    QString relationship;
    QString description; ///< how to recognise the person
    QString whereabouts; ///< lives, works, is in custody
    QString orders;      ///< court orders and bail conditions, with their dates
    QString note;

    friend bool operator==(const Perpetrator&, const Perpetrator&) = default;
};

/// A child of hers: no more than is needed, so initials and no date of birth.
struct Child {
    Id<Child> id;
    Id<Woman> woman;
    QString initials;       ///< required
    std::optional<int> age; ///< 0–25, as on `ageOn`
    QDate ageOn;            ///< null: nobody wrote down when
    std::optional<ChildLives> lives;
    std::optional<SocialCare> socialCare;
    QString contact; ///< how and when they see each other
    QString note;

    friend bool operator==(const Child&, const Child&) = default;
};

} // namespace ninefold
