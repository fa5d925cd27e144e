// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/return.h"

#include <QWidget>

class QVBoxLayout;

namespace ninefold {

class HiddenSide;

/// What looks unfinished in the records, with how many of each; above it, of a public version, what
/// was hidden.
class ChecksSide : public QWidget {
    Q_OBJECT
public:
    explicit ChecksSide(QWidget* parent = nullptr);

    void show(const Return& made);
    void clear();

Q_SIGNALS:
    void opened(FindingKind kind);

private:
    HiddenSide* hidden_;
    QVBoxLayout* lines_;
};

} // namespace ninefold
