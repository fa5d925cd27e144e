// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/return.h"

#include <QWidget>

class QVBoxLayout;

namespace ninefold {

/// What was hidden in a public version, by which rule and why, as its cover says it. Beside any
/// other return there is nothing to see.
class HiddenSide : public QWidget {
    Q_OBJECT
public:
    explicit HiddenSide(QWidget* parent = nullptr);

    /// Null: no return.
    void show(const Return* made);

private:
    void addLine(const QString& text, bool strong);

    QVBoxLayout* lines_;
};

} // namespace ninefold
