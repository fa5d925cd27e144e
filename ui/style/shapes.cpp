// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/shapes.h"

#include "ui/style/theme.h"

#include <QBrush>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QPen>
#include <QPointF>

namespace ninefold {

namespace {

struct ChipColours {
    QColor ink;
    QColor soft; ///< invalid: bare
};

ChipColours coloursOf(Urgency urgency, const Tokens& t) {
    switch (urgency) {
    case Urgency::Plain:
        return {t.ink2, {}};
    case Urgency::Done:
        return {t.done, {}};
    case Urgency::Due:
        return {t.due, t.dueSoft};
    case Urgency::Over:
        return {t.over, t.overSoft};
    }
    return {t.ink2, {}};
}

void drawDiamond(QPainter& painter, qreal near, bool full, const QColor& colour) {
    const qreal far = 12 - near;
    const QPointF corners[] = {{6, near}, {far, 6}, {6, far}, {near, 6}};
    painter.setBrush(full ? QBrush(colour) : Qt::NoBrush);
    if (full)
        painter.setPen(Qt::NoPen);
    painter.drawPolygon(corners, 4);
}

void drawRound(QPainter& painter, Shape shape, const QColor& colour) {
    constexpr QPointF middle(6, 6);
    if (shape == Shape::BrokenRing) {
        QPen broken = painter.pen();
        broken.setCapStyle(Qt::FlatCap);
        broken.setDashPattern({2.2 / broken.widthF(), 1.65 / broken.widthF()});
        painter.setPen(broken);
    }
    painter.drawEllipse(middle, 4.9, 4.9);
    if (shape == Shape::HalfDisc) {
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawPie(QRectF(1.1, 1.1, 9.8, 9.8), -90 * 16, 180 * 16);
    } else if (shape == Shape::Clock) {
        painter.drawLine(middle, QPointF(6, 3.3));
        painter.drawLine(middle, QPointF(7.9, 7.3));
    } else if (shape == Shape::RingBar) {
        painter.drawLine(QPointF(3.5, 6), QPointF(8.5, 6));
    } else if (shape == Shape::RingStroke) {
        painter.drawLine(QPointF(2.7, 9.3), QPointF(9.3, 2.7));
    }
}

/// The tick is cut out, so that it has the colour of whatever lies below: page, tint or row.
void drawDiscTick(QPainter& painter, const QColor& colour) {
    QPainterPath tick({3.3, 6.2});
    tick.lineTo(5.2, 8.1);
    tick.lineTo(8.7, 4.3);
    QPainterPathStroker stroke(QPen(Qt::black, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath disc;
    disc.addEllipse(QPointF(6, 6), 5.6, 5.6);
    painter.fillPath(disc.subtracted(stroke.createStroke(tick)), colour);
}

} // namespace

void drawShape(QPainter& painter, Shape shape, const QRectF& where, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 12, where.height() / 12);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::FullDiamond:
        drawDiamond(painter, 0.6, true, colour);
        break;
    case Shape::OpenDiamond:
        drawDiamond(painter, 1.3, false, colour);
        break;
    case Shape::DiscTick:
        drawDiscTick(painter, colour);
        break;
    case Shape::Square:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(1.8, 1.8, 8.4, 8.4), 1, 1);
        break;
    default:
        drawRound(painter, shape, colour);
    }
    painter.restore();
}

QSize chipSize(const Chip& chip) {
    const QFontMetricsF metrics(font(Type::Text));
    const bool tinted = chip.urgency == Urgency::Due || chip.urgency == Urgency::Over;
    const int shape = chip.shape == Shape::None ? 0 : u(12) + u(6);
    return {shape + qCeil(metrics.horizontalAdvance(chip.text)) + (tinted ? 2 * u(7) : 0), u(22)};
}

void drawChip(QPainter& painter, const Chip& chip, const QRectF& where, const QColor& forced) {
    const auto& t = tokens();
    auto colours = coloursOf(chip.urgency, t);
    if (forced.isValid() && !colours.soft.isValid())
        colours.ink = forced;
    const QSize size = chipSize(chip);
    QRectF box(where.left(), where.center().y() - size.height() / 2.0,
               qMin<qreal>(size.width(), where.width()), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colours.soft.isValid()) {
        painter.setPen(t.highContrast ? QPen(colours.ink, 1) : QPen(Qt::NoPen));
        painter.setBrush(colours.soft);
        painter.drawRoundedRect(box, 3, 3);
        box.adjust(u(7), 0, -u(7), 0);
    }
    if (chip.shape != Shape::None) {
        drawShape(painter, chip.shape,
                  QRectF(box.left(), box.center().y() - u(12) / 2.0, u(12), u(12)), colours.ink);
        box.setLeft(box.left() + u(18));
    }
    painter.setPen(colours.ink);
    painter.setFont(font(Type::Text));
    const QString shown =
        painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, qCeil(box.width()) + 1);
    painter.drawText(box.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.restore();
}

} // namespace ninefold
