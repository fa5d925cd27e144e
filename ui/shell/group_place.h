// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attention.h"
#include "ui/shell/place.h"

namespace ninefold {

/// A place on the Groups screen: the list, one group, or what is done on it. None but List and Make
/// is without a group.
struct GroupPlace {
    enum class Part : quint8 {
        List,
        Make,
        Group,
        Change,
        Plan,    ///< sessions to come
        Session, ///< `about`: the session to change
        Join,    ///< a woman to add
        Member,  ///< `about`: the membership to change
        Register ///< `about`: the session
    };
    Part part = Part::List;
    Id<Group> group;
    qint64 about = 0;

    Place place() const;
    /// An unknown section is the group itself, or the list.
    static GroupPlace of(const Place& place);

    friend bool operator==(const GroupPlace&, const GroupPlace&) = default;
};

/// Every part of the screen with that group, for tests and pictures.
std::vector<GroupPlace> everyPlaceOf(const Casebook& book, const Group& group);
/// Where the next step of a piece of work is done, on whatever screen.
Place workPlace(const Casebook& book, const Attention& attention);

} // namespace ninefold
