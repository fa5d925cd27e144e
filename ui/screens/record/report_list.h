// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns_model.h"
#include "ui/screens/record/record_context.h"

#include <QWidget>

namespace ninefold {

class RecordTable;

/// The reports that went to the officer: when, how, to whom, and whether they were acknowledged.
class ReportList : public QWidget {
    Q_OBJECT
public:
    explicit ReportList(const RecordContext& context, QWidget* parent = nullptr);
    void refresh(const Referral& referral);

private:
    void remove(qint64 id);

    const RecordContext& context_;
    RecordTable* table_;
    ColumnsModel<OfficerReport>* rows_;
};

} // namespace ninefold
