// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/groups_form.h"

namespace ninefold {

namespace {

PageForm::Words withGroup(const Group* group, PageForm::Words words) {
    if (group)
        words.about = group->title;
    return words;
}

} // namespace

GroupsForm::GroupsForm(Shell& shell, const GroupPlace& place, const Words& words, QWidget* parent)
    : PageForm(shell, withGroup(shell.session().casebook().find(place.group), words), parent)
    , place_(place) {}

Place GroupsForm::next() const {
    return place_.group ? GroupPlace{GroupPlace::Part::Group, place_.group, 0}.place()
                        : GroupPlace{}.place();
}

} // namespace ninefold
