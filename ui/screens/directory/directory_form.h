// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form.h"
#include "ui/screens/directory/directory_panel.h"

namespace ninefold {

class FormFooter;
class PageHeader;

/// A form on the Directory screen: its rows, one button that saves. Going elsewhere keeps what was
/// typed.
class DirectoryForm : public DirectoryPanel {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< "New service"
        QString verb;  ///< of the button: "Save service"
        QString saved; ///< the sentence after "Saved."
        Permission permission = Permission::EditRecords;
    };
    DirectoryForm(Shell& shell, const DirectoryPlace& place, const Words& words,
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

    /// To be called at the end of a form's constructor, when its rows are filled.
    void ready();
    Form* form() const { return form_; }
    PageHeader* header() const { return header_; }
    bool mayChange() const { return whyNot(words_.permission).isEmpty(); }
    /// Leaves after a deed was done, or tells what is wrong with it.
    void settleWith(const Outcome& outcome);

private:
    void attempt();
    void discard();

    Words words_;
    PageHeader* header_;
    Form* form_;
    FormFooter* footer_;
};

} // namespace ninefold
