// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/support.h"
#include "ui/parts/condition_mark.h"

#include <QPointF>
#include <QSizeF>

namespace ninefold {

using NeedLevels = std::array<std::optional<NeedLevel>, pathwayCount>;

/// Her nine needs as nine columns, and the count in words.
struct NeedsMark {
    bool assessed = false;
    NeedLevels levels{}; ///< blank: not asked

    int needs() const;          ///< how many are low, medium or high
    QString countText() const;  ///< "6 of 9", or "Not assessed"
    QString levelsText() const; ///< "2 high, 3 medium, 1 low, 1 not disclosed"
    QString spoken() const;     ///< "6 of 9: 1 Housing high, 2 …"

    friend bool operator==(const NeedsMark&, const NeedsMark&) = default;
};
/// Null: not assessed.
NeedsMark needsMark(const Assessment* assessment);

/// The columns: 8 × 16 u in tables, 14 × 26 u in a record.
QSizeF needsStripSize(MarkSize size);
void paintNeedsStrip(QPainter& painter, QPointF topLeft, const NeedLevels& levels, MarkSize size,
                     const QColor& filled);

/// The strip of a record, with the numbers of the pathways below.
class NeedsStrip : public QWidget {
    Q_OBJECT
public:
    explicit NeedsStrip(QWidget* parent = nullptr);
    void setNeeds(const NeedsMark& needs);
    const NeedsMark& needs() const { return needs_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NeedsMark needs_;
};

/// The five looks of a column with their words, for the foot of a table.
class NeedsLegend : public QWidget {
    Q_OBJECT
public:
    explicit NeedsLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ninefold
