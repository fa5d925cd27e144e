// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/permissions.h"
#include "ui/shell/shell.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace ninefold {

/// What stands on a PagedScreen at one place: a list, one thing of it, or a form.
class PagePanel : public QWidget {
    Q_OBJECT
public:
    explicit PagePanel(Shell& shell, QWidget* parent = nullptr)
        : QWidget(parent)
        , shell_(shell) {}

    /// Shows everything from the casebook as it is now; what is typed stays.
    virtual void refresh() = 0;
    /// What is typed and not saved; its key and time are filled in by the screen.
    virtual std::optional<FormDraft> unfinished() const { return std::nullopt; }
    virtual void giveBack(const FormDraft& /*draft*/) {}
    virtual QWidget* firstFocus() { return nullptr; }

Q_SIGNALS:
    /// Kept, or thrown away: its draft goes, and one comes to `next`.
    void done(const Place& next);

protected:
    Shell& shell() const { return shell_; }
    Session& session() const { return shell_.session(); }
    const Casebook& book() const { return session().casebook(); }
    QDate today() const { return session().today(); }
    bool mayEdit() const { return session().readOnlyReason().isEmpty(); }
    /// Why she may not, and who can; blank when she may.
    QString whyNot(Permission permission) const {
        const auto reason = session().readOnlyReason();
        return reason.isEmpty() ? refusal(session().deed().role, permission) : reason;
    }

private:
    Shell& shell_;
};

} // namespace ninefold
