// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form.h"
#include "ui/screens/groups/groups_panel.h"

namespace ninefold {

class FormFooter;

/// A form on the Groups screen: its rows, one button that saves. Going elsewhere keeps what was
/// typed.
class GroupsForm : public GroupsPanel {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< "Plan sessions"
        QString verb;  ///< of the button: "Save sessions"
        QString saved; ///< the sentence after "Saved."
    };
    GroupsForm(Shell& shell, const GroupPlace& place, const Words& words,
               QWidget* parent = nullptr);

    void refresh() override {}
    std::optional<FormDraft> unfinished() const override;
    void giveBack(const FormDraft& draft) override;
    QWidget* firstFocus() override;

protected:
    virtual Outcome save(const QString& saved) = 0;
    /// Somebody else's change came first: takes in what stands now, keeps what was typed, and gives
    /// what a person must choose.
    virtual Problems catchUp() { return {}; }
    /// Where one comes back to.
    virtual GroupPlace next() const;

    /// To be called at the end of a form's constructor, when its rows are filled.
    void ready();
    Form* form() const { return form_; }

private:
    void attempt();
    void discard();

    Words words_;
    Form* form_;
    FormFooter* footer_;
};

} // namespace ninefold
