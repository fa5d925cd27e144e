// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/labelled.h"

#include <vector>

namespace ninefold {

/// The kinds of fault a caseload folder can have (exchange.md, "Faults").
enum class FaultKind : quint8 {
    UnknownFile,
    UnknownColumn,
    RepeatedColumn,
    MissingColumn,
    ShortRow,
    LongRow,
    NotUtf8,
    BadQuote,
    MissingRequired,
    BadCode,
    BadDate,
    BadNumber,
    BadReference,
    RepeatedKey,
    DanglingReference
};
/// Codes as exchange.md names them; labels say what is wrong.
template <>
std::span<const Labelled<FaultKind>> codes<FaultKind>();

/// One thing that stands in the way of an import, by the place where a person finds it.
struct Fault {
    QString file;   ///< "women.csv"
    int line = 0;   ///< physical line where the record starts, the header is 1; 0: about the file
    QString column; ///< blank: about the row or the file
    FaultKind kind = FaultKind::BadCode;
    QString value;    ///< what stands there, cut after 200 characters
    QString expected; ///< what could stand there, or what to do

    /// `file:line: column: what is wrong, the value, what is expected`, on one line.
    QString text() const;
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Every fault of a folder, by file, line and column. Of a file that is mostly faults the first
/// `mostFaultsOfOneFile` are kept and the rest of it is not read: it is named in `notReadToTheEnd`.
struct Faults {
    std::vector<Fault> list;
    std::vector<QString> notReadToTheEnd;

    /// Sentences for `notReadToTheEnd`, blank if there is none.
    QString more() const;
};

inline constexpr int mostFaultsOfOneFile = 10'000;

} // namespace ninefold
