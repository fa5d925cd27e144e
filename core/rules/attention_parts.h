// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What attention.cpp and its words are made of beside what stands there: work that comes from
// risks, supervision, partners and surveys midway.

#include "core/rules/attention.h"

#include <functional>

namespace ninefold::attention_parts {

/// Notes a piece of work of the referral that is looked at, due on that day.
using Note = std::function<Attention&(AttentionKind, QDate dueOn)>;

/// A supervision note that nobody has answered: whether she is in support or not.
void atSupervision(const Casebook& book, const Referral& referral, QDate today, const Note& note);
/// Risks to look at again, partners to ask, the survey midway: of a referral in support.
void atTheWeek(const Casebook& book, const Referral& referral, QDate today, const Note& note);

/// What a line of such work says; none for other work.
struct Words {
    QString task;
    QString detail;
    QString action;
};
std::optional<Words> wordsOfTheWeek(const Casebook& book, const Attention& attention, QDate today);

} // namespace ninefold::attention_parts
