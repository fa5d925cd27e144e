// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/deed_table.h"

namespace ninefold {

/// A table of a record.
class RecordTable : public DeedTable {
public:
    using DeedTable::DeedTable;
};

} // namespace ninefold
