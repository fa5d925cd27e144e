// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A return: the facts of a period put into the tables that a commissioner asked for (measures.md).

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/returns/changes_since.h"
#include "core/returns/suppression.h"
#include "core/rules/data_quality.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace ninefold {

struct ReturnDefinition;

struct ReturnRequest {
    Period period;
    QDate today;
    bool soFar = false;    ///< allow a period that has not ended: as at today, provisional
    bool isPublic = false; ///< small counts hidden, no case-level table
    std::optional<SuppressionRule> rule; ///< of a public one; none: the centre's threshold
};

/// What the cover of a return says that was submitted before.
struct Resubmission {
    int version = 2;
    int versionBefore = 1;
    QDate submittedOn; ///< the version before
    std::vector<CellDifference> differences;
};

/// Of a return that was added up from those of several centres (core/returns/combine.h).
struct Combination {
    struct Part {
        QString centre;
        QByteArray manifestSha256; ///< of its return, lower-case hex
    };
    std::vector<Part> parts; ///< in the order given
};

struct Return {
    std::string definitionId;
    std::string definitionVersion;
    QString title; ///< "Return to MOPAC"
    QString centre;
    Period period; ///< as asked for
    QDate asAt;    ///< T
    bool provisional = false;
    bool isPublic = false;
    SuppressionRule rule;                     ///< of a public one
    std::vector<ReturnTable> tables;          ///< in the definition's order
    QStringList sentences;                    ///< what it says in words
    std::vector<Finding> findings;            ///< only their numbers leave the centre
    std::vector<std::string> workedOutTwice;  ///< tables that were, in two ways, and agree
    std::optional<Resubmission> resubmission; ///< none: it was not submitted before
    std::optional<Combination> combination;   ///< none: it is one centre's

    const ReturnTable* table(std::string_view name) const;
};

/// Works out every table, and then works them out a second time in another way; a difference is a
/// failure that names the table, row and column. Other failures: a period that has not ended and no
/// soFar, one that has not begun, a woman without a study id, a definition that is at fault.
Result<Return> workOutReturn(const Casebook& book, const ReturnDefinition& definition,
                             const ReturnRequest& request, const Progress& progress = {});

} // namespace ninefold
