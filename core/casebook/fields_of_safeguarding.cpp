// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"

namespace ninefold {

using namespace lines;

namespace {

constexpr int oldestChild = 25;

} // namespace

template <>
const std::vector<Field<Risk>>& fields<Risk>() {
    static const std::vector<Field<Risk>> list{
        link<&Risk::woman>("woman_ref", WORDS("Woman")),
        line<&Risk::kind>("kind", WORDS("What the risk is"), Required),
        line<&Risk::level>("level", WORDS("Level")),
        line<&Risk::seenOn>("seen_on", WORDS("Known since"), Required),
        line<&Risk::details>("details", WORDS("Details")),
        line<&Risk::toldBy>("told_by", WORDS("Who told us")),
        line<&Risk::plan>("plan", WORDS("What is done to keep her safe")),
        line<&Risk::reviewOn>("review_on", WORDS("Look at it again on")),
        line<&Risk::endedOn>("ended_on", WORDS("Ended on")),
        line<&Risk::endedWhy>("ended_why", WORDS("Why it ended")),
        link<&Risk::by>("written_by", WORDS("Written down by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<Perpetrator>>& fields<Perpetrator>() {
    static const std::vector<Field<Perpetrator>> list{
        link<&Perpetrator::woman>("woman_ref", WORDS("Woman")),
        line<&Perpetrator::name>("name", WORDS("Name or description"), Required),
        line<&Perpetrator::relationship>("relationship", WORDS("Who the person is to her")),
        line<&Perpetrator::description>("description", WORDS("How to recognise the person")),
        line<&Perpetrator::whereabouts>("whereabouts", WORDS("Where the person is")),
        line<&Perpetrator::orders>("orders", WORDS("Court orders and bail conditions")),
        line<&Perpetrator::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<Child>>& fields<Child>() {
    static const std::vector<Field<Child>> list{
        link<&Child::woman>("woman_ref", WORDS("Woman")),
        line<&Child::initials>("initials", WORDS("Initials"), Required),
        number<&Child::age>("age", WORDS("Age"), oldestChild),
        line<&Child::ageOn>("age_on", WORDS("That old on")),
        line<&Child::lives>("lives", WORDS("Where the child lives")),
        line<&Child::socialCare>("social_care", WORDS("Children's social care")),
        line<&Child::contact>("contact", WORDS("Contact with her")),
        line<&Child::note>("note", WORDS("Note")),
    };
    return list;
}

} // namespace ninefold
