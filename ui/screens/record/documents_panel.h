// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

class QLabel;

namespace ninefold {

class MainAndSide;
class RecordTable;

/// What was made on paper or as text about her: when, for whom, by whom, and what a letter said.
class DocumentsPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit DocumentsPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    void makeTable();
    void showWords();

    MainAndSide* page_ = nullptr;
    RecordTable* documents_;
    ColumnsModel<Document>* rows_ = nullptr;
    QLabel* words_;
};

} // namespace ninefold
