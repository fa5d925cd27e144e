// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Trying to reach her after a missed appointment, step by step as the centre has decided
// (core/catalogue/chase_steps).

#include "core/casebook/casebook.h"
#include "core/catalogue/chase_steps.h"

namespace ninefold {

/// How far the steps are on a day.
struct Chase {
    ChaseSteps steps;     ///< of the centre
    size_t done = 0;      ///< how many of them
    bool reached = false; ///< she was: there is nothing more to chase

    bool isOver() const { return reached || done == steps.size(); }
};

/// A step is done by a contact logged since it became due. Contacts of one day are one try: a call
/// and a text on the same day do one step, not two. Steps are done in their order, so that
/// beginning late leaves none out.
Chase chaseOf(const Casebook& book, const Appointment& missed, QDate today);

/// The ways of a step that she allows, in its order, and those she does not.
struct ChaseWays {
    std::vector<ContactMethod> allowed;
    std::vector<ContactMethod> left; ///< left out
};
ChaseWays chaseWays(const Woman& woman, const ChaseStep& step);

/// "call and text", "write by post", "ask the person she agreed to".
QString chaseWords(const std::vector<ContactMethod>& ways);
/// "texts", "calls or post": what she does not allow.
QString leftOutWords(const std::vector<ContactMethod>& ways);

/// Whether keyworker and manager have talked it over since: a review on or after the day of the
/// missed appointment.
bool isReviewedSince(const Casebook& book, const Appointment& missed, QDate today);

} // namespace ninefold
