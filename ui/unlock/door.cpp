// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/door.h"

namespace ninefold {

Door::Door(MainWindow& window, Machine& machine, UnlockPage::Options options)
    : QObject(&window)
    , window_(window)
    , machine_(machine)
    , options_(std::move(options)) {
    connect(&window_, &MainWindow::locked, this,
            [this](const QString& path, const QString& worker) {
                options_.path = path;
                options_.worker = worker;
                showPage();
            });
    showPage();
}

void Door::showPage() {
    page_ = new UnlockPage(machine_, options_, &window_);
    connect(page_, &UnlockPage::opened, this, [this] { window_.start(page_->takeSession()); });
    window_.showDoor(page_);
}

} // namespace ninefold
