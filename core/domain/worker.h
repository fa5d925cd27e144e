// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/labelled.h"

#include <QString>

namespace ninefold {

/// What a worker may do. Rules of the program, not cryptography (safety.md, "The centre file").
enum class Role : quint8 { Keyworker, Manager, ReadOnly };
template <>
std::span<const Labelled<Role>> codes<Role>();

/// Somebody who works at the centre. Import makes workers without access for names it does not
/// know; who can open the file is told by the key slots, not here.
struct Worker {
    Id<Worker> id;
    QString name; ///< unique, as written
    std::optional<Role> role;
    std::optional<bool> active; ///< blank or yes: offered for allocation

    friend bool operator==(const Worker&, const Worker&) = default;
};

} // namespace ninefold
