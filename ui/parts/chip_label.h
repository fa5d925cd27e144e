// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/shapes.h"

#include <QVariant>
#include <QWidget>

namespace ninefold {

/// A chip as a widget, for panels and headers; in lists delegates draw it. Its text is its
/// accessible name.
class ChipLabel : public QWidget {
    Q_OBJECT
public:
    explicit ChipLabel(QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    const Chip& chip() const { return chip_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip chip_;
};

} // namespace ninefold
