// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_story.h"
#include "core/rules/as_at.h"

#include <functional>
#include <set>

namespace ninefold {

namespace {

/// Spoils records of the newest fitting referrals, each referral once.
class FaultMaker {
public:
    explicit FaultMaker(const Casebook& book) {
        for (const auto& referral : book.all<Referral>())
            byDate_.push_back(referral);
        std::sort(byDate_.begin(), byDate_.end(), [](const auto& a, const auto& b) {
            return a.receivedOn != b.receivedOn ? a.receivedOn > b.receivedOn : a.id > b.id;
        });
    }

    void spoil(int count, const std::function<bool(const Referral&)>& fits,
               const std::function<void(Referral)>& fault) {
        for (const auto& referral : byDate_) {
            if (count == 0)
                return;
            if (spoilt_.contains(referral.id.value) || !fits(referral))
                continue;
            spoilt_.insert(referral.id.value);
            fault(referral);
            --count;
        }
    }

private:
    std::vector<Referral> byDate_;
    std::set<qint64> spoilt_;
};

QDate firstAttended(const Casebook& book, const Referral& referral) {
    QDate first;
    for (const auto* appointment : book.of<Appointment>(referral.id))
        if (isAttended(appointment->outcome) &&
            (!first.isValid() || appointment->startsAt.date < first))
            first = appointment->startsAt.date;
    return first;
}

template <class T>
void dropAll(Casebook& book, const Referral& referral) {
    std::vector<Id<T>> ids; // dropping one moves the others
    for (const auto* record : book.of<T>(referral.id))
        ids.push_back(record->id);
    for (const auto id : ids)
        book.drop(id);
}

bool agreedToFollowUp(const Casebook& book, const Referral& referral) {
    for (const auto* consent : book.of<Consent>(referral.id))
        if (consent->kind == ConsentKind::FollowUp)
            return consent->given == true;
    return false;
}

void clearEquality(Woman& woman) {
    woman.ethnicity.reset();
    woman.religion.reset();
    woman.disability.reset();
    woman.sexualOrientation.reset();
    woman.genderSameAsBirth.reset();
    woman.maritalStatus.reset();
    woman.pregnancy.reset();
}

} // namespace

void leaveFaults(DemoBook& demo) {
    auto& book = demo.book;
    FaultMaker faults(book);
    const auto asAt = demo.asAt;
    const auto inSupport = [&](const Referral& r) { return isInSupport(r, asAt); };
    const auto longAttending = [&](const Referral& r) {
        const auto first = firstAttended(book, r);
        return inSupport(r) && first.isValid() && first.daysTo(asAt) > 60;
    };
    const auto lastMonthClosed = [&](const Referral& r) {
        return isClosed(r, asAt) && r.closedOn.daysTo(asAt) < 60;
    };
    faults.spoil(2, longAttending, [&](const Referral& r) { dropAll<Assessment>(book, r); });
    faults.spoil(2, longAttending, [&](const Referral& r) {
        auto woman = book.womanOf(r);
        clearEquality(woman);
        book.put(woman);
    });
    faults.spoil(2, inSupport, [&](Referral r) {
        r.keyworker = {};
        book.put(r);
    });
    faults.spoil(2, inSupport, [&](const Referral& r) {
        auto woman = book.womanOf(r);
        woman.dateOfBirth = {};
        book.put(woman);
    });
    faults.spoil(1, inSupport, [&](const Referral& r) {
        auto woman = book.womanOf(r);
        woman.dateOfBirth = r.receivedOn.addYears(-17).addDays(-40);
        book.put(woman);
    });
    faults.spoil(3, longAttending, [&](const Referral& r) {
        auto forgotten = *book.of<Appointment>(r.id).front();
        forgotten.startsAt.date = workday(asAt.addDays(-5));
        forgotten.outcome = AppointmentOutcome::Booked;
        forgotten.absenceReason.reset();
        demo.keep(forgotten);
    });
    faults.spoil(1, longAttending, [&](const Referral& r) {
        for (const auto* each : book.of<Appointment>(r.id)) {
            auto twice = *each;
            if (!isAttended(twice.outcome) || twice.mode != AppointmentMode::InPerson)
                continue;
            twice.startsAt.minute = 17 * 60;
            demo.keep(twice);
            return;
        }
    });
    faults.spoil(1, lastMonthClosed, [&](Referral r) {
        r.closureReason.reset();
        book.put(r);
    });
    faults.spoil(2, lastMonthClosed, [&](const Referral& r) {
        Appointment left;
        left.referral = r.id;
        left.startsAt = {workday(r.closedOn.addDays(7)), 11 * 60};
        left.mode = AppointmentMode::InPerson;
        demo.keep(left);
    });
    const auto closedFor = [&](const Referral& r, int least, int most) {
        const auto days = isClosed(r, asAt) ? r.closedOn.daysTo(asAt) : -1;
        return days >= least && days <= most && firstAttended(book, r).isValid();
    };
    faults.spoil(
        1, [&](const Referral& r) { return closedFor(r, 20, 90); },
        [&](const Referral& r) { dropAll<Survey>(book, r); });
    faults.spoil(
        1, [&](const Referral& r) { return closedFor(r, 110, 180) && agreedToFollowUp(book, r); },
        [&](const Referral& r) { dropAll<Survey>(book, r); });
    faults.spoil(1, inSupport, [&](const Referral& r) { // entered twice
        Referral again;
        again.woman = r.woman;
        again.ref = r.ref.chopped(1) + u'9';
        again.receivedOn = std::min(r.receivedOn.addDays(1), asAt);
        again.disposal = r.disposal;
        again.disposalOn = r.disposalOn;
        demo.keep(again);
    });
    faults.spoil(
        1, [&](const Referral& r) { return inSupport(r) && r.disposal == Disposal::Voluntary; },
        [&](Referral r) {
            r.conditionSet = true;
            r.disposalOn = {};
            book.put(r);
        });
    faults.spoil(1, inSupport, [&](Referral r) {
        r.receivedOn = r.decidedOn.addDays(1);
        book.put(r);
    });
}

} // namespace ninefold
