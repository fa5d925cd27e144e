// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline_delegate.h"

#include "core/base/date_words.h"
#include "ui/models/item_roles.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/row_ground.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace ninefold {

namespace {

/// Where the parts of an entry stand, for the width of its row.
struct EntryLayout {
    QRectF when, disc, head, detail;
    double height = 0;
};

/// The detail is prose: at most 75 characters a line (look.md §2).
double detailWidth(double room) {
    return std::max<double>(
        u(80), std::min(room, QFontMetricsF(font(Type::Text)).averageCharWidth() * 75));
}

double wrappedHeight(const QString& text, const QFont& type, double width) {
    return QFontMetricsF(type)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text)
        .height();
}

/// The widest day there is, of a year not this one; with room to spare, since letters differ.
double dayWidth() {
    static const QDate day(2000, 9, 27);
    static const QString widest = weekdayDayMonth(day, day.addYears(2)); // written out once
    return QFontMetricsF(font(Type::Text)).horizontalAdvance(widest) + u(4);
}

EntryLayout layoutOf(const QModelIndex& index, const QRectF& row) {
    EntryLayout at;
    const double line = std::max<double>(u(18), QFontMetricsF(font(Type::Text)).height());
    const double top = row.top() + u(5);
    at.when = QRectF(row.left() + u(24), top, dayWidth(), line);
    at.disc = QRectF(at.when.right() + u(12), top + line / 2 - u(13), u(26), u(26));
    const double left = at.disc.right() + u(12);
    const double room = row.right() - u(16) - left;
    at.head = QRectF(left, top, room, line);
    const auto detail = index.data(DetailRole).toString();
    const double shape = index.data(ChipRole).isValid() ? u(18) : 0;
    const double width = detailWidth(room - shape);
    const double tall =
        detail.isEmpty() ? 0 : std::max(line, wrappedHeight(detail, font(Type::Text), width));
    at.detail = QRectF(left + shape, at.head.bottom() + u(1), width, tall);
    at.height = at.detail.bottom() + u(7) - row.top();
    return at;
}

void paintDisc(QPainter& painter, const EntryLayout& at, const QRectF& row,
               const QModelIndex& index) {
    const auto& t = tokens();
    const bool first = index.row() == 0;
    const bool last = index.row() + 1 == index.model()->rowCount(index.parent());
    const double x = qRound(at.disc.center().x()) + 0.5;
    painter.setPen(QPen(t.line, t.border));
    painter.drawLine(QPointF(x, first ? at.disc.center().y() : row.top()),
                     QPointF(x, last ? at.disc.center().y() : row.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.page);
    painter.drawEllipse(at.disc.adjusted(0.5, 0.5, -0.5, -0.5));
    const double side = u(15);
    const auto middle = at.disc.center();
    drawIcon(painter, index.data(IconRole).toString(),
             QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), t.ink2);
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                             const QModelIndex& index) const {
    auto option = given;
    initStyleOption(&option, index);
    const auto state = rowState(option, index);
    const auto ink = rowInk(state);
    const QRectF row(option.rect);
    const auto at = layoutOf(index, row);
    painter->save();
    if (state.selected)
        painter->fillRect(option.rect, tokens().selection);
    paintLine(*painter, at.when, index.data(WhenRole).toString(), font(Type::Text), ink.ink2,
              Qt::AlignRight | Qt::AlignVCenter);
    paintDisc(*painter, at, row, index);

    const double kind = paintLine(*painter, at.head, option.text, font(Type::Strong), ink.ink);
    paintLine(*painter, at.head.adjusted(kind, 0, 0, 0), index.data(OutcomeRole).toString(),
              font(Type::Text), ink.ink);
    auto tone = index.data(ToneRole).isValid() ? ink.tone(index.data(ToneRole).toInt()) : ink.ink2;
    if (const auto chip = index.data(ChipRole); chip.isValid()) {
        const double line = std::max<double>(u(18), QFontMetricsF(font(Type::Text)).height());
        drawShape(*painter, chip.value<Chip>().shape,
                  QRectF(at.detail.left() - u(18), at.detail.top() + line / 2 - u(6), u(12), u(12)),
                  tone);
    }
    painter->setFont(font(Type::Text));
    painter->setPen(tone);
    painter->drawText(at.detail, Qt::TextWordWrap, index.data(DetailRole).toString());
    paintRowFocus(*painter, option, index, state);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto at = layoutOf(index, QRectF(0, 0, width, 0));
    return {width, qCeil(at.height)};
}

} // namespace ninefold
