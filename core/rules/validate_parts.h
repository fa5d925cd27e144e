// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the checks of validate*.cpp have in common. Included there and nowhere else.

#include "core/rules/validate.h"

#include <algorithm>

namespace ninefold::validate_parts {

/// Adds a problem unless the field has one already.
void add(Problems& out, const QString& field, const QString& text);
void add(Problems& out, const char* field, const QString& text);

template <class T, class M>
bool isChanged(const T& record, const T* before, M T::*member) {
    return !before || !(before->*member == record.*member);
}

/// A day that was changed and lies in the future.
template <class T>
bool isTooLate(const T& record, const T* before, QDate T::*member, QDate today) {
    return isChanged(record, before, member) && (record.*member).isValid() &&
           record.*member > today;
}

/// Whether another record of T under the same referral has what `same` looks for.
template <class T, class Same>
bool isTaken(const Casebook& book, const T& record, const Same& same) {
    const auto others = book.of<T>(record.referral);
    return std::any_of(others.begin(), others.end(),
                       [&](const T* other) { return other->id != record.id && same(*other); });
}

/// Adds the problem that its referral, or its woman, is not there.
void checkParent(const Casebook& book, Id<Referral> referral, Problems& out);
void checkParent(const Casebook& book, Id<Woman> woman, Problems& out);
template <class T>
void checkReferral(const Casebook& book, const T& record, Problems& out) {
    checkParent(book, record.referral, out);
}

} // namespace ninefold::validate_parts
