// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/permissions.h"
#include "ui/screens/directory/directory_place.h"
#include "ui/shell/shell.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace ninefold {

/// What stands on the Directory screen: a list, or a form.
class DirectoryPanel : public QWidget {
    Q_OBJECT
public:
    DirectoryPanel(Shell& shell, const DirectoryPlace& place, QWidget* parent = nullptr)
        : QWidget(parent)
        , shell_(shell)
        , place_(place) {}

    /// Shows everything from the casebook as it is now; what is typed stays.
    virtual void refresh() = 0;
    /// What is typed and not saved; its key and time are filled in by the screen.
    virtual std::optional<FormDraft> unfinished() const { return std::nullopt; }
    virtual void giveBack(const FormDraft& /*draft*/) {}
    virtual QWidget* firstFocus() { return nullptr; }

Q_SIGNALS:
    /// Kept, removed or thrown away: its draft goes, and one comes back to its list.
    void done();

protected:
    Shell& shell() const { return shell_; }
    Session& session() const { return shell_.session(); }
    const Casebook& book() const { return session().casebook(); }
    QDate today() const { return session().today(); }
    const DirectoryPlace& where() const { return place_; }
    /// Why she may not, and who can; blank when she may.
    QString whyNot(Permission permission) const {
        const auto reason = session().readOnlyReason();
        return reason.isEmpty() ? refusal(session().deed().role, permission) : reason;
    }
    void open(DirectoryPlace::Part part, qint64 about = 0) const {
        shell_.go(DirectoryPlace{part, about}.place());
    }

private:
    Shell& shell_;
    DirectoryPlace place_;
};

} // namespace ninefold
