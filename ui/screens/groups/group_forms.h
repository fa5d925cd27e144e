// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/groups/groups_form.h"

namespace ninefold {

class WomanField;

/// Makes a group, corrects it or ends it.
class GroupForm : public GroupsForm {
    Q_OBJECT
public:
    /// `change`: the group to correct or end; none: a new one.
    GroupForm(Shell& shell, const GroupPlace& place, const Group* change,
              QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    Place next() const override;

private:
    std::optional<Group> before_;
    Id<Group> made_;
};

/// Plans one session or a weekly series, or corrects one.
class SessionForm : public GroupsForm {
    Q_OBJECT
public:
    /// `change`: the session to correct; none: new ones.
    SessionForm(Shell& shell, const GroupPlace& place, const GroupSession* change,
                QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    void showMoment(const ClockTime& at);
    ClockTime moment() const;

    std::optional<GroupSession> before_;
    DateField* day_;
    TimeField* time_;
    NumberField* weeks_ = nullptr;
};

/// Adds a woman to the group, or corrects when she joined and left.
class MemberForm : public GroupsForm {
    Q_OBJECT
public:
    /// `change`: the membership to correct; none: a new one.
    MemberForm(Shell& shell, const GroupPlace& place, const GroupMember* change,
               QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<GroupMember> before_;
    WomanField* woman_ = nullptr;
};

} // namespace ninefold
