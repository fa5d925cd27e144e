// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The references that people and other programs know records by (exchange.md, "Form").

#include "core/casebook/casebook.h"

namespace ninefold {

/// The next free one as WM-0147.
QString nextWomanRef(const Casebook& book);
/// The next free one for a woman: R-0147-1 for her first, R-0147-2 for her next.
QString nextReferralRef(const Casebook& book, const QString& womanRef);
/// The next free one as G-0012, over all women.
QString nextGoalRef(const Casebook& book);
/// The next free ones of groups and of their sessions, as GR-0003 and GS-0017. `ahead`: that many
/// further on, for several made at once.
QString nextGroupRef(const Casebook& book);
QString nextSessionRef(const Casebook& book, int ahead = 0);
/// The next free ones of notes (N-0012), partner services (P-0003) and funds (F-0002).
QString nextNoteRef(const Casebook& book);
QString nextPartnerRef(const Casebook& book, int ahead = 0);
QString nextFundRef(const Casebook& book);
/// The next free one of submitted returns, as R12.
QString nextSubmissionRef(const Casebook& book);
/// A–Z, 0–9 and -, at most 20, starting with a letter or digit.
bool isReference(const QString& text);

} // namespace ninefold
