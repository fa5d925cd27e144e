// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "core/demo/demo_random.h"

namespace ninefold {

/// The caseload while it is being made.
struct DemoBook {
    Casebook book;
    QDate asAt;
    int lost = 0; ///< how many closed without having come twice

    template <class T>
    T keep(T record) {
        record.id = {book.nextId()};
        book.put(record);
        return record;
    }
};

/// How her support goes.
enum class DemoCourse : quint8 {
    Engaged, ///< comes to most appointments
    Slow,    ///< came once
    Absent,  ///< never came
    Declined ///< the centre declined the referral
};

/// What is settled about a referral before its story is told: the percentiles dealt to it.
struct DemoPlan {
    int number = 0; ///< of the referral, from 0: what is done to every nth goes by it
    DemoCourse course = DemoCourse::Engaged;
    int needs = 0;  ///< 0–99, which needs
    int length = 0; ///< 0–99, how long
    int active = 0; ///< 0–99, how many activities
};

/// Shares that are kept over the whole caseload.
struct DemoShares {
    EvenShare midWellbeing{890}, midSafer{1000}, midLessLikely{930}; ///< during support
    EvenShare afterLessLikely{1000}, afterChildren{1000}, afterEmployment{740};
    EvenShare reportForgotten{500}; ///< of those that fell due in the last fortnight
    EvenShare rearrestedEngaged{70}, rearrestedOther{98};
};

/// Moves a Saturday or Sunday to the Monday after it.
QDate workday(QDate date);
ClockTime officeTime(QDate date, DemoRandom& random);

/// When she came and how it ended, as the rest of her story needs it.
struct DemoSupport {
    std::vector<QDate> attended;   ///< in order
    std::vector<QDate> qualifying; ///< those of them at the centre
    QDate start() const { return attended.empty() ? QDate() : attended.front(); }
};

/// First contacts and appointments of an accepted referral; sets its end where it has one.
DemoSupport tellAppointments(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                             DemoRandom& random);
/// Assessments, tier, activities, partners, grants, consents.
void tellSupport(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                 const DemoSupport& support, DemoRandom& random);
/// The officer's report, surveys, what the police tell.
void tellOutcome(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                 const DemoSupport& support, DemoShares& shares, DemoRandom& random);

/// Safe contact and when she was asked, accepted absences, reviews of missed ones. Draws from a
/// stream of its own, so that the rest of the caseload stays as it is.
void tellReaching(DemoBook& demo, quint32 seed);

/// What of her answers is private, in which language she was asked, who entered them: from random
/// numbers of its own.
void tellSurveys(DemoBook& demo, quint32 seed);

/// Rooms, who sees her beside her keyworker, and a clash or two; changes only what lies ahead.
void tellDiary(DemoBook& demo);

/// What the manager looked at, notes that wait for an answer, who is away.
void tellSupervision(DemoBook& demo);

/// What was printed, saved and written of late, and a letter in the centre's own words.
void tellDocuments(DemoBook& demo);

/// Some records with what checking the data finds (measures.md, "Findings").
void leaveFaults(DemoBook& demo);

/// Where last days come from, what was explained, reports that were sent, officers who moved on: of
/// every accepted referral, from random numbers of its own.
void tellConditions(DemoBook& demo, quint32 seed);

} // namespace ninefold
