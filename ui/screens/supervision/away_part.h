// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/models/columns_model.h"
#include "ui/screens/supervision/supervision_panel.h"

namespace ninefold {

/// Who is away when, and who covers.
class AwayPart : public SupervisionPanel {
    Q_OBJECT
public:
    explicit AwayPart(Shell& shell, QWidget* parent = nullptr);

    void refresh() override;

private:
    void remove(qint64 id);

    DeedTable* leave_;
    ColumnsModel<Leave>* rows_;
};

} // namespace ninefold
