// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"
#include "ui/parts/chips.h"
#include "ui/screens/diary/diary_grid.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace ninefold {

namespace {

constexpr int narrowUnits = 128; ///< a time and half a name

/// One line of a box: an icon or a shape before words, the first of them stronger.
struct BoxLine {
    QString strong;
    QString text;
    QString icon;
    Shape shape = Shape::None;
    QColor colour;
};

/// What is left of a box once its colours are known.
struct BoxRoom {
    bool isNarrow = false;  ///< the name stands below the time
    bool isOneLine = false; ///< nothing stands below anything
    bool withWorker = false;
};

BoxLine firstLine(const DiaryEntry& entry, const BoxRoom& room, const QColor& ink) {
    BoxLine line{timeOfDay(entry.booking.startsAt), entry.name, {}, Shape::None, ink};
    if (!entry.isGroup() && entry.outcome != AppointmentOutcome::Booked)
        line.shape = chipOf(entry.outcome).shape;
    if (entry.clashes.empty() || !(room.isNarrow || room.isOneLine))
        return line;
    line.strong = DiaryGrid::tr("Clash %1", "a time of day").arg(line.strong);
    if (room.isNarrow)
        line.shape = Shape::None; // the word is worth more than the tick that follows from the day
    else
        line.icon = QStringLiteral("attention");
    return line;
}

std::vector<BoxLine> linesOf(const DiaryEntry& entry, const BoxRoom& room, const QColor& ink,
                             const QColor& second, const QColor& clash) {
    std::vector<BoxLine> lines{firstLine(entry, room, ink)};
    if (room.isNarrow && !room.isOneLine)
        lines.push_back({{}, std::exchange(lines.front().text, {}), {}, Shape::None, ink});
    else if (!entry.clashes.empty() && !room.isOneLine)
        lines.push_back({{}, entry.clashText(), QStringLiteral("attention"), Shape::None, clash});
    QStringList rest;
    if (room.withWorker && !entry.workerName.isEmpty())
        rest << entry.workerName;
    if (!entry.booking.room.isEmpty())
        rest << entry.booking.room;
    if (!entry.stateText().isEmpty())
        rest << entry.stateText();
    if (!rest.isEmpty())
        lines.push_back({{}, rest.join(QStringLiteral(", ")), {}, Shape::None, second});
    return lines;
}

void drawLine(QPainter& painter, const BoxLine& line, QRect where) {
    const int mark = u(12);
    const auto markRect = [&] {
        return QRectF(where.left(), where.center().y() - mark / 2.0 + 0.5, mark, mark);
    };
    if (!line.icon.isEmpty()) {
        drawIcon(painter, line.icon, markRect(), line.colour);
        where.setLeft(where.left() + mark + u(4));
    }
    if (line.shape != Shape::None) {
        drawShape(painter, line.shape, markRect(), line.colour);
        where.setLeft(where.left() + mark + u(4));
    }
    painter.setPen(line.colour);
    const auto draw = [&](const QString& text, Type type) {
        painter.setFont(font(type));
        const QFontMetrics metrics(painter.font());
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeading,
                         metrics.elidedText(text, Qt::ElideRight, where.width()));
        where.setLeft(where.left() + metrics.horizontalAdvance(text) + u(5));
    };
    if (!line.strong.isEmpty())
        draw(line.strong, Type::SmallStrong);
    if (where.width() > u(8))
        draw(line.text, Type::Small);
}

} // namespace

void DiaryGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().page);
    if (columns_.empty())
        return;
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(gutter(), headHeight(), 0, 0));
    paintGround(painter);
    paintBlocks(painter);
    paintGhost(painter);
    painter.restore();
    paintGutter(painter);
    paintHead(painter);
    if (hasFocus() && !current()) { // nothing to put the ring around but the whole
        painter.setPen(QPen(tokens().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void DiaryGrid::paintGround(QPainter& painter) const {
    const auto& t = tokens();
    const int end = leftOf(static_cast<int>(columns_.size()));
    painter.setPen(QPen(t.grid, 1));
    for (int hour = hours_.from; hour <= hours_.to; ++hour)
        painter.drawLine(gutter(), topOf(hour * 60), end, topOf(hour * 60));
    painter.setPen(QPen(t.line, 1));
    for (int column = 0; column <= static_cast<int>(columns_.size()); ++column)
        painter.drawLine(leftOf(column), headHeight(), leftOf(column), topOf(hours_.to * 60));
    for (size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column].day == now_.date && !now_.isNull()) {
            painter.setPen(QPen(t.accent, 2));
            const int left = leftOf(static_cast<int>(column));
            const int right = left + columnWidth(static_cast<int>(column));
            painter.drawLine(left, topOf(now_.minute), right, topOf(now_.minute));
        }
}

void DiaryGrid::paintBlocks(QPainter& painter) const {
    for (const auto& block : blocks_)
        if (rectOf(block).intersects(viewport()->rect()))
            paintBlock(painter, block);
}

void DiaryGrid::paintBlock(QPainter& painter, const DiaryBlock& block) const {
    const auto& t = tokens();
    const auto& entry = entries_[block.entry];
    const auto rect = rectOf(block);
    const bool chosen = entry.key() == current_;
    const bool inverted = chosen && t.highContrast;
    const bool clashes = !entry.clashes.empty();

    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(clashes ? t.dueMark : t.control, t.border,
                        entry.isGroup() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(chosen ? t.selection : entry.isGroup() ? t.page : t.panel);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    if (!entry.isGroup())
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()),
                         clashes ? t.dueMark : t.accent);
    if (chosen && hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = [&](const QColor& colour) { return inverted ? t.onSelection : colour; };
    const auto inside = rect.adjusted(u(8), u(2), -u(4), -u(2));
    const int height = QFontMetrics(ninefold::font(Type::Small)).height();
    const int fit = std::max(1, inside.height() / height);
    const BoxRoom room{rect.width() < u(narrowUnits), fit == 1,
                       !columns_[static_cast<size_t>(block.column)].worker};
    const auto lines = linesOf(entry, room, ink(t.ink), ink(t.ink2), ink(t.due));
    int top = fit == 1 ? inside.center().y() - height / 2 : inside.top();
    for (size_t i = 0; i < lines.size() && static_cast<int>(i) < fit; ++i, top += height)
        drawLine(painter, lines[i], QRect(inside.left(), top, inside.width(), height));
}

void DiaryGrid::paintGhost(QPainter& painter) const {
    if (!moving_)
        return;
    const auto& t = tokens();
    const auto rect = ghostRect();
    painter.setPen(QPen(t.focus, 2, Qt::DashLine));
    painter.setBrush(t.page);
    painter.drawRect(rect.adjusted(1, 1, -2, -2));
    const auto to = moved();
    const bool clashes = clashTeller_ && !clashTeller_(to).isEmpty();
    const int height = QFontMetrics(ninefold::font(Type::Small)).height();
    drawLine(painter,
             {clashes ? tr("Clash %1", "a time of day").arg(timeOfDay(to.startsAt))
                      : timeOfDay(to.startsAt),
              entries_[moving_->entry].name, clashes ? QStringLiteral("attention") : QString(),
              ninefold::Shape::None, t.ink},
             QRect(rect.left() + u(8), rect.top() + u(3), rect.width() - u(12), height));
}

void DiaryGrid::paintHead(QPainter& painter) const {
    const auto& t = tokens();
    painter.fillRect(0, 0, viewport()->width(), headHeight(), t.page);
    painter.save();
    painter.setClipRect(gutter(), 0, viewport()->width() - gutter(), headHeight());
    for (size_t i = 0; i < columns_.size(); ++i) {
        const int left = leftOf(static_cast<int>(i));
        const QRect where(left + u(8), 0, columnWidth(static_cast<int>(i)) - u(12),
                          headHeight() - 2);
        const bool isToday = columns_[i].day == now_.date && !now_.isNull();
        painter.setFont(ninefold::font(Type::SmallStrong));
        painter.setPen(isToday ? t.accent : t.ink);
        const QFontMetrics metrics(painter.font());
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeading,
                         metrics.elidedText(columns_[i].title, Qt::ElideRight, where.width()));
    }
    painter.restore();
    painter.setPen(QPen(t.line, t.border));
    painter.drawLine(0, headHeight() - 1, viewport()->width(), headHeight() - 1);
}

void DiaryGrid::paintGutter(QPainter& painter) const {
    const auto& t = tokens();
    painter.save();
    painter.setClipRect(0, headHeight(), gutter(), viewport()->height());
    painter.fillRect(0, headHeight(), gutter(), viewport()->height(), t.page);
    painter.setFont(ninefold::font(Type::Small));
    painter.setPen(t.ink2);
    const int height = QFontMetrics(painter.font()).height();
    for (int hour = hours_.from; hour < hours_.to; ++hour)
        painter.drawText(QRect(0, topOf(hour * 60) - u(2), gutter() - u(8), height),
                         Qt::AlignTrailing | Qt::AlignTop,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    painter.restore();
}

} // namespace ninefold
