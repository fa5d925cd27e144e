// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/work_row_delegate.h"

#include "ui/models/item_roles.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/row_ground.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QFont>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QPen>
#include <QStyleOptionViewItem>

namespace ninefold {

namespace {

/// Room for "Deadline passed" with its shape.
constexpr int chipUnits = 148;

/// Where the parts of a row stand.
struct RowPlaces {
    QRect chip, first, second, action;
};

QRect content(const QRect& row) {
    return row.adjusted(u(24), 0, -u(16), 0);
}

QSize actionSize(const QString& text) {
    const QFontMetrics metrics(font(Type::Strong));
    return {metrics.horizontalAdvance(text) + 2 * u(12) + 2, u(30)};
}

RowPlaces placesOf(const QRect& row, bool narrow, const QSize& chip, const QString& action) {
    RowPlaces at;
    const QRect in = content(row);
    const auto size = actionSize(action);
    at.action = QRect(in.right() - size.width() + 1, in.center().y() - size.height() / 2 + 1,
                      size.width(), size.height());
    const int actions = std::max(u(150), size.width());
    const int right = in.right() - actions - u(10);
    if (narrow) {
        const int left = std::max(right - chip.width(), in.left() + in.width() / 3);
        at.chip = QRect(left, in.top(), right - left + 1, in.height());
        at.first = QRect(in.left(), in.top(), left - in.left() - u(10), in.height());
        return at;
    }
    at.chip = QRect(in.left(), in.top(), u(chipUnits), in.height());
    const int words = in.left() + u(chipUnits + 10);
    const int task = (right - words) * 58 / 100;
    at.first = QRect(words, in.top(), task - u(12), in.height());
    at.second = QRect(words + task, in.top(), right - words - task, in.height());
    return at;
}

void paintTwoLines(QPainter& painter, const QRect& area, const QString& text, const QFont& type,
                   const QString& below, const QFont& belowType, const RowInk& ink) {
    const int upper = std::max(u(18), QFontMetrics(type).height());
    const int lower = std::max(u(16), QFontMetrics(belowType).height());
    const int top = area.top() + (area.height() - upper - lower) / 2;
    paintLine(painter, QRectF(area.left(), top, area.width(), upper), text, type, ink.ink);
    paintLine(painter, QRectF(area.left(), top + upper, area.width(), lower), below, belowType,
              ink.ink2);
}

/// Accent text at rest, a button under the pointer, the primary button on the chosen row.
void paintAction(QPainter& painter, const QRect& rect, const QString& text, const RowState& state) {
    const auto& t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (state.selected || state.hovered) {
        const bool ringed = !state.selected || t.highContrast;
        painter.setPen(ringed ? QPen(state.selected ? t.onFill : t.control, t.border)
                              : QPen(Qt::NoPen));
        painter.setBrush(state.selected ? t.fill : t.field);
        painter.drawRoundedRect(box, 4, 4);
        painter.setFont(font(state.selected ? Type::Strong : Type::Text));
        painter.setPen(state.selected ? t.onFill : t.ink);
        painter.drawText(rect, Qt::AlignCenter, text);
    } else {
        painter.setFont(font(Type::Strong));
        painter.setPen(t.accent);
        painter.drawText(rect.adjusted(0, 0, -1, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter.restore();
}

void paintSection(QPainter& painter, const QRect& row, const QModelIndex& index) {
    const auto& t = tokens();
    const QRect in = content(row);
    const QRectF line = QRectF(in).adjusted(0, u(5), 0, -1);
    const double width =
        paintLine(painter, line, index.data(SectionRole).toString(), font(Type::Heading), t.ink);
    paintLine(painter, line.adjusted(width + u(8), u(1), 0, 0),
              index.data(SectionCountRole).toString(), font(Type::Text), t.ink2);
    painter.fillRect(QRect(in.left(), row.bottom() - t.border + 1, in.width(), t.border),
                     t.control);
}

} // namespace

void WorkRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                            const QModelIndex& index) const {
    auto option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SectionRole).isValid()) {
        paintSection(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const auto& t = tokens();
    const auto state = rowState(option, index);
    const auto ink = rowInk(state);
    const QRect in = content(option.rect);
    if (state.selected) {
        painter->fillRect(option.rect, t.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          t.accent);
    } else if (state.hovered) {
        painter->fillRect(option.rect, t.hover);
    }
    painter->fillRect(QRect(in.left(), option.rect.bottom() - t.border + 1, in.width(), t.border),
                      t.line);
    const auto chip = index.data(ChipRole).value<Chip>();
    const auto action = index.data(ActionRole).toString();
    const auto at = placesOf(option.rect, narrow_, chipSize(chip), action);
    const auto name = index.data(NameRole).toString();
    const auto strong = font(Type::Strong), text = font(Type::Text), small = font(Type::Small);
    if (narrow_) {
        paintTwoLines(*painter, at.first, name, strong, option.text, text, ink);
    } else {
        paintTwoLines(*painter, at.first, option.text, text, index.data(DetailRole).toString(),
                      small, ink);
        paintTwoLines(*painter, at.second, name, strong, index.data(StateRole).toString(), small,
                      ink);
    }
    drawChip(*painter, chip, at.chip, ink.forced);
    paintAction(*painter, at.action, action, state);
    paintRowFocus(*painter, option, index, state);
    painter->restore();
}

QSize WorkRowDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const int height = index.data(SectionRole).isValid() ? u(36) : u(narrow_ ? 46 : 44);
    return {std::max(option.rect.width(), u(300)), height};
}

QRect WorkRowDelegate::actionRect(const QRect& row, const QModelIndex& index) const {
    return placesOf(row, narrow_, chipSize(index.data(ChipRole).value<Chip>()),
                    index.data(ActionRole).toString())
        .action;
}

bool WorkRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease && !index.data(SectionRole).isValid()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            actionRect(option.rect, index).contains(mouse->position().toPoint())) {
            Q_EMIT actionChosen(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ninefold
