// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/group_place.h"

#include "core/rules/group_register.h"
#include "ui/shell/record_place.h"

#include <QStringList>

namespace ninefold {

namespace {

using Part = GroupPlace::Part;

struct PartRow {
    Part part;
    const char* word;
};
constexpr PartRow parts[] = {
    {Part::Make, "make"},         {Part::Change, "change"}, {Part::Plan, "plan"},
    {Part::Session, "session"},   {Part::Join, "join"},     {Part::Member, "member"},
    {Part::Register, "register"},
};

} // namespace

Place GroupPlace::place() const {
    QString section;
    for (const auto& row : parts)
        if (row.part == part)
            section = QString::fromLatin1(row.word);
    if (about)
        section += u'.' + QString::number(about);
    return {QStringLiteral("groups"), group.value, section, {}};
}

GroupPlace GroupPlace::of(const Place& place) {
    GroupPlace out;
    out.group = {place.subject};
    out.part = out.group ? Part::Group : Part::List;
    for (const auto& row : parts)
        if (place.section.section(u'.', 0, 0) == QLatin1String(row.word))
            out.part = row.part;
    out.about = place.section.section(u'.', 1).toLongLong();
    return out;
}

std::vector<GroupPlace> everyPlaceOf(const Casebook& book, const Group& group) {
    std::vector<GroupPlace> out{{Part::List, {}, 0},        {Part::Make, {}, 0},
                                {Part::Group, group.id, 0}, {Part::Change, group.id, 0},
                                {Part::Plan, group.id, 0},  {Part::Join, group.id, 0}};
    if (const auto members = membersOf(book, group.id); !members.empty())
        out.push_back({Part::Member, group.id, members.front()->id.value});
    if (const auto sessions = sessionsOf(book, group.id); !sessions.empty()) {
        out.push_back({Part::Session, group.id, sessions.front()->id.value});
        out.push_back({Part::Register, group.id, sessions.front()->id.value});
    }
    return out;
}

Place workPlace(const Casebook& book, const Attention& attention) {
    const auto* session = book.find(attention.session);
    return session ? GroupPlace{Part::Register, session->group, session->id.value}.place()
                   : placeOf(attention).place();
}

} // namespace ninefold
