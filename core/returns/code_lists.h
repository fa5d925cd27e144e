// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/table.h"

namespace ninefold {

/// A code list by the name that facts and definition files call it; null if there is none.
const CodeList* codeListNamed(std::string_view name);

/// All of them, for the workbench.
struct NamedCodeList {
    std::string_view name;
    CodeList codes;
};
const std::vector<NamedCodeList>& codeLists();

} // namespace ninefold
