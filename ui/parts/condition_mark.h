// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/progress_words.h"

#include <QColor>
#include <QDate>
#include <QPointF>
#include <QSizeF>
#include <QVariant>
#include <QWidget>

namespace ninefold {

enum class MarkSize : quint8 { Table, Record };

/// The two appointments of a condition as two discs on a line: 34 × 14 u in tables, 52 × 18 u in
/// her header. An attended one is a disc with a tick; excused, both are barred rings.
class ProgressPainter {
public:
    static QSizeF size(MarkSize size);
    /// `forced`: one colour for everything, on the filled selection of high contrast.
    static void paint(QPainter& painter, QPointF topLeft, const ProgressWords& words, MarkSize size,
                      const QColor& forced = {});
};

/// Discs, "1 of 2" and `rest` in one line, at the start of `area`; what does not fit is elided.
void paintCondition(QPainter& painter, const QRectF& area, const ProgressWords& words,
                    const QString& rest, MarkSize size, const QColor& forced = {});
QSizeF conditionSize(const ProgressWords& words, const QString& rest, MarkSize size);

/// The same as a widget, with the last day: "1 of 2  79 days left, to 4 June".
class ConditionLabel : public QWidget {
    Q_OBJECT
public:
    explicit ConditionLabel(QWidget* parent = nullptr);
    void setProgress(const ConditionProgress& progress, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProgressWords words_;
    QString rest_;
};

} // namespace ninefold
