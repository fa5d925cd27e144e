// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace ninefold {

/// The ring around what has the focus and has no border of its own to show it: 2 px wide, 2 px
/// outside.
class FocusRing : public QFocusFrame {
public:
    explicit FocusRing(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Moves one ring about as the focus moves. Fields and lists show focus by themselves; buttons
/// only when the keyboard was used last. A parent with the property `ringHolder` takes the ring
/// for its children. Lives as long as the application.
class FocusRingKeeper : public QObject {
public:
    explicit FocusRingKeeper(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);

    QPointer<FocusRing> ring_;
    bool keyboard_ = true;
};

} // namespace ninefold
