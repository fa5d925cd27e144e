// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/groups/groups_panel.h"
#include "ui/screens/groups/register_table.h"

class QLabel;
class QPushButton;

namespace ninefold {

class FormFooter;
class WomanField;

/// The register of one session, filled in for everybody at once and kept in one deed.
class RegisterPanel : public GroupsPanel {
    Q_OBJECT
public:
    RegisterPanel(Shell& shell, const GroupPlace& place, const GroupSession& session,
                  QWidget* parent = nullptr);

    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    void giveBack(const FormDraft& draft) override;
    QWidget* firstFocus() override;

private:
    QWidget* makeHeader();
    QWidget* makeAdding();
    void noteLook();
    void add();
    void settle();
    void save();
    void discard();
    bool isDirty() const;
    bool mayFill() const;
    GroupPlace back() const { return {GroupPlace::Part::Group, where().group, 0}; }

    GroupSession session_;
    QLabel* reason_;
    RegisterTable* table_;
    QLabel* empty_;
    FormFooter* footer_;
    QPushButton* everybody_ = nullptr;
    QWidget* adding_ = nullptr;
    WomanField* woman_ = nullptr;
    QPushButton* add_ = nullptr;
};

} // namespace ninefold
