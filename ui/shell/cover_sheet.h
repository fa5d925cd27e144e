// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace ninefold {

/// Hides one window's content under a blank sheet, for when somebody comes in. Takes the keyboard;
/// nothing below can be reached.
class CoverSheet : public QWidget {
    Q_OBJECT
public:
    CoverSheet(QWidget* window, std::function<void()> showAgain);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ninefold
