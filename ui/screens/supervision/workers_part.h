// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/supervision.h"
#include "ui/models/columns_model.h"
#include "ui/screens/supervision/supervision_panel.h"

namespace ninefold {

/// Who holds how much, what of it is overdue, and who is away.
class WorkersPart : public SupervisionPanel {
    Q_OBJECT
public:
    explicit WorkersPart(Shell& shell, QWidget* parent = nullptr);

    void refresh() override;

private:
    DeedTable* workers_;
    ColumnsModel<WorkerRow>* rows_;
};

} // namespace ninefold
