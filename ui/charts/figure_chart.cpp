// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_chart.h"

#include "ui/charts/chart_ink.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPen>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ninefold {

namespace {

constexpr int leastWidth = 260; ///< in units

/// The next one on or back among the marks of the same step, as they stand along that way.
size_t withinStep(const std::vector<ChartMark>& marks, size_t from, bool onward, bool isAcross) {
    std::vector<size_t> beside;
    for (size_t i = 0; i < marks.size(); ++i)
        if (marks[i].step == marks[from].step)
            beside.push_back(i);
    std::stable_sort(beside.begin(), beside.end(), [&](size_t a, size_t b) {
        const auto place = [&](size_t mark) {
            const auto at = marks[mark].place.center();
            return isAcross ? at.x() : at.y();
        };
        return place(a) < place(b);
    });
    const auto here = std::find(beside.begin(), beside.end(), from);
    if (onward)
        return std::next(here) == beside.end() ? from : *std::next(here);
    return here == beside.begin() ? from : *std::prev(here);
}

/// The nearest mark of the next step on or back; of lines on the same line.
size_t betweenSteps(const std::vector<ChartMark>& marks, size_t from, bool onward,
                    bool staysOnPart) {
    size_t best = from;
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto& mark = marks[i];
        if (onward ? mark.step <= marks[from].step : mark.step >= marks[from].step)
            continue;
        if (staysOnPart && mark.part != marks[from].part)
            continue;
        const auto far = [&](size_t other) {
            const auto steps = onward ? marks[other].step - marks[from].step
                                      : marks[from].step - marks[other].step;
            const auto way = marks[other].place.center() - marks[from].place.center();
            return std::pair(steps, std::abs(way.x()));
        };
        if (best == from || far(i) < far(best))
            best = i;
    }
    return best;
}

} // namespace

FigureChart::FigureChart(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void FigureChart::show(const ReturnTable& table) {
    const bool isSame = title_ == table.title;
    title_ = table.title;
    drawn_ = DrawnTable::of(table);
    chosen_.reset();
    const auto all = marks();
    if (!isSame || current_ >= all.size())
        current_ = 0;
    QStringList words;
    for (const auto& mark : all)
        words << mark.words;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    sayWhere();
    setVisible(drawn_.has_value());
    updateGeometry();
    update();
}

void FigureChart::showChosen(size_t row, size_t column) {
    chosen_.reset();
    const auto all = marks();
    for (size_t i = 0; i < all.size(); ++i)
        if (const auto cell = drawn_->cellOf(all[i]); cell.row == row && cell.column == column)
            chosen_ = i;
    update();
}

void FigureChart::sayWhere() {
    const auto all = marks();
    setAccessibleName(all.empty() ? tr("Chart: %1").arg(title_)
                                  : tr("Chart: %1. %2").arg(title_, all[current_].words));
}

QRectF FigureChart::room() const {
    const double edge = u(6); // for the ring around a mark
    return QRectF(rect()).adjusted(edge, edge, -edge, -edge);
}

std::vector<ChartMark> FigureChart::marks() const {
    return drawn_ ? drawn_->marks(room(), screenInk()) : std::vector<ChartMark>();
}

int FigureChart::heightForWidth(int width) const {
    const int edges = 2 * u(6);
    return drawn_ ? qCeil(drawn_->height(screenInk(), std::max(1, width - edges))) + edges : 0;
}

QSize FigureChart::sizeHint() const {
    return {u(480), heightForWidth(u(480))};
}

QSize FigureChart::minimumSizeHint() const {
    return {u(leastWidth), heightForWidth(std::max(u(leastWidth), width()))};
}

void FigureChart::paintEvent(QPaintEvent*) {
    if (!drawn_)
        return;
    QPainter painter(this);
    drawn_->paint(painter, room(), screenInk());
    const auto all = marks();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](size_t mark, const QColor& colour) {
        painter.setPen(QPen(colour, 2));
        painter.drawRoundedRect(all[mark].place.adjusted(-3, -3, 3, 3), 4, 4);
    };
    if (chosen_ && *chosen_ < all.size())
        frame(*chosen_, tokens().accent);
    if (hasFocus() && current_ < all.size())
        frame(current_, tokens().focus);
}

/// Where the page scrolls, it follows.
void FigureChart::goTo(size_t mark) {
    current_ = mark;
    sayWhere();
    update();
    const auto all = marks();
    QWidget* page = parentWidget();
    while (page && !qobject_cast<QScrollArea*>(page))
        page = page->parentWidget();
    if (auto* area = qobject_cast<QScrollArea*>(page); area && mark < all.size()) {
        const auto at = mapTo(area->widget(), all[mark].place.center().toPoint());
        area->ensureVisible(at.x(), at.y(), 0, u(24));
    }
}

void FigureChart::choose(size_t mark) {
    const auto all = marks();
    if (mark >= all.size())
        return;
    goTo(mark);
    const auto cell = drawn_->cellOf(all[mark]);
    Q_EMIT chosen(cell.row, cell.column);
}

/// The mark that an arrow key leads to.
size_t FigureChart::neighbour(int key) const {
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool onward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool stepsGoAcross = drawn_->stepsGoAcross();
    return isAcross == stepsGoAcross ? betweenSteps(marks(), current_, onward, stepsGoAcross)
                                     : withinStep(marks(), current_, onward, isAcross);
}

void FigureChart::keyPressEvent(QKeyEvent* event) {
    const auto all = marks();
    if (all.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return goTo(neighbour(event->key()));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(all.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(current_);
    default:
        QWidget::keyPressEvent(event);
    }
}

size_t FigureChart::markAt(const QPointF& point) const {
    const auto all = marks();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].place.contains(point))
            return i;
    return all.size();
}

void FigureChart::mouseMoveEvent(QMouseEvent* event) {
    const bool isOver = markAt(event->position()) < marks().size();
    setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(markAt(event->position()));
}

bool FigureChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto all = marks();
    const auto mark = markAt(help->pos());
    if (mark < all.size())
        QToolTip::showText(help->globalPos(), all[mark].words, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace ninefold
