// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A centre file with a small October 2026 in it, for tests of what a submitted return leaves
// behind.

#include "core/returns/submission.h"
#include "tests/support/core/centre_file.h"
#include "tests/support/core/story.h"

namespace ninefold::test {

/// Two cautions with their first appointment and assessment. On the session's clock it is
/// 3 December 2026.
struct October {
    October();

    const Casebook& book() const { return session->casebook(); }
    const Referral& referral(const char* ref) const;
    /// The first record of T under the referral.
    template <class T>
    T first(const char* ref) const {
        return *book().of<T>(referral(ref).id).front();
    }
    /// Changes a record in a deed of those words.
    template <class T>
    void alter(const char* what, const T& before, const T& after) {
        ChangeSet changes(QString::fromUtf8(what));
        changes.alter(before, after);
        save(changes);
    }
    template <class T>
    void add(const char* what, T record) {
        ChangeSet changes(QString::fromUtf8(what));
        record.id = {book().nextId()};
        changes.add(std::move(record));
        save(changes);
    }
    void save(const ChangeSet& changes);
    /// Submits October to MOPAC; the outcome as Session::run gave it.
    Outcome submit(const SubmitReturn& what, const char* madeAt = "2026-12-03T09:30:00Z");
    /// Submits it and gives the record.
    Submission submitted(const char* madeAt = "2026-12-03T09:30:00Z");
    /// October's return now.
    Return now(bool isPublic = false) const;

    CentreFile file;
    std::unique_ptr<Session> session;
};

/// What Hanna submits: MOPAC's return for October 2026.
SubmitReturn octoberReturn();
/// The words of an outcome's problems or failure, parted by bars; blank when it was done.
QString refusalIn(const Outcome& outcome);

} // namespace ninefold::test
