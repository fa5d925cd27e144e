// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/drafting.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

namespace ninefold::test {

/// A centre on 17 March 2026 with one keyworker, in which things are done.
struct Workday : Story {
    Worker ruth;
    Role role = Role::Keyworker;

    Workday() {
        ruth.name = QStringLiteral("Ruth Delaney");
        ruth.role = Role::Keyworker;
        ruth = keep(ruth);
    }

    Deed deed() const { return {clock("2026-03-17T10:42"), ruth.id, role}; }

    /// "" when it was done, else "field: text" of every problem, a line each.
    template <class Action>
    std::string run(const Action& action) {
        const auto drafted = action.draft(book, deed());
        if (const auto* problems = std::get_if<Problems>(&drafted)) {
            std::string out;
            for (const auto& problem : *problems)
                out +=
                    (out.empty() ? "" : "\n") + toUtf8(problem.field) + ": " + toUtf8(problem.text);
            return out;
        }
        const auto& changes = std::get<ChangeSet>(drafted);
        CHECK(!changes.what.isEmpty());
        REQUIRE(!book.firstStale(changes));
        book.apply(changes);
        return {};
    }

    template <class T>
    T now(const T& record) const {
        return *book.find(record.id);
    }
};

} // namespace ninefold::test
