// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form.h"
#include "ui/shell/page_panel.h"

namespace ninefold {

class FormFooter;
class PageHeader;

/// A form on a PagedScreen: its rows, one button that saves. Going elsewhere keeps what was typed.
class PageForm : public PagePanel {
    Q_OBJECT
public:
    struct Words {
        QString title;      ///< "Plan sessions"
        QString verb;       ///< of the button: "Save sessions"
        QString saved;      ///< the sentence after "Saved."
        QString about = {}; ///< beside the title: of which group
        Permission permission = Permission::EditRecords;
    };
    PageForm(Shell& shell, const Words& words, QWidget* parent = nullptr);

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
    virtual Place next() const = 0;

    /// To be called at the end of a form's constructor, when its rows are filled.
    void ready();
    /// Under the rows, as wide as the page: what the form is about.
    void addBelow(QWidget* widget);
    Form* form() const { return form_; }
    PageHeader* header() const { return header_; }
    bool mayChange() const { return whyNot(words_.permission).isEmpty(); }
    /// Leaves after a deed was done, or tells what is wrong with it.
    void settleWith(const Outcome& outcome);

private:
    void attempt();
    void discard();

    Words words_;
    Form* form_;
    PageHeader* header_;
    QWidget* content_;
    FormFooter* footer_;
};

} // namespace ninefold
