// SPDX-License-Identifier: GPL-3.0-or-later

// Moving an appointment: with the keys, which show where it would go until Enter keeps it, and with
// the pointer, which keeps it where it is let go.

#include "core/base/date_words.h"
#include "ui/screens/diary/diary_grid.h"

#include <QApplication>
#include <QMouseEvent>

namespace ninefold {

namespace {

constexpr int step = 15; ///< minutes
constexpr int lastMinute = 24 * 60 - step;

int quarterOf(int minute) {
    return minute / step * step;
}

} // namespace

bool DiaryGrid::mayMove(const DiaryEntry& entry) {
    if (mayChange_ && !entry.isGroup() && entry.outcome == AppointmentOutcome::Booked)
        return true;
    Q_EMIT moveRefused(entry);
    return false;
}

bool DiaryGrid::moveByKey(int key) {
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const auto* entry = current();
    if (!entry)
        return true;
    if (!moving_) {
        if (!mayMove(*entry))
            return true;
        const auto place = static_cast<size_t>(entry - entries_.data());
        const auto* block = blockOf(place);
        moving_ = Move{place, block ? block->column : 0, entry->booking.startsAt.minute};
    }
    const int minute = moving_->minute;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!across) {
        // An odd minute goes to the quarter first.
        moveTo(moving_->column, key == Qt::Key_Down ? quarterOf(minute) + step
                                                    : quarterOf(minute + step - 1) - step);
        return true;
    }
    const int by = key == Qt::Key_Right ? 1 : -1;
    int column = moving_->column + by;
    while (column >= 0 && column < static_cast<int>(columns_.size()) &&
           !columns_[static_cast<size_t>(column)].takes())
        column += by;
    moveTo(column, minute);
    return true;
}

/// Where there is no column it stays, and says so by saying the same again.
void DiaryGrid::moveTo(int column, int minute) {
    if (column >= 0 && column < static_cast<int>(columns_.size()))
        moving_->column = column;
    moving_->minute = std::clamp(minute, 0, lastMinute);
    layOut();
    reveal(ghostRect());
    say(moveWords());
}

Booking DiaryGrid::moved() const {
    const auto& column = columns_[static_cast<size_t>(moving_->column)];
    auto booking = entries_[moving_->entry].booking;
    booking.startsAt = {column.day, static_cast<qint16>(moving_->minute)};
    if (column.worker && *column.worker)
        booking.worker = *column.worker;
    return booking;
}

QString DiaryGrid::moveWords() const {
    const auto to = moved();
    const auto& column = columns_[static_cast<size_t>(moving_->column)];
    const auto& entry = entries_[moving_->entry];
    auto words = column.worker
                     ? tr("%1 to %2, %3, %4.", "who, day, times, worker")
                           .arg(entry.name, fullDay(to.startsAt.date), hoursOf(to), column.title)
                     : tr("%1 to %2, %3.", "who, day, times")
                           .arg(entry.name, fullDay(to.startsAt.date), hoursOf(to));
    const auto clash = clashTeller_ ? clashTeller_(to) : QString();
    if (!clash.isEmpty())
        words += u' ' + tr("This clashes. %1").arg(clash);
    return dragging_ ? words : words + u' ' + tr("Enter keeps it, Escape puts it back.");
}

void DiaryGrid::keepMove() {
    const auto to = moved();
    const auto entry = entries_[moving_->entry]; // what hears of it shows the grid anew
    const bool same = to.startsAt == entry.booking.startsAt && to.worker == entry.booking.worker;
    endMove(same ? tr("Put back.") : QString());
    if (!same)
        Q_EMIT moveWanted(entry, to.startsAt, to.worker);
}

void DiaryGrid::endMove(const QString& words) {
    moving_.reset();
    dragging_ = false;
    pressed_.reset();
    pressedAt_.reset();
    layOut();
    say(words);
}

void DiaryGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || columns_.empty())
        return;
    if (moving_)
        endMove(tr("Put back."));
    const auto* block = blockAt(event->pos());
    pressedAt_ = event->pos();
    pressed_ = block ? std::optional(block->entry) : std::nullopt;
    if (block) {
        grip_ = minuteAt(event->pos().y()) - entries_[block->entry].booking.startsAt.minute;
        choose(block);
    }
}

void DiaryGrid::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(blockAt(event->pos()) && !dragging_ ? Qt::PointingHandCursor
                                                              : Qt::ArrowCursor);
    if (!pressed_ || !pressedAt_)
        return;
    const auto gone = (event->pos() - *pressedAt_).manhattanLength();
    if (!dragging_ && gone < QApplication::startDragDistance())
        return;
    const auto& entry = entries_[*pressed_];
    if (!dragging_) {
        if (!mayMove(entry)) {
            pressed_.reset();
            pressedAt_.reset();
            return;
        }
        dragging_ = true;
        const auto* block = blockOf(*pressed_);
        moving_ = Move{*pressed_, block ? block->column : 0, entry.booking.startsAt.minute};
    }
    const int column = columnAt(event->pos().x());
    const bool takes = columns_[static_cast<size_t>(column)].takes();
    const int minute = quarterOf(minuteAt(event->pos().y()) - grip_ + step / 2);
    moveTo(takes ? column : moving_->column,
           std::clamp(minute, hours_.from * 60, hours_.to * 60 - step));
}

void DiaryGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (dragging_) {
        keepMove();
        return;
    }
    const auto pressed = std::exchange(pressed_, std::nullopt);
    const auto at = std::exchange(pressedAt_, std::nullopt);
    if (pressed) {
        const auto entry = entries_[*pressed];
        Q_EMIT openWanted(entry);
    } else if (at && mayChange_ && at->x() >= gutter() && at->y() >= headHeight()) {
        const auto& column = columns_[static_cast<size_t>(columnAt(at->x()))];
        const int minute = std::clamp(quarterOf(minuteAt(at->y())), 0, lastMinute);
        Q_EMIT bookWanted({column.day, static_cast<qint16>(minute)},
                          column.worker.value_or(Id<Worker>{}));
    }
}

} // namespace ninefold
