// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The manner of every action: a plain struct of what the person intends, with
//
//     Drafted draft(const Casebook& book, const Deed& deed) const;
//
// a pure function that gives either the change or what is wrong with the answers. Session runs it
// on the newest casebook under the file's write lock, so ids from `book.nextId()` upwards are free.
// An action that alters a record carries the record as the person saw it, as `before`.

#include "core/base/clock_time.h"
#include "core/base/result.h"
#include "core/casebook/casebook.h"

#include <variant>

namespace ninefold {

/// Who does something, and when (London clock time).
struct Deed {
    ClockTime now;
    Id<Worker> worker;
    Role role = Role::Keyworker;

    QDate today() const { return now.date; }
};

using Drafted = std::variant<ChangeSet, Problems>;

} // namespace ninefold
