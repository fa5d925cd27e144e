// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/returns/return_folder.h"

namespace ninefold::cli {

/// --excel, --labels and --data-package, for commands that write the folder of a return.
void takeForms(Arguments& arguments);
ReturnForms formsOf(const Arguments& arguments);

} // namespace ninefold::cli
