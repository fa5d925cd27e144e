// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/group_place.h"
#include "ui/shell/shell.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace ninefold {

/// What stands on the Groups screen: the list, a group, a register, or a form.
class GroupsPanel : public QWidget {
    Q_OBJECT
public:
    GroupsPanel(Shell& shell, const GroupPlace& place, QWidget* parent = nullptr)
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
    /// Kept, or thrown away: its draft goes, and one comes back to `next`.
    void done(const GroupPlace& next);

protected:
    Shell& shell() const { return shell_; }
    Session& session() const { return shell_.session(); }
    const Casebook& book() const { return session().casebook(); }
    QDate today() const { return session().today(); }
    bool mayEdit() const { return session().readOnlyReason().isEmpty(); }
    const GroupPlace& where() const { return place_; }
    /// Null when it was removed, by undo or in another window.
    const Group* group() const { return book().find(place_.group); }
    void open(GroupPlace::Part part, qint64 about = 0) const {
        shell_.go(GroupPlace{part, place_.group, about}.place());
    }

private:
    Shell& shell_;
    GroupPlace place_;
};

} // namespace ninefold
