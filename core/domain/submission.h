// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a return leaves behind when it has gone to a commissioner: kept whole, so that it can be
// shown again byte for byte whatever is corrected later. There is no deed that changes or removes
// one, and the deed that made it cannot be undone.

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ninefold {

struct Submission {
    Id<Submission> id;
    QString ref;               ///< as R1; unique
    QString definition;        ///< whose return, as "mopac"; required
    QString definitionVersion; ///< required
    QString definitionTitle;
    QString definitionText;       ///< the definition file as it was read (JSON); required
    QDate from;                   ///< the period as asked for; required
    QDate to;                     ///< required
    QDate asAt;                   ///< the day it was worked out for; required
    std::optional<int> version;   ///< 1, 2 … of a definition's id, period and isPublic; required
    std::optional<bool> isPublic; ///< required
    std::optional<bool> provisional; ///< required
    QString madeAt;                  ///< UTC, 2026-11-22T14:05:09Z; required
    QString submittedBy;             ///< a name, not a worker: she may leave; required
    QString submittedTo;             ///< as "MOPAC, women's diversion team"; required
    QString note;

    friend bool operator==(const Submission&, const Submission&) = default;
};

/// A piece of one of its files. A large file is several, in the order of `part`.
struct SubmittedFile {
    Id<SubmittedFile> id;
    Id<Submission> submission;
    QString name;            ///< as "needs.csv"; required
    std::optional<int> part; ///< 1, 2 …; required
    QString sha256;          ///< of the whole file, lower-case hex; required
    QString content;         ///< see core/returns/kept_files.h; required

    friend bool operator==(const SubmittedFile&, const SubmittedFile&) = default;
};

/// A commissioner's definition file that a manager has loaded. At most one of an id and version.
struct LoadedDefinition {
    Id<LoadedDefinition> id;
    QString definition; ///< its id; required
    QString version;    ///< required
    QString title;
    QString text; ///< the file as it was read (JSON); required
    QDate loadedOn;
    QString loadedBy; ///< a name

    friend bool operator==(const LoadedDefinition&, const LoadedDefinition&) = default;
};

} // namespace ninefold
