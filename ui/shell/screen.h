// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/place.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QAction;

namespace ninefold {

class Shell;

/// One page of the window. Made when first gone to, kept until locking, asked to show a place each
/// time somebody goes there.
class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(Shell& shell, QWidget* parent = nullptr);

    /// Somebody came here. Shows the place, from the casebook as it is now. Drafts kept for it are
    /// given back here (`Shell::keptDraft`).
    virtual void arrive(const Place& place) = 0;
    /// Shows everything anew: the day turned, or settings changed.
    virtual void refresh() = 0;
    /// The casebook changed, here or in another window. Called only while the screen is in sight;
    /// otherwise `arrive` follows later.
    virtual void onChanged(const ChangeSet& changes);
    /// What is typed and not saved, to be kept as a draft when one goes elsewhere, the window locks
    /// or closes. Its key is the place's key.
    virtual std::optional<FormDraft> unfinished() const { return std::nullopt; }
    /// Actions for the Record menu while this screen is in sight; owned by the screen.
    virtual QList<QAction*> recordActions() const { return {}; }
    /// Actions for the File menu: print, export.
    virtual QList<QAction*> fileActions() const { return {}; }
    /// The woman this screen shows, if it shows one.
    virtual Id<Woman> woman() const { return {}; }
    /// What takes the focus when one comes here; null: the first that can.
    virtual QWidget* firstFocus() { return nullptr; }

protected:
    Shell& shell() const { return shell_; }
    Session& session() const;
    const Casebook& book() const;
    QDate today() const;

private:
    Shell& shell_;
};

} // namespace ninefold
