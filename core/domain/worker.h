// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/labelled.h"

#include <QDate>
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

/// Days on which a worker is away.
struct Leave {
    Id<Leave> id;
    Id<Worker> worker;
    QDate from;
    QDate until;      ///< the last day away
    Id<Worker> cover; ///< who looks after her women meanwhile; none: nobody was named
    QString note;

    friend bool operator==(const Leave&, const Leave&) = default;
};

} // namespace ninefold
