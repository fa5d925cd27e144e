// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/groups_screen.h"

#include "ui/screens/groups/group_forms.h"
#include "ui/screens/groups/group_panel.h"
#include "ui/screens/groups/groups_list.h"
#include "ui/screens/groups/register_panel.h"
namespace ninefold {

using Part = GroupPlace::Part;

PagePanel* GroupsScreen::panelOf(const Place& at) {
    const auto place = GroupPlace::of(at);
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

Place GroupsScreen::instead(const Place& at) const {
    const auto place = GroupPlace::of(at);
    if (place.group && !book().find(place.group))
        return GroupPlace{}.place();
    if (place.part == Part::Register && !book().find(Id<GroupSession>{place.about}))
        return GroupPlace{Part::Group, place.group, 0}.place();
    return at;
}

Screen* makeGroupsScreen(Shell& shell) {
    return new GroupsScreen(shell);
}

} // namespace ninefold
