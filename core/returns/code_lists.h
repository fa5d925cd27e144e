// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/table.h"

namespace ninefold {

/// A code list by the name that facts and definition files call it; null if there is none.
const CodeList* codeListNamed(std::string_view name);

struct NamedCodeList {
    std::string_view name;
    CodeList codes;
};
const std::vector<NamedCodeList>& codeLists();

/// What is asked about equality (measures.md, table 8).
struct EqualityCharacteristic {
    std::string code;     ///< of the list "characteristic", and the name of the list of its answers
    std::string fact;     ///< the answer of a referral's woman
    bool canBeUnrecorded; ///< otherwise its list has a code for that
};
const std::vector<EqualityCharacteristic>& equalityCharacteristics();

} // namespace ninefold
