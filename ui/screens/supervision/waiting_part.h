// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/supervision.h"
#include "ui/models/columns_model.h"
#include "ui/screens/supervision/supervision_panel.h"

namespace ninefold {

/// New referrals that wait, and everybody's work past its last day.
class WaitingPart : public SupervisionPanel {
    Q_OBJECT
public:
    explicit WaitingPart(Shell& shell, QWidget* parent = nullptr);

    void refresh() override;

private:
    /// A piece of work, numbered in the list: it has no id of its own.
    struct Line {
        TodayRow row;
        qint64 number = 0;
    };
    using Model = ColumnsModel<Line>;
    Model* makeTable(DeedTable* table, const char* deed, const QString& empty);
    static std::vector<Line> numbered(std::vector<TodayRow> rows);

    DeedTable* waiting_;
    DeedTable* overdue_;
    Model* waitingRows_;
    Model* overdueRows_;
};

} // namespace ninefold
