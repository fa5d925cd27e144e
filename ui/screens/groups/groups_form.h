// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/group_place.h"
#include "ui/shell/page_form.h"

namespace ninefold {

/// A form on the Groups screen.
class GroupsForm : public PageForm {
    Q_OBJECT
public:
    GroupsForm(Shell& shell, const GroupPlace& place, const Words& words,
               QWidget* parent = nullptr);

protected:
    Place next() const override;

    const GroupPlace& where() const { return place_; }
    const Group* group() const { return book().find(place_.group); }

private:
    GroupPlace place_;
};

} // namespace ninefold
