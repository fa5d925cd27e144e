// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casebook/entities.h"

namespace ninefold {

/// What is wrong with the fields of a record taken one by one: required and blank, out of range,
/// too long, or not the same again after it was written and read. Made for every entity that has a
/// form.
template <class T>
Problems fieldProblems(const T& record);

} // namespace ninefold
