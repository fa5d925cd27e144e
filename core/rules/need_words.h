// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an assessment says beside the levels (core/catalogue/need_details), in words.

#include "core/casebook/casebook.h"
#include "core/catalogue/need_details.h"

namespace ninefold {

/// Abuse and exploitation: closed until opened, and opening is written down (safety.md, "What a
/// woman is owed on screen").
bool isSensitive(Pathway pathway);

/// "Debt, Rent or bill arrears. Is making changes. Wants help: yes. Urgent. Rests on: letters
/// seen". Blank: nothing is recorded. Her strengths stand elsewhere.
QString detailInWords(Pathway pathway, const NeedDetail& detail);
/// Her strengths on all pathways, as written.
QStringList strengthsOf(const Assessment& assessment);
/// Of the newest assessment that has any, on or before `asAt`.
QStringList strengthsOf(const Casebook& book, Id<Referral> referral, QDate asAt);
/// The pathways where nothing was chosen: "3 Health, 8 Safety"; blank: all nine were asked.
QString notAskedInWords(const Assessment& assessment);

struct ReadinessRow {
    Pathway pathway = Pathway::Accommodation;
    std::optional<Readiness> then;
    std::optional<Readiness> now;
};
/// How ready she was at first and is now, of the pathways where either was asked. `then` may be
/// null, or the same assessment as `now`: then it is blank.
std::vector<ReadinessRow> readinessThenAndNow(const Assessment* then, const Assessment& now);

} // namespace ninefold
