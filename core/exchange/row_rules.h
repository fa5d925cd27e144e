// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What must be true between the fields of one row, and between the rows of a file (exchange.md,
// "Form" and "Files"). Fields that merely sit oddly together are findings, not faults.

#include "core/domain/casework.h"
#include "core/domain/group.h"
#include "core/domain/note.h"
#include "core/domain/referral.h"
#include "core/domain/submission.h"
#include "core/domain/support.h"
#include "core/exchange/row_check.h"

#include <unordered_set>

namespace ninefold {

/// The keys that rows without a reference of their own have: a survey's referral and wave.
using RowKeys = std::unordered_set<std::string>;

void checkRules(const CheckedRow<Referral>& row, FileFaults& faults);
void checkRules(const CheckedRow<PoliceUpdate>& row, FileFaults& faults);
void checkRules(const CheckedRow<ToolScore>& row, FileFaults& faults);
void checkRules(const CheckedRow<Submission>& row, FileFaults& faults);

void tellRepeatedRow(int line, std::string_view key, const std::vector<std::string_view>& names,
                     FileFaults& faults);

/// The fields that make a row of T's file one of its kind, none where equal rows are kept.
template <class T>
std::vector<std::string_view> rowKeyOf() {
    return {};
}
template <>
std::vector<std::string_view> rowKeyOf<Survey>();
template <>
std::vector<std::string_view> rowKeyOf<Assessment>();
template <>
std::vector<std::string_view> rowKeyOf<PoliceUpdate>();
template <>
std::vector<std::string_view> rowKeyOf<ToolScore>();
template <>
std::vector<std::string_view> rowKeyOf<GroupMark>();
template <>
std::vector<std::string_view> rowKeyOf<Submission>();
template <>
std::vector<std::string_view> rowKeyOf<SubmittedFile>();
template <>
std::vector<std::string_view> rowKeyOf<LoadedDefinition>();
template <>
std::vector<std::string_view> rowKeyOf<LetterText>();

/// Tells a row whose key an earlier row has.
template <class T>
void checkRowKey(const CheckedRow<T>& row, RowKeys& seen, FileFaults& faults) {
    const auto names = rowKeyOf<T>();
    if (names.empty())
        return;
    std::string key;
    for (const auto name : names) {
        if (!row.knows(name))
            return;
        key += key.empty() ? "" : ", ";
        key += row.cell(name).text;
    }
    if (!seen.insert(key).second)
        tellRepeatedRow(row.line, key, names, faults);
}

} // namespace ninefold
