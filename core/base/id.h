// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ninefold {

/// The identity of one record of kind T inside one centre file; 0 is "none".
/// Numbers are given out by the casebook, once each over all kinds, and never used again.
/// They never leave the file: people and other programs know records by reference.
template <class T>
struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

template <class T>
size_t qHash(Id<T> id, size_t seed = 0) {
    return static_cast<size_t>(id.value) ^ seed;
}

} // namespace ninefold
