// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/needs_history.h"
#include "ui/models/columns_model.h"

#include <QDate>
#include <QWidget>

namespace ninefold {

class RadarChart;
class RowTable;

/// Her needs at first and now: as a radar, and as its table.
class NeedsChange : public QWidget {
    Q_OBJECT
public:
    explicit NeedsChange(QWidget* parent = nullptr);
    void show(const NeedsHistory& history, QDate today);

private:
    RadarChart* radar_;
    RowTable* table_;
    ColumnsModel<NeedsRow>* rows_;
};

} // namespace ninefold
