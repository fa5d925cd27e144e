// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cell_delegates.h"

#include "ui/models/item_roles.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/needs_strip.h"
#include "ui/parts/row_ground.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QFont>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QToolTip>

namespace ninefold {

namespace {

QRectF contentOf(const QRect& cell) {
    return QRectF(cell).adjusted(u(10), 0, -u(10), -1);
}

Type typeOf(const QStyleOptionViewItem& option) {
    return option.font.weight() >= QFont::DemiBold ? Type::Strong : Type::Text;
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                         const QModelIndex& index) const {
    auto option = given;
    initStyleOption(&option, index);
    const auto state = rowState(option, index);
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option, index, state);
    paintContent(*painter, contentOf(option.rect), option, index);
    paintRowFocus(*painter, option, index, state);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    auto option = given;
    initStyleOption(&option, index);
    const bool twoLines = !index.data(DetailRole).toString().isEmpty();
    return {qCeil(contentWidth(option, index)) + 2 * u(10) + 1, u(twoLines ? 46 : 34)};
}

void CellDelegate::paintContent(QPainter& painter, const QRectF& area,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const auto ink = rowInk(rowState(option, index));
    const auto colour = ink.tone(index.data(ToneRole).toInt());
    const auto detail = index.data(DetailRole).toString();
    const auto icon = index.data(IconRole).toString();
    auto text = area;
    if (!icon.isEmpty()) {
        drawIcon(painter, icon, QRectF(area.left(), area.center().y() - u(8), u(16), u(16)),
                 ink.ink2);
        text.setLeft(area.left() + u(24));
    }
    const auto alignment = QStyle::visualAlignment(option.direction, option.displayAlignment &
                                                                         ~Qt::AlignVertical_Mask);
    if (detail.isEmpty()) {
        paintLine(painter, text, option.text, font(typeOf(option)), colour,
                  alignment | Qt::AlignVCenter);
        return;
    }
    const double middle = text.center().y();
    paintLine(painter, QRectF(text.left(), middle - u(18), text.width(), u(18)), option.text,
              font(typeOf(option)), colour, alignment | Qt::AlignVCenter);
    paintLine(painter, QRectF(text.left(), middle, text.width(), u(16)), detail, font(Type::Small),
              ink.ink2, alignment | Qt::AlignVCenter);
}

double CellDelegate::contentWidth(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto detail = index.data(DetailRole).toString();
    const double icon = index.data(IconRole).toString().isEmpty() ? 0 : u(24);
    return icon + std::max(QFontMetricsF(font(typeOf(option))).horizontalAdvance(option.text),
                           QFontMetricsF(font(Type::Small)).horizontalAdvance(detail));
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& given, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, given, index);
    auto option = given;
    initStyleOption(&option, index);
    auto tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && contentWidth(option, index) > contentOf(given.rect).width() + 0.5)
        tip = index.data(Qt::AccessibleTextRole).toString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip, view, given.rect);
    return true;
}

void FirstColumnDelegate::initStyleOption(QStyleOptionViewItem* option,
                                          const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    option->font.setWeight(QFont::DemiBold);
}

void ChipDelegate::paintContent(QPainter& painter, const QRectF& area,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const auto chip = index.data(ChipRole).value<Chip>();
    const auto size = chipSize(chip);
    const QRect room = area.toAlignedRect();
    const auto place = QStyle::visualRect(
        option.direction, room,
        QRect(room.topLeft(), QSize(std::min(room.width(), size.width()), room.height())));
    drawChip(painter, chip, place, rowInk(rowState(option, index)).forced);
}

double ChipDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return chipSize(index.data(ChipRole).value<Chip>()).width();
}

void ConditionDelegate::paintContent(QPainter& painter, const QRectF& area,
                                     const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    const auto words = index.data(ConditionRole).value<ProgressWords>();
    paintCondition(painter, area, words, words.shortRest, MarkSize::Table,
                   rowInk(rowState(option, index)).forced);
}

double ConditionDelegate::contentWidth(const QStyleOptionViewItem&,
                                       const QModelIndex& index) const {
    const auto words = index.data(ConditionRole).value<ProgressWords>();
    return conditionSize(words, words.shortRest, MarkSize::Table).width();
}

void NeedsDelegate::paintContent(QPainter& painter, const QRectF& area,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto mark = index.data(NeedsRole).value<NeedsMark>();
    const auto ink = rowInk(rowState(option, index));
    if (!mark.assessed) {
        paintLine(painter, area, mark.countText(), font(Type::Text), ink.ink2);
        return;
    }
    const auto strip = needsStripSize(MarkSize::Table);
    paintNeedsStrip(painter, {area.left(), area.center().y() - strip.height() / 2}, mark.levels,
                    MarkSize::Table, ink.accent);
    const auto words = area.adjusted(strip.width() + u(8), 0, 0, 0);
    if (words.width() >= QFontMetricsF(font(Type::Small)).horizontalAdvance(mark.countText()))
        paintLine(painter, words, mark.countText(), font(Type::Small), ink.ink2);
}

double NeedsDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto mark = index.data(NeedsRole).value<NeedsMark>();
    if (!mark.assessed)
        return QFontMetricsF(font(Type::Text)).horizontalAdvance(mark.countText());
    return needsStripSize(MarkSize::Table).width() + u(8) +
           QFontMetricsF(font(Type::Small)).horizontalAdvance(mark.countText());
}

} // namespace ninefold
