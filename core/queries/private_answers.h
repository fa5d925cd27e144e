// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers that she wants kept from her keyworker are quoted nowhere on her record, the journal's
// lists among them. They are still in the file, in returns and in exports.

#include "core/casebook/casebook.h"
#include "core/domain/journal.h"

#include <set>
#include <vector>

namespace ninefold {

class PrivateAnswers {
public:
    /// `lines`: the journal of her record, which also tells of surveys that were removed, or that
    /// were kept private once.
    PrivateAnswers(const Casebook& book, const std::vector<JournalLine>& lines);

    /// The line tells an answer that is hers alone.
    bool holds(const JournalLine& line) const;

private:
    std::set<qint64> surveys_;
};

} // namespace ninefold
