// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is away and who covers. Being away changes nothing by itself: it is told where somebody would
// book, and her work is shown to whoever covers.

#include "core/casebook/casebook.h"

namespace ninefold {

/// The leave that holds on that day; null: she works.
const Leave* leaveOn(const Casebook& book, Id<Worker> worker, QDate day);
/// The one that holds, else the next to come; null: none.
const Leave* leaveFrom(const Casebook& book, Id<Worker> worker, QDate today);
/// Workers away today whose work this one covers.
std::vector<Id<Worker>> coveredBy(const Casebook& book, Id<Worker> worker, QDate today);

/// "Away until Fri 4 Dec; Ruth Delaney covers". Blank: she works, and no leave is to come.
QString leaveInWords(const Casebook& book, Id<Worker> worker, QDate today);
/// "Nour Haddad is away on that day; Ruth Delaney covers." Blank: she works.
QString awayCaution(const Casebook& book, Id<Worker> worker, QDate day);

} // namespace ninefold
