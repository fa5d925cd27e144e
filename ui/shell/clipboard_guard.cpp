// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ninefold {

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(60 * 1000);
    connect(&timer_, &QTimer::timeout, this, &ClipboardGuard::clearOwn);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (QGuiApplication::clipboard()->ownsClipboard())
            timer_.start();
        else
            timer_.stop();
    });
}

ClipboardGuard::~ClipboardGuard() {
    if (timer_.isActive())
        clearOwn();
}

void ClipboardGuard::clearOwn() {
    auto* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace ninefold
