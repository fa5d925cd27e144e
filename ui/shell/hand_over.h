// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"

#include <QWidget>

#include <optional>

namespace ninefold {

class Shell;

/// What fills the window while the computer is in her hands. Nothing else can be reached until
/// somebody signs in again.
class HerFace : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What she is told when the file has locked behind her.
    struct Farewell {
        QString text; ///< lines of it
        bool rightToLeft = false;
    };
    /// What she has answered and is not saved. Kept as she goes, and before locking and closing.
    virtual std::optional<FormDraft> unfinished() const = 0;
    /// None while she is not done.
    virtual std::optional<Farewell> farewell() const = 0;

Q_SIGNALS:
    /// There is something new to keep.
    void answered();
    /// She is done, or wants to stop: the file locks.
    void ended();
};

/// Puts the window into her hands: menus, keys, navigation and dialogs go, the clipboard is
/// emptied, and `face` is all there is. Only locking ends it. False where there is no window to
/// hand over; `face` is gone then.
bool handOver(Shell& shell, HerFace* face);

} // namespace ninefold
