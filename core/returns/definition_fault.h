// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold {

/// What is wrong with a definition, and where. Thrown and caught inside core/returns.
struct DefinitionFault {
    QString path;  ///< in the file: "tables/3/columns/0"
    QString where; ///< in words: “table “needs”, column “low””; blank: the whole
    QString what;  ///< with what may stand there; no full stop
};

/// The code of a last row of everything.
inline constexpr char totalCode[] = "total";

} // namespace ninefold
