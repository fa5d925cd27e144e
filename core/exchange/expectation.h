// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/field.h"
#include "core/exchange/fault.h"

namespace ninefold {

FaultKind faultKindOf(ReadFault fault);

/// What a column takes, in words: "a date as 2026-03-31", "one of CC CR O22".
/// `most`: the largest number; `found`: what stands there instead.
QString expectationOf(FieldKind kind, const std::vector<std::string_view>& codes, int most,
                      std::string_view found);

template <class T>
QString expectationOf(const Field<T>& field, std::string_view found) {
    return expectationOf(field.kind, field.codes(field.arg), field.arg, found);
}

/// Whether a text that must be given is not: nothing, or spaces only.
bool isMissingText(std::string_view text);

} // namespace ninefold
