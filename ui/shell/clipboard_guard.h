// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace ninefold {

/// Takes what was copied in this window off the clipboard after a minute, and when it goes, which
/// is at lock (safety.md, "The centre file"). What another program put there is left alone.
class ClipboardGuard : public QObject {
public:
    explicit ClipboardGuard(QObject* parent = nullptr);
    ~ClipboardGuard() override;

private:
    static void clearOwn();
    QTimer timer_;
};

} // namespace ninefold
