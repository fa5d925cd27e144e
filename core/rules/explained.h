// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether somebody has told her what the condition means. Women often do not know what is expected
// of them (Centre for Justice Innovation, guide on pre-court diversion), so it is our work to
// explain it, at the latest when she first comes.

#include "core/casebook/casebook.h"

#include <QDate>

namespace ninefold {

/// The day from which it is due: that of the first appointment she attended, while the condition
/// is open, she is in support and nobody has explained it; null otherwise.
QDate explainDueOn(const Casebook& book, const Referral& referral, QDate asAt);

/// "On 4 March 2026, in person, with an interpreter, in Somali", "Not yet explained to her".
QString explainedWords(const Referral& referral);

} // namespace ninefold
