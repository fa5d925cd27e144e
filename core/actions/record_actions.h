// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records that people make, correct and remove as they stand, with no more to it: partners, funds,
// risks, children, leave. A kind joins by its words in record_actions.cpp.

#include "core/actions/deed.h"

namespace ninefold {

/// Keeps a record, new or changed. A new one is given its id and, where its kind has references,
/// the next free one; a changed one keeps both.
template <class T>
struct SaveRecord {
    std::optional<T> before; ///< none: a new one
    T record;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Removes a record with what stands under it (a fund's income). One that others refer to is
/// refused: it can be ended instead.
template <class T>
struct RemoveRecord {
    T before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

template <class T>
SaveRecord(std::optional<T>, T) -> SaveRecord<T>;
template <class T>
RemoveRecord(T) -> RemoveRecord<T>;

} // namespace ninefold
