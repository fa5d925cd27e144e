// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every number of days that the service has decided, in one place. A change here changes the Today
// list, the progress words and the help; measures.md has its own definitions and is not changed by
// it.

namespace ninefold::thresholds {

/// A referral is decided the day after it came, so that contact can follow in time.
inline constexpr int decideWithinDays = 1;

/// First contact within 24 to 72 hours of acceptance (Centre for Justice Innovation guide, 2022).
inline constexpr int firstContactAimDays = 1;
inline constexpr int firstContactLastDays = 3;

/// A condition is "due" with so many days left or fewer (look.md §1, token `due`): if too few
/// appointments are booked it is on the Today list.
inline constexpr int conditionDueSoonDays = 28;
/// With so many days left it presses like something due today.
inline constexpr int conditionLapsingDays = 7;

/// A thing with a date of its own is on the Today list so many days before it.
inline constexpr int showAheadDays = 7;

/// The initial assessment, from the first appointment attended (measures.md, "Findings").
inline constexpr int assessmentDueDays = 21;

/// The exit survey, from closure (measures.md, "Findings"); after so many months it is no longer an
/// exit survey and leaves the list.
inline constexpr int exitSurveyDueDays = 14;
inline constexpr int exitSurveyLastMonths = 3;

/// Follow-ups, in calendar months from closure, and how long each is still worth asking.
inline constexpr int followUp3mMonths = 3;
inline constexpr int followUp6mMonths = 6;
inline constexpr int followUp6mLastMonths = 9;

/// Appointments missed in a row without a reason that ask for a review with the manager; never
/// automatic (Centre for Justice Innovation guide: two strikes, applied with discretion).
inline constexpr int missedBeforeReview = 2;

/// Safe contact is asked again after so many days, where the centre has not set its own; and it is
/// overdue when a week has gone by since, for it is asked when one speaks to her next.
inline constexpr int contactCheckDays = 30;
inline constexpr int contactCheckGraceDays = 7;

/// A partner that has not answered for so long is asked.
inline constexpr int partnerAnswerDays = 14;
/// A manager's note is answered within so many days.
inline constexpr int supervisionAnswerDays = 7;
/// A record that a manager looked at so long ago may be in a sample again.
inline constexpr int recordCheckDays = 90;
/// A survey midway may be offered so long after its day before it is overdue.
inline constexpr int midSurveyGraceDays = 28;
/// A directory entry is looked at again after so many days.
inline constexpr int partnerReviewDays = 182;

/// Her condition settled for so long and nothing booked: ready to close.
inline constexpr int readyToCloseDays = 28;

/// How long an appointment is taken to be while nobody has said, in minutes: for the diary and for
/// clashes.
inline constexpr int appointmentMinutes = 60;

} // namespace ninefold::thresholds
