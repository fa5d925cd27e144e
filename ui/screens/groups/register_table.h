// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/groups.h"
#include "ui/models/columns_model.h"
#include "ui/parts/row_table.h"

namespace ninefold {

/// The rows of a register, each with one of three marks. The arrow keys go from row to row; A, N
/// and D mark the row and go on to the next, Delete takes its mark away; a click on a mark does the
/// same.
class RegisterTable : public RowTable {
    Q_OBJECT
public:
    explicit RegisterTable(QWidget* parent = nullptr);

    struct Row {
        RegisterRow who;
        std::optional<RegisterMark> mark; ///< as it stands on screen
    };
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return model_->rows(); }
    /// Marks everybody who has no mark.
    void markRest(RegisterMark mark);
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    /// Columns as wide as their words; the last takes the rest.
    void fit();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void mark(int row, std::optional<RegisterMark> mark);

    ColumnsModel<Row>* model_;
    bool readOnly_ = false;
};

} // namespace ninefold
