// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flow_layout.h"

#include <QLayoutItem>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ninefold {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , gap_(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (auto* item : items_)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    auto* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (const auto* item : items_)
        if (!item->isEmpty())
            size = {size.width() + (size.width() > 0 ? gap_ : 0) + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& whole, bool place) const {
    const QRect rect = whole.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = rect.x(), y = rect.y(), high = 0;
    const auto finish = [&] {
        for (auto& [item, at] : line) {
            at.moveTop(y + (high - at.height()) / 2);
            if (place)
                item->setGeometry(QStyle::visualRect(direction, rect, at));
        }
        line.clear();
    };
    for (auto* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && x + size.width() > rect.right() + 1) {
            finish();
            x = rect.x();
            y += high + gap_;
            high = 0;
        }
        const bool atEnd = lastAtEnd_ && item == items_.back();
        const int left = atEnd ? std::max(x, rect.right() + 1 - size.width()) : x;
        line.emplace_back(item, QRect(QPoint(left, y), size));
        x += size.width() + gap_;
        high = std::max(high, size.height());
    }
    finish();
    return y + high - rect.y() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace ninefold
