// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/needs_history.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ninefold {

class LevelPicker;

/// Widths of the columns of the needs table, in u.
namespace need_columns {
inline constexpr int name = 158;
inline constexpr int last = 88;
inline constexpr int change = 56;
} // namespace need_columns

/// One pathway of the needs table.
class NeedRow : public QWidget {
    Q_OBJECT
public:
    explicit NeedRow(Pathway pathway, QWidget* parent = nullptr);

    LevelPicker* picker() const { return picker_; }
    void setComparison(const NeedsRow& row);
    void setChosen(bool chosen);
    void setNarrow(bool narrow);
    /// Whether more is open below, and whether something stands there.
    void setMore(bool open, bool recorded);
    QPushButton* moreButton() const { return more_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QBoxLayout* across_;
    LevelPicker* picker_;
    QLabel* last_;
    QLabel* change_;
    QPushButton* more_;
    bool chosen_ = false;
};

} // namespace ninefold
