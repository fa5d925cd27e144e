// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Definitions that commissioners send: a manager loads one, and it is kept in the centre file
// beside those that come with the program.

#include "core/casebook/casebook.h"
#include "core/returns/definition.h"
#include "core/returns/submission.h"

namespace ninefold {

/// One that a return can be made of.
struct KnownDefinition {
    QString id;
    QString version;
    QString title;
    bool comesWithProgram = false;
    QByteArray text; ///< the file as it was read, for readDefinition and SubmitReturn
};
/// Those of the program by id, then those that were loaded, in the order in which they were.
std::vector<KnownDefinition> knownDefinitions(const Casebook& book);

/// Why a definition file cannot be kept as it is: too long, or no text. Blank: it can.
QString whyNotKept(const QByteArray& definitionText);

struct LoadDefinition {
    QByteArray text;       ///< the file as it was read
    QString fileName = {}; ///< as a fault in it is told

    /// The change, or what is wrong: not a manager, a file that is no definition, an id and version
    /// that is known already.
    std::variant<ChangeSet, Problems> draft(const Casebook& book, const Submitter& who) const;
};

} // namespace ninefold
