// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/edge_caseload.h"

#include "tests/support/core/random_caseload.h"
#include "tests/support/core/random_records.h"

#include <algorithm>
#include <cstdlib>
#include <random>

namespace ninefold::test {

namespace {

/// Nothing but what import requires.
Referral bare(const Referral& referral) {
    Referral out;
    out.id = referral.id;
    out.woman = referral.woman;
    out.ref = referral.ref;
    out.receivedOn = referral.receivedOn;
    out.disposal = Disposal::Voluntary;
    return out;
}

Woman bare(const Woman& woman) {
    Woman out;
    out.id = woman.id;
    out.ref = woman.ref;
    out.studyId = woman.studyId;
    out.givenNames = out.familyName = QStringLiteral("X");
    return out;
}

/// The last day of the condition, if there is one.
QDate deadlineOf(const Referral& referral) {
    return referral.conditionDeadline.isNull() && !referral.disposalOn.isNull()
               ? referral.disposalOn.addDays(16L * 7)
               : referral.conditionDeadline;
}

/// Days later, but no later than a date of the caseload can be.
QDate later(QDate day, int days) {
    return std::min(day.addDays(days), QDate(9999, 12, 31));
}

/// 29 February where it is at most a day off. Births on it are rare otherwise, and so is support
/// that began on it a year ago.
QDate onLeapDay(QDate day) {
    const QDate leapDay(day.year(), 2, 29);
    return leapDay.isValid() && std::abs(leapDay.daysTo(day)) <= 1 ? leapDay : day;
}

class Mover {
public:
    Mover(unsigned seed, Casebook book, const Period& period)
        : random_(seed)
        , book_(std::move(book))
        , period_(period) {}

    Casebook moved() {
        each(all<Woman>(), [this](Woman& woman) {
            if (oneIn(6))
                woman = bare(woman);
        });
        each(all<Referral>(), [this](Referral& referral) { moveReferral(referral); });
        for (const auto& referral : all<Referral>())
            if (!oneIn(5))
                moveEvents(referral);
        return std::move(book_);
    }

private:
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    template <class T>
    std::vector<T> all() const {
        return {book_.all<T>().begin(), book_.all<T>().end()};
    }
    template <class T>
    std::vector<T> under(const Referral& referral) const {
        std::vector<T> out;
        for (const auto* record : book_.of<T>(referral.id))
            out.push_back(*record);
        return out;
    }
    template <class T, class F>
    void each(std::vector<T> records, F change) {
        for (auto& record : records) {
            change(record);
            book_.put(std::move(record));
        }
    }
    template <class T>
    void add(T record) {
        record.id = {book_.nextId()};
        book_.put(std::move(record));
    }

    /// The day, the one before or the one after.
    QDate beside(QDate day) { return later(day, below(3) - 1); }
    /// Beside the period's ends, the ends of its months, or 29 February.
    QDate edge() {
        if (oneIn(12))
            return beside(QDate(oneIn(2) ? 2024 : 2028, 2, 29));
        const auto months = monthsOf(period_);
        const auto& month = months[static_cast<size_t>(below(static_cast<int>(months.size())))];
        const QDate days[] = {period_.from, period_.to, month.days.from, month.days.to};
        return beside(days[below(4)]);
    }
    void move(ClockTime& at) {
        if (oneIn(2))
            at.date = edge();
    }
    void move(QDate& day) {
        if (oneIn(2))
            day = edge();
    }
    void moveOrBlank(QDate& day) {
        day = oneIn(4) ? QDate() : day;
        move(day);
    }

    void moveReferral(Referral& referral);
    void moveDisposal(Referral& referral);
    void moveClosing(Referral& referral);
    void moveEvents(const Referral& referral);
    void moveAppointments(const Referral& referral);
    void moveAssessments(const Referral& referral);
    void moveSurveys(const Referral& referral);

    std::mt19937 random_;
    Casebook book_;
    Period period_;
    QDate lastReceived_;
};

void Mover::moveReferral(Referral& referral) {
    move(referral.receivedOn);
    if (!lastReceived_.isNull() && oneIn(5))
        referral.receivedOn = lastReceived_;
    lastReceived_ = referral.receivedOn;
    if (oneIn(12)) {
        referral = bare(referral);
        return;
    }
    if (oneIn(3))
        referral.decidedOn = later(referral.receivedOn, below(4) - 1);
    else if (oneIn(3))
        referral.decidedOn = edge();
    moveDisposal(referral);
    moveClosing(referral);
    // Birthdays on which she comes into the next band; the last referral of a woman has the say.
    if (auto woman = book_.womanOf(referral); !woman.dateOfBirth.isNull() && oneIn(2)) {
        static constexpr int bands[] = {18, 25, 35, 45, 55, 65};
        woman.dateOfBirth = onLeapDay(beside(referral.receivedOn.addYears(-bands[below(6)])));
        book_.put(woman);
    }
}

void Mover::moveDisposal(Referral& referral) {
    switch (below(6)) {
    case 0: // the deadline is beside an edge
        referral.disposalOn = edge().addDays(-16L * 7);
        referral.conditionDeadline = {};
        break;
    case 1: // the report is due beside an edge; of a long month, on the last day of a short one
        referral.disposalOn = edge().addMonths(-1).addDays(below(5) - 1);
        break;
    case 2:
        referral.disposalOn = QDate(period_.to.year(), oneIn(2) ? 1 : 12, 28 + below(4));
        break;
    case 3:
        move(referral.conditionDeadline);
        move(referral.disposalOn);
        break;
    default:
        break;
    }
    if (!referral.disposalOn.isNull() && oneIn(2))
        referral.reportSentOn = beside(referral.disposalOn.addMonths(1));
}

void Mover::moveClosing(Referral& referral) {
    static constexpr ClosureReason ended[] = {ClosureReason::DisposalWithdrawn,
                                              ClosureReason::Mistaken, ClosureReason::Died,
                                              ClosureReason::Ineligible};
    moveOrBlank(referral.closedOn);
    if (oneIn(4))
        referral.closedOn = {}; // a reason without a date stays
    if (oneIn(4))
        referral.closureReason = ended[below(4)];
}

void Mover::moveAppointments(const Referral& referral) {
    const auto appointments = under<Appointment>(referral);
    const auto deadline = deadlineOf(referral);
    // Support that ends beside 3, 6 or 12 months after it began.
    static constexpr int months[] = {3, 6, 12};
    const auto end = referral.closedOn.isNull() ? period_.to : referral.closedOn;
    const auto began = onLeapDay(beside(end.addMonths(-months[below(3)])));
    for (auto one : appointments) {
        move(one.startsAt);
        if (!deadline.isNull() && oneIn(3))
            one.startsAt.date = beside(deadline);
        if (oneIn(2) && one.startsAt.date < began)
            one.startsAt.date = began;
        book_.put(one);
    }
    if (oneIn(2)) {
        Appointment first;
        first.referral = referral.id;
        first.startsAt = {began, 600};
        first.mode = AppointmentMode::InPerson;
        first.outcome = oneIn(3) ? AppointmentOutcome::AttendedLate : AppointmentOutcome::Attended;
        add(first);
        if (oneIn(3))
            add(first); // twice on one day
    }
}

void Mover::moveAssessments(const Referral& referral) {
    const auto stands = [&](const Assessment& wanted) {
        const auto others = under<Assessment>(referral);
        return std::any_of(others.begin(), others.end(), [&](const Assessment& other) {
            return other.stage == wanted.stage && other.assessedOn == wanted.assessedOn;
        });
    };
    for (auto one : under<Assessment>(referral)) {
        one.assessedOn = edge();
        if (oneIn(2) && !stands(one))
            book_.put(one);
        // The other end of support, on the day or beside it.
        auto other = one;
        other.stage = oneIn(2) ? AssessmentStage::Exit : AssessmentStage::Initial;
        other.assessedOn = beside(one.assessedOn);
        std::rotate(other.needs.begin(), other.needs.begin() + 1 + below(8), other.needs.end());
        if (oneIn(2) && !stands(other))
            add(other);
    }
}

void Mover::moveSurveys(const Referral& referral) {
    each(under<Survey>(referral), [this](Survey& survey) {
        move(survey.offeredOn);
        moveOrBlank(survey.completedOn);
    });
}

void Mover::moveEvents(const Referral& referral) {
    moveAppointments(referral);
    moveAssessments(referral);
    moveSurveys(referral);
    each(under<Contact>(referral), [&](Contact& contact) {
        move(contact.at);
        if (!referral.decidedOn.isNull() && oneIn(2))
            contact.at.date = later(referral.decidedOn, below(6) - 1);
    });
    each(under<Activity>(referral), [this](Activity& activity) { move(activity.on); });
    each(under<Grant>(referral), [this](Grant& grant) { move(grant.on); });
    each(under<PartnerReferral>(referral), [this](PartnerReferral& made) {
        move(made.madeOn);
        moveOrBlank(made.outcomeOn);
    });
    // At most one a day and kind.
    for (auto update : under<PoliceUpdate>(referral)) {
        update.on = edge();
        const auto others = under<PoliceUpdate>(referral);
        if (std::none_of(others.begin(), others.end(), [&](const PoliceUpdate& other) {
                return other.on == update.on && other.kind == update.kind;
            }))
            book_.put(update);
    }
}

} // namespace

Casebook edgeCaseload(unsigned seed, int women, const Period& period) {
    auto book = seed % 5 == 0 ? randomCaseload(seed, women) : randomRecords(seed, women);
    return Mover(seed, std::move(book), period).moved();
}

} // namespace ninefold::test
