// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/diary_grid.h"

#include "core/base/date_words.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <numeric>

namespace ninefold {

namespace {

constexpr int hourUnits = 48;
constexpr int headUnits = 30;
constexpr int leastColumnUnits = 112;
constexpr int leastLaneUnits = 92; ///< the words for a clash and a time
constexpr int lineUnits = 22;      ///< a box of one line
constexpr int laneGap = 2;

} // namespace

DiaryGrid::DiaryGrid(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &DiaryGrid::layOut);
}

void DiaryGrid::show(std::vector<DiaryColumn> columns, std::vector<DiaryEntry> entries) {
    moving_.reset();
    pressed_.reset();
    dragging_ = false;
    const bool isElsewhere = columns != columns_;
    columns_ = std::move(columns);
    entries_ = std::move(entries);
    if (!current())
        current_ = 0;
    layOut();
    if (!current() && hasFocus())
        chooseAlong(1);
    else if (current() && isElsewhere)
        reveal(rectOf(current_));
    saySelection();
}

void DiaryGrid::setNow(const ClockTime& now) {
    now_ = now;
    viewport()->update();
}

const DiaryEntry* DiaryGrid::current() const {
    for (const auto& entry : entries_)
        if (entry.key() == current_)
            return &entry;
    return nullptr;
}

void DiaryGrid::setCurrent(qint64 key) {
    for (const auto& block : blocks_)
        if (entries_[block.entry].key() == key)
            choose(&block);
}

QSize DiaryGrid::sizeHint() const {
    return {u(640), u(480)};
}

// --- where things are ----------------------------------------------------------------------------

void DiaryGrid::layOut() {
    hours_ = diaryHours(entries_);
    if (moving_) {
        hours_.from = std::min(hours_.from, moving_->minute / 60);
        hours_.to = std::max(hours_.to, std::min(24, moving_->minute / 60 + 1));
    }
    blocks_ = diaryBlocks(entries_, columns_, 60 * lineUnits / hourUnits);
    layOutColumns();
    const int wholeWidth = gutter() + lefts_.back();
    const int wholeHeight = headHeight() + (hours_.to - hours_.from) * hourHeight() + u(8);
    horizontalScrollBar()->setRange(0, std::max(0, wholeWidth - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(u(24));
    verticalScrollBar()->setRange(0, std::max(0, wholeHeight - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(u(24));
    viewport()->update();
}

int DiaryGrid::hourHeight() const {
    return u(hourUnits);
}
int DiaryGrid::gutter() const {
    return QFontMetrics(ninefold::font(Type::Small)).horizontalAdvance(QStringLiteral("00:00")) +
           u(20);
}
int DiaryGrid::headHeight() const {
    return u(headUnits);
}
/// All as wide as one another while that is enough for what stands side by side in them; else as
/// wide as each needs, and what is left over is shared.
void DiaryGrid::layOutColumns() {
    std::vector<int> widths(columns_.size(), u(leastColumnUnits));
    for (const auto& block : blocks_) {
        auto& width = widths[static_cast<size_t>(block.column)];
        width = std::max(width, block.lanes * u(leastLaneUnits) + u(8));
    }
    const int room = viewport()->width() - gutter();
    const int count = std::max<int>(1, static_cast<int>(widths.size()));
    const bool isEnough =
        std::all_of(widths.begin(), widths.end(), [&](int width) { return width <= room / count; });
    const int spare = std::max(0, room - std::accumulate(widths.begin(), widths.end(), 0)) / count;
    lefts_.assign(1, 0);
    for (const int width : widths)
        lefts_.push_back(lefts_.back() + (isEnough ? room / count : width + spare));
}

int DiaryGrid::columnWidth(int column) const {
    const auto at = static_cast<size_t>(column);
    return lefts_[at + 1] - lefts_[at];
}
int DiaryGrid::leftOf(int column) const {
    return gutter() + lefts_[static_cast<size_t>(column)] - horizontalScrollBar()->value();
}
int DiaryGrid::topOf(int minute) const {
    return headHeight() + u(4) + (minute - hours_.from * 60) * hourHeight() / 60 -
           verticalScrollBar()->value();
}

QRect DiaryGrid::rectOf(const DiaryBlock& block) const {
    const int width = (columnWidth(block.column) - u(8)) / block.lanes;
    const QRect whole(leftOf(block.column) + u(4) + block.lane * width, topOf(block.from),
                      width - laneGap, topOf(block.to) - topOf(block.from));
    return whole.adjusted(0, 1, 0, -1);
}

QRect DiaryGrid::rectOf(qint64 key) const {
    for (const auto& block : blocks_)
        if (entries_[block.entry].key() == key)
            return rectOf(block);
    return {};
}

QRect DiaryGrid::ghostRect() const {
    if (!moving_)
        return {};
    const int minutes =
        std::max(entries_[moving_->entry].booking.minutes, 60 * lineUnits / hourUnits);
    return {leftOf(moving_->column) + u(4), topOf(moving_->minute),
            columnWidth(moving_->column) - u(8) - laneGap, minutes * hourHeight() / 60 - 1};
}

QPoint DiaryGrid::pointAt(int column, int minute) const {
    return {leftOf(column) + columnWidth(column) / 2, topOf(minute) + 1};
}

const DiaryBlock* DiaryGrid::blockOf(size_t entry) const {
    for (const auto& block : blocks_)
        if (block.entry == entry)
            return &block;
    return nullptr;
}

const DiaryBlock* DiaryGrid::blockAt(const QPoint& at) const {
    if (at.y() < headHeight() || at.x() < gutter())
        return nullptr;
    for (const auto& block : blocks_)
        if (rectOf(block).contains(at))
            return &block;
    return nullptr;
}

int DiaryGrid::columnAt(int x) const {
    const int inside = x - gutter() + horizontalScrollBar()->value();
    const auto after = std::upper_bound(lefts_.begin(), lefts_.end(), inside);
    return std::clamp(static_cast<int>(after - lefts_.begin()) - 1, 0,
                      static_cast<int>(columns_.size()) - 1);
}

int DiaryGrid::minuteAt(int y) const {
    return hours_.from * 60 + (y - topOf(hours_.from * 60)) * 60 / hourHeight();
}

// --- what is chosen ------------------------------------------------------------------------------

void DiaryGrid::choose(const DiaryBlock* block) {
    current_ = block ? entries_[block->entry].key() : 0;
    if (block)
        reveal(rectOf(*block));
    saySelection();
    viewport()->update();
}

/// The nearest in time of the next column that has something.
void DiaryGrid::chooseBeside(int step) {
    const auto* entry = current();
    const auto* from = entry ? blockOf(static_cast<size_t>(entry - entries_.data())) : nullptr;
    const int wanted = from ? from->from : 0;
    const int last = static_cast<int>(columns_.size()) - 1;
    int column = from ? from->column + step : (step > 0 ? 0 : last);
    for (; column >= 0 && column <= last; column += step) {
        const DiaryBlock* nearest = nullptr;
        for (const auto& block : blocks_)
            if (block.column == column &&
                (!nearest || std::abs(block.from - wanted) < std::abs(nearest->from - wanted)))
                nearest = &block;
        if (nearest) {
            choose(nearest);
            return;
        }
    }
}

/// The next one down or up, and on into the next column: every entry is reached this way.
void DiaryGrid::chooseAlong(int step) {
    if (blocks_.empty())
        return;
    const int last = static_cast<int>(blocks_.size()) - 1;
    int at = step > 0 ? -1 : last + 1;
    for (int i = 0; i <= last; ++i)
        if (entries_[blocks_[static_cast<size_t>(i)].entry].key() == current_)
            at = i;
    choose(&blocks_[static_cast<size_t>(std::clamp(at + step, 0, last))]);
}

void DiaryGrid::reveal(const QRect& rect) {
    auto* down = verticalScrollBar();
    auto* across = horizontalScrollBar();
    if (rect.top() < headHeight())
        down->setValue(down->value() + rect.top() - headHeight() - u(8));
    else if (rect.bottom() > viewport()->height())
        down->setValue(down->value() + rect.bottom() - viewport()->height() + u(8));
    if (rect.left() < gutter())
        across->setValue(across->value() + rect.left() - gutter() - u(8));
    else if (rect.right() > viewport()->width())
        across->setValue(across->value() + rect.right() - viewport()->width() + u(8));
}

void DiaryGrid::say(const QString& words) {
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT said(words);
}

void DiaryGrid::saySelection() {
    const auto* entry = current();
    say(entry ? tr("%1: %2", "a day and an entry").arg(fullDay(entry->day()), entry->spoken())
              : QString());
}

QString DiaryGrid::tipAt(const QPoint& at) const {
    if (at.y() < headHeight() && at.x() >= gutter() && !columns_.empty())
        return columns_[static_cast<size_t>(columnAt(at.x()))].title;
    const auto* block = blockAt(at);
    return block ? entries_[block->entry].spoken() : QString();
}

// --- events --------------------------------------------------------------------------------------

void DiaryGrid::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DiaryGrid::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

bool DiaryGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DiaryGrid::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    if (!current() && event->reason() != Qt::MouseFocusReason)
        chooseAlong(1);
    saySelection();
    viewport()->update();
}

void DiaryGrid::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    const auto why = event->reason();
    if (moving_ && why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
        endMove(tr("Put back."));
    viewport()->update();
}

void DiaryGrid::keyPressEvent(QKeyEvent* event) {
    Q_EMIT keyUsed();
    const bool moves = moving_ || event->modifiers().testFlag(Qt::ControlModifier);
    if (moves && moveByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        return chooseAlong(-1);
    case Qt::Key_Down:
        return chooseAlong(1);
    case Qt::Key_Left:
        return chooseBeside(-1);
    case Qt::Key_Right:
        return chooseBeside(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (moving_)
            keepMove();
        else if (const auto* entry = current())
            Q_EMIT openWanted(*entry);
        return;
    case Qt::Key_Escape:
        if (moving_) {
            endMove(tr("Put back."));
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // the screen's keys: days, today, booking
}

} // namespace ninefold
