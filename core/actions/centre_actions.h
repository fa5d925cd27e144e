// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The centre and who works there. Only managers; one manager always stays.

#include "core/actions/deed.h"

namespace ninefold {

struct ChangeCentre {
    Centre before;
    Centre after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// A worker without access; who can open the file is told by its key slots.
struct AddWorker {
    QString name;
    std::optional<Role> role; ///< required

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct ChangeWorker {
    Worker before;
    Worker after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
