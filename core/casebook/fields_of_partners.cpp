// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"

namespace ninefold {

using namespace lines;

template <>
const std::vector<Field<Partner>>& fields<Partner>() {
    static const std::vector<Field<Partner>> list{
        reference<&Partner::ref>("partner_ref", WORDS("Service")),
        line<&Partner::name>("name", WORDS("Name of the service"), Required),
        line<&Partner::category>("category", WORDS("What it is for"), Required),
        codeList<&Partner::boroughs>("boroughs", WORDS("Boroughs it serves")),
        line<&Partner::whoFor>("who_for", WORDS("Who it is for")),
        line<&Partner::howToRefer>("how_to_refer", WORDS("How to refer")),
        line<&Partner::capacity>("capacity", WORDS("Places and waiting time")),
        line<&Partner::phone>("phone", WORDS("Phone")),
        line<&Partner::email>("email", WORDS("Email")),
        line<&Partner::reviewedOn>("reviewed_on", WORDS("Reviewed on")),
        line<&Partner::isExample>("example", WORDS("Example to be reviewed?")),
        line<&Partner::endedOn>("ended_on", WORDS("Takes no referrals since")),
        line<&Partner::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<Fund>>& fields<Fund>() {
    static const std::vector<Field<Fund>> list{
        reference<&Fund::ref>("fund_ref", WORDS("Fund")),
        line<&Fund::name>("name", WORDS("Name of the fund"), Required),
        line<&Fund::closedOn>("closed_on", WORDS("Closed on")),
        line<&Fund::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<FundIncome>>& fields<FundIncome>() {
    static const std::vector<Field<FundIncome>> list{
        link<&FundIncome::fund>("fund_ref", WORDS("Fund")),
        line<&FundIncome::on>("on", WORDS("Date"), Required),
        line<&FundIncome::amount>("amount", WORDS("Amount"), Required),
        line<&FundIncome::source>("source", WORDS("From whom")),
    };
    return list;
}

} // namespace ninefold
