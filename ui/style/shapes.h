// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ninefold {

/// The shapes that stand beside a word of state (icons.md, "Status shapes").
enum class Shape : quint8 {
    None,
    FullDiamond, ///< overdue
    OpenDiamond, ///< deadline passed, not met
    Clock,       ///< due today, days left
    Ring,        ///< booked, due later, to start
    BrokenRing,  ///< not started
    HalfDisc,    ///< under way, in support
    DiscTick,    ///< met, attended, reached
    RingBar,     ///< excused, reason accepted
    RingStroke,  ///< did not attend
    Square       ///< closed
};
/// Fills the square `where`; 12 u beside text.
void drawShape(QPainter& painter, Shape shape, const QRectF& where, const QColor& colour);

/// How loud a state is; only Due and Over are tinted.
enum class Urgency : quint8 { Plain, Done, Due, Over };

/// Shape and word, as painted in rows and by ChipLabel. The text is also the accessible text.
struct Chip {
    Shape shape = Shape::Ring;
    Urgency urgency = Urgency::Plain;
    QString text;

    friend bool operator==(const Chip&, const Chip&) = default;
};
/// Paints at the left edge of `where`, vertically centred, 22u high; text that does not fit is
/// elided. `forced`: one colour for shape and word, on the filled selection of high contrast.
void drawChip(QPainter& painter, const Chip& chip, const QRectF& where, const QColor& forced = {});
QSize chipSize(const Chip& chip);

} // namespace ninefold
