// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/row_table.h"

namespace ninefold {

/// Keeps the first column of a table in view while the rest is scrolled sideways: a second view of
/// the same rows, laid over the table's start and seen only then. Make it when the table has its
/// model and its delegates.
class FrozenColumn : public RowTable {
    Q_OBJECT
public:
    explicit FrozenColumn(RowTable* table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    RowTable* table_;
};

} // namespace ninefold
