// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which files a caseload folder has (exchange.md, "Files"; the further ones: core/exchange/README).

#include "core/casebook/casebook.h"

#include <array>

namespace ninefold {

/// The tables that are files of their own, in the order in which they are read: what is referred to
/// before what refers.
using ExchangedTables = TypeList<Woman, Referral, Contact, Appointment, Assessment, Activity,
                                 PartnerReferral, Grant, Survey, PoliceUpdate, Consent>;

inline constexpr std::string_view studyIdsFile = "study_ids.csv";
inline constexpr std::array<std::string_view, 2> studyIdColumns{"woman_ref", "study_id"};
/// Written for reading and not imported.
inline constexpr std::string_view journalFile = "journal.csv";
inline constexpr std::string_view accessFile = "access.csv";

template <class T>
std::string fileName() {
    return std::string(tableName<T>()) + ".csv";
}

/// Every name a caseload folder knows, in the order of exchange.md.
const std::vector<std::string>& folderFileNames();

/// The columns of T's file in their order: all its fields, but the study id, which has a file of
/// its own.
template <class T>
std::vector<Field<T>> columnsOf() {
    std::vector<Field<T>> out;
    for (const auto& field : fields<T>())
        if (field.name != studyIdColumns[1])
            out.push_back(field);
    return out;
}

} // namespace ninefold
