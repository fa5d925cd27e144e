// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>

namespace ninefold {

namespace {

bool showsFocusItself(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractScrollArea*>(widget) || qobject_cast<const QMenu*>(widget) ||
           qobject_cast<const QMenuBar*>(widget) || widget->isWindow();
}

} // namespace

FocusRing::FocusRing(QWidget* parent)
    : QFocusFrame(parent) {}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

FocusRingKeeper::FocusRingKeeper(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRingKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        keyboard_ = false;
    } else if (event->type() == QEvent::KeyPress && !keyboard_) {
        keyboard_ = true;
        follow(QApplication::focusWidget());
    }
    return QObject::eventFilter(watched, event);
}

void FocusRingKeeper::follow(QWidget* now) {
    const bool wanted =
        now && !showsFocusItself(now) && (keyboard_ || !qobject_cast<QAbstractButton*>(now));
    if (!wanted) {
        if (ring_)
            ring_->setWidget(nullptr);
        return;
    }
    if (!ring_)
        ring_ = new FocusRing(now->window()); // goes with the window, and is made anew then
    auto* holder = now->parentWidget();
    ring_->setWidget(holder && holder->property("ringHolder").toBool() ? holder : now);
}

} // namespace ninefold
