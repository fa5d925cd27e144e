// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that ask where the last day of the condition comes from: the choice, and then only the
// date that it needs.

#include "ui/forms/form.h"

#include <QDate>

namespace ninefold {

void addDeadlineRows(Form& form, QDate today);
/// Shows the date that the choice asks for, and no other.
void settleDeadlineRows(const Form& form);

} // namespace ninefold
