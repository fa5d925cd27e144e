// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"
#include "ui/unlock/unlock_page.h"

#include <QPointer>

namespace ninefold {

/// Lets people in and out: the unlock page before sign-in and after locking, the workspace between.
class Door : public QObject {
    Q_OBJECT
public:
    Door(MainWindow& window, Machine& machine, UnlockPage::Options options);
    UnlockPage* page() const { return page_; }

private:
    void showPage();

    MainWindow& window_;
    Machine& machine_;
    UnlockPage::Options options_;
    QPointer<UnlockPage> page_;
};

} // namespace ninefold
