// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/groups_screen.h"

#include "ui/screens/groups/group_forms.h"
#include "ui/screens/groups/group_panel.h"
#include "ui/screens/groups/groups_list.h"
#include "ui/screens/groups/register_panel.h"
#include "ui/style/theme.h"

#include <QVBoxLayout>

namespace ninefold {

using Part = GroupPlace::Part;

GroupsScreen::GroupsScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, &GroupsScreen::rebuild);
}

void GroupsScreen::arrive(const Place& place) {
    key_ = place.key();
    show(GroupPlace::of(place));
    if (const auto draft = shell().keptDraft(key_))
        panel_->giveBack(*draft);
}

GroupsPanel* GroupsScreen::panelOf(const GroupPlace& place) {
    const auto* group = book().find(place.group);
    if (place.part == Part::Make)
        return new GroupForm(shell(), place, nullptr);
    if (!group)
        return new GroupsList(shell(), {});
    const auto* session = book().find(Id<GroupSession>{place.about});
    const auto* member = book().find(Id<GroupMember>{place.about});
    switch (place.part) {
    case Part::Change:
        return new GroupForm(shell(), place, group);
    case Part::Plan:
        return new SessionForm(shell(), place, nullptr);
    case Part::Join:
        return new MemberForm(shell(), place, nullptr);
    case Part::Session:
        if (session)
            return new SessionForm(shell(), place, session);
        break;
    case Part::Member:
        if (member)
            return new MemberForm(shell(), place, member);
        break;
    case Part::Register:
        if (session)
            return new RegisterPanel(shell(), place, *session);
        break;
    case Part::List:
    case Part::Make:
    case Part::Group:
        break;
    }
    return new GroupPanel(shell(), {Part::Group, place.group, 0});
}

void GroupsScreen::show(const GroupPlace& place) {
    leave();
    place_ = place;
    panel_ = panelOf(place);
    column_->addWidget(panel_);
    connect(panel_, &GroupsPanel::done, this, [this](const GroupPlace& next) {
        shell().discardDraft(key_);
        shell().go(next.place());
    });
    panel_->refresh();
}

void GroupsScreen::leave() {
    if (!panel_)
        return;
    column_->removeWidget(panel_);
    panel_->hide();
    panel_->deleteLater(); // its own button may be what led here
    panel_ = nullptr;
}

void GroupsScreen::refresh() {
    const bool gone = place_.group && !book().find(place_.group);
    const bool registerGone =
        place_.part == Part::Register && !book().find(Id<GroupSession>{place_.about});
    if (gone || registerGone)
        show(gone ? GroupPlace{} : GroupPlace{Part::Group, place_.group, 0});
    else if (panel_)
        panel_->refresh();
}

std::optional<FormDraft> GroupsScreen::unfinished() const {
    auto draft = panel_ ? panel_->unfinished() : std::nullopt;
    if (draft) {
        draft->key = key_;
        draft->at = session().now();
    }
    return draft;
}

QWidget* GroupsScreen::firstFocus() {
    return panel_ ? panel_->firstFocus() : nullptr;
}

/// Lengths follow the text size: everything is made anew, with what was typed.
void GroupsScreen::rebuild() {
    if (!panel_)
        return;
    const auto draft = unfinished();
    show(place_);
    if (draft)
        panel_->giveBack(*draft);
}

Screen* makeGroupsScreen(Shell& shell) {
    return new GroupsScreen(shell);
}

} // namespace ninefold
