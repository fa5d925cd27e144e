// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small caseloads told in a line or two, for tests that read as the work reads.

#include "core/casebook/casebook.h"

namespace ninefold::test {

/// "2026-02-12".
QDate day(const char* text);
/// "2026-02-12T10:00".
ClockTime clock(const char* text);

/// A casebook under construction. Records get the next id and are kept at once.
struct Story {
    Casebook book;

    template <class T>
    T keep(T record) {
        if (!record.id)
            record.id = {book.nextId()};
        book.put(record);
        return record;
    }
    Woman woman(const char* ref = "WM-1", const char* given = "Nour",
                const char* family = "Haddad");
    /// An accepted conditional caution of a new woman, received, decided and disposed on the same
    /// day.
    Referral caution(const char* on, const char* ref = "R-1");
    Appointment appointment(const Referral& referral, const char* at, AppointmentOutcome outcome,
                            AppointmentMode mode = AppointmentMode::InPerson);
};

} // namespace ninefold::test
