// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person does in the window, by the names of things.

#include "ui/unlock/door.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>
#include <functional>

namespace ninefold::test {

/// The visible widget of that name below `ground`; the test fails when there is none.
template <class T = QWidget>
T* find(const QWidget& ground, const char* name) {
    for (auto* found : ground.findChildren<T*>(QLatin1String(name)))
        if (found->isVisible())
            return found;
    FAIL("nothing to be seen is called " << name);
    return nullptr;
}

void click(const QWidget& ground, const char* name);
/// Puts text where the field of that stored name takes it, as if typed.
void type(const QWidget& ground, const char* field, const QString& text);
/// Until it is so; the test fails after half a minute.
void waitUntil(const std::function<bool()>& isSo);
/// Presses Tab until the widget of that name (or one inside it) has the focus.
void tabTo(const QWidget& window, const char* name);

/// A window with its door, on a machine that forgets.
struct OpenHouse {
    explicit OpenHouse(const Screens& screens, const QString& path = {});

    QTemporaryDir folder;
    PassingMachine machine;
    MainWindow window;
    Door* door; ///< the window's
};

} // namespace ninefold::test
