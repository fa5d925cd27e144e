// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/journal_words.h"
#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

class QBoxLayout;

namespace ninefold {

class RecordTable;

/// Who has looked at her record, and what was changed in it: field, before and after.
class LookedPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit LookedPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ChangeRow {
        JournalLine line;
        ChangeInWords words;
    };
    void makeChanges();
    void makeLooks();

    RecordTable* changes_;
    RecordTable* looks_;
    QBoxLayout* across_;
    ColumnsModel<ChangeRow>* changeRows_ = nullptr;
    ColumnsModel<AccessLine>* lookRows_ = nullptr;
};

} // namespace ninefold
