// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip_label.h"

#include <QPaintEvent>
#include <QPainter>

namespace ninefold {

ChipLabel::ChipLabel(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip& chip) {
    chip_ = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const {
    return chipSize(chip_);
}

void ChipLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawChip(painter, chip_, rect());
}

} // namespace ninefold
