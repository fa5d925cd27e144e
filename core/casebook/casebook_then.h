// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

namespace ninefold {

/// The casebook as it was right after a deed, made again by walking the journal back.
struct CasebookThen {
    Casebook book;
    qint64 seq = 0; ///< the journal's newest row then; what is behind it came since
    QString at;     ///< when the deed was done, UTC
};

} // namespace ninefold
