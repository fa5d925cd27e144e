// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"

#include "core/demo/demo_groups.h"
#include "core/demo/demo_partners.h"
#include "core/demo/demo_people.h"
#include "core/demo/demo_plan.h"
#include "core/demo/demo_safety.h"
#include "core/demo/demo_story.h"

#include <unordered_map>

namespace ninefold {

namespace {

constexpr int daysBack = 430; ///< the oldest referral, so that a year's return is full

Disposal disposalOf(int percentile) {
    return percentile < 50   ? Disposal::ConditionalCaution
           : percentile < 76 ? Disposal::CommunityResolution
           : percentile < 88 ? Disposal::Outcome22
           : percentile < 92 ? Disposal::DeferredProsecution
           : percentile < 98 ? Disposal::Voluntary
           : percentile < 99 ? Disposal::DiversionaryCaution
                             : Disposal::CommunityCaution;
}

struct OffenceShare {
    int weight;
    OffenceGroup group;
};
using O = OffenceGroup;
constexpr OffenceShare offences[] = {{34, O::ViolenceAgainstThePerson},
                                     {30, O::TheftOffences},
                                     {8, O::CriminalDamageAndArson},
                                     {9, O::PublicOrderOffences},
                                     {6, O::DrugOffences},
                                     {4, O::FraudOffences},
                                     {2, O::PossessionOfWeapons},
                                     {3, O::SummaryNonMotoring},
                                     {2, O::SummaryMotoring},
                                     {1, O::MiscellaneousCrimesAgainstSociety},
                                     {1, O::NotRecorded}};

class CaseloadMaker {
public:
    CaseloadMaker(int women, quint32 seed, QDate asAt)
        : women_(women)
        , seed_(seed)
        , random_(seed)
        , needs_(dealtPercentiles(women, random_))
        , lengths_(dealtPercentiles(women, random_))
        , active_(dealtPercentiles(women, random_))
        , courses_(dealtPercentiles(women, random_))
        , firstTimes_(dealtPercentiles(women, random_))
        , disposals_(dealtPercentiles(women, random_)) {
        demo_.asAt = asAt;
    }

    Casebook make() {
        makeCentre();
        for (int i = 0; i < women_; ++i) {
            const auto received = receivedOn(i);
            auto woman = demo_.keep(demoWoman(i + 1, received, random_));
            if (woman.pncId.isEmpty() && random_.percent(30)) {
                woman.pncId = pncId(i);
                demo_.book.put(woman);
            }
            tellReferral(i, woman, received, 1);
        }
        for (int i = 0; i < women_; i += 20)
            referAgain(i);
        leaveFaults(demo_);
        tellNeedsAndPlans(demo_, seed_);
        tellReaching(demo_, seed_);
        tellGroups(demo_, seed_);
        tellConditions(demo_, seed_);
        tellDiary(demo_);
        tellSupervision(demo_);
        tellSurveys(demo_, seed_);
        tellPartners(demo_, seed_);
        tellSafety(demo_, seed_);
        tellDocuments(demo_);
        return std::move(demo_.book);
    }

private:
    void makeCentre() {
        Centre centre;
        centre.name = demoCentreName();
        centre.code = demoCentreCode();
        centre.boroughs = QStringLiteral("E09000007 E09000012 E09000014 E09000019");
        centre.rooms = demoRooms();
        centre.midSurveyWeeks = demoMidSurveyWeeks();
        demo_.keep(centre);
        demo_.keep(demoWorker(0));
        const int keyworkers = 3 + women_ / 60;
        for (int i = 1; i <= keyworkers; ++i)
            keyworkers_.push_back(demo_.keep(demoWorker(i)).id);
    }

    /// Evenly over fourteen months; the last few within these days, so that something is new.
    QDate receivedOn(int i) {
        const int fresh = std::min(women_, std::max(4, women_ / 24));
        const int i0 = women_ - fresh;
        QDate day;
        if (i >= i0)
            day = demo_.asAt.addDays(-4 + 4 * (i - i0) / fresh);
        else
            day = demo_.asAt.addDays(-daysBack + (daysBack - 6) * i / std::max(1, i0) +
                                     random_.below(3));
        return std::min(workday(day), demo_.asAt);
    }

    static QString pncId(int i) {
        static constexpr char letters[] = "ZABCDEFGHJKLMNPQRTUVWXY";
        const int serial = i + 1;
        const int year = 26;
        return QStringLiteral("20%1/%2%3")
            .arg(year)
            .arg(serial, 7, 10, QLatin1Char('0'))
            .arg(QLatin1Char(letters[(qint64(year) * 10000000 + serial) % 23]));
    }

    DemoPlan planOf(int i, const Referral& referral) {
        DemoPlan plan;
        plan.number = i;
        plan.needs = needs_[size_t(i)];
        plan.length = lengths_[size_t(i)];
        plan.active = active_[size_t(i)];
        const int course = courses_[size_t(i)];
        plan.course = course < 76   ? DemoCourse::Engaged
                      : course < 86 ? DemoCourse::Slow
                      : course < 93 ? DemoCourse::Absent
                                    : DemoCourse::Declined;
        // Conditions about to lapse, or lapsed a few days ago: for Today.
        const auto age = referral.receivedOn.daysTo(demo_.asAt);
        const bool lapses = age >= 84 && age <= 120 && i % 4 == 1;
        const bool lapsed = age >= 114 && age <= 132 && i % 3 == 1;
        if (plan.course == DemoCourse::Engaged && (lapses || lapsed))
            plan.course = DemoCourse::Slow;
        return plan;
    }

    Referral newReferral(int i, const Woman& woman, QDate received, int nth) {
        Referral referral;
        referral.woman = woman.id;
        referral.ref = QStringLiteral("R-%1-%2").arg(i + 1, 4, 10, QLatin1Char('0')).arg(nth);
        referral.receivedOn = received;
        referral.disposal = disposalOf(disposals_[size_t(i)]);
        referral.disposalOn = received.addDays(-random_.below(5));
        referral.offenceGroup = random_.weighted(offences).group;
        const int first = nth > 1 ? 99 : firstTimes_[size_t(i)];
        // 41 in 100 of those with an answer; 6 in 100 have none.
        referral.firstTimeOffender = first < 39   ? YesNoUnknown::Yes
                                     : first < 94 ? YesNoUnknown::No
                                                  : YesNoUnknown::Unknown;
        fillOfficer(referral, woman, random_);
        return demo_.keep(referral);
    }

    void decline(Referral& referral) {
        struct Share {
            int weight;
            DeclineReason reason;
        };
        using D = DeclineReason;
        static constexpr Share reasons[] = {{4, D::OutOfArea},  {3, D::NotEligible},
                                            {4, D::NoConsent},  {2, D::AlreadySupported},
                                            {2, D::NoCapacity}, {1, D::Duplicate}};
        referral.decision = Decision::Declined;
        referral.declineReason = random_.weighted(reasons).reason;
    }

    void tellReferral(int i, const Woman& woman, QDate received, int nth) {
        auto referral = newReferral(i, woman, received, nth);
        const auto plan = planOf(i, referral);
        const auto decided = workday(received.addDays(random_.below(2)));
        // Of the newest four two are not decided and two not contacted.
        const bool isNewest = nth == 1 && women_ - 1 - i < 4;
        if (isNewest ? i % 2 == 0 : decided > demo_.asAt)
            return;
        referral.decidedOn = std::min(decided, demo_.asAt);
        if (plan.course == DemoCourse::Declined && !isNewest) {
            decline(referral);
            demo_.book.put(referral);
            return;
        }
        referral.decision = Decision::Accepted;
        referral.keyworker = keyworkers_[size_t(i) % keyworkers_.size()];
        if (isNewest) {
            demo_.book.put(referral);
            return;
        }
        const auto support = tellAppointments(demo_, referral, plan, random_);
        tellSupport(demo_, referral, plan, support, random_);
        tellOutcome(demo_, referral, plan, support, shares_, random_);
        demo_.book.put(referral);
    }

    /// A second referral of a woman whose first has ended.
    void referAgain(int i) {
        const auto* woman = &*(demo_.book.all<Woman>().begin() + i);
        const auto first = *demo_.book.of<Referral>(woman->id).front();
        if (!first.closedOn.isValid())
            return;
        const auto again = workday(first.closedOn.addDays(random_.between(10, 60)));
        if (again < demo_.asAt)
            tellReferral(i, Woman(*woman), again, 2);
    }

    int women_;
    quint32 seed_;
    DemoRandom random_;
    DemoBook demo_;
    DemoShares shares_;
    std::vector<int> needs_, lengths_, active_, courses_, firstTimes_, disposals_;
    std::vector<Id<Worker>> keyworkers_;
};

/// The caseload with exactly `count` appointments of every woman: her first ones, and more where
/// she has fewer.
Casebook withAppointments(const Casebook& book, int count, QDate asAt) {
    DemoBook demo{{}, asAt};
    Entities::forEach([&]<class T>(T*) {
        if constexpr (!std::is_same_v<T, Appointment>)
            for (const auto& record : book.all<T>())
                demo.book.put(record);
    });
    std::unordered_map<qint64, int> had; // by woman
    for (const auto& appointment : book.all<Appointment>())
        if (had[book.find(appointment.referral)->woman.value]++ < count)
            demo.book.put(appointment);
    demo.book.setNextId(book.nextId());
    for (const auto& woman : book.all<Woman>()) {
        const auto& first = *book.of<Referral>(woman.id).front();
        for (int i = had[woman.id.value]; i < count; ++i) {
            Appointment more;
            more.referral = first.id;
            more.startsAt.date =
                std::min(workday(first.receivedOn.addDays(7 + 5 * i)), asAt.addDays(-1));
            more.startsAt.minute = static_cast<qint16>(9 * 60 + 5 * i);
            more.mode = i % 3 == 0 ? AppointmentMode::Phone : AppointmentMode::InPerson;
            more.minutes = 45;
            more.outcome = first.decision == Decision::Accepted ? AppointmentOutcome::Attended
                                                                : AppointmentOutcome::Cancelled;
            demo.keep(more);
        }
    }
    return std::move(demo.book);
}

} // namespace

Casebook demoCaseload(int women, quint32 seed, QDate asAt) {
    return CaseloadMaker(women, seed, asAt).make();
}

Casebook benchCaseload(int women, int appointmentsEach, quint32 seed, QDate asAt) {
    return withAppointments(demoCaseload(women, seed, asAt), appointmentsEach, asAt);
}

ChangeSet demoChanges(const Casebook& caseload, const Casebook& file, Id<Worker> manager) {
    ChangeSet changes;
    changes.what = QCoreApplication::translate("actions", "Fill with invented women");
    const qint64 shift = file.nextId() - 1;
    std::unordered_map<qint64, qint64> workers;
    for (const auto& worker : caseload.all<Worker>()) {
        const auto* known = file.workerByName(worker.name);
        if (worker.role == Role::Manager)
            workers[worker.id.value] = manager.value;
        else
            workers[worker.id.value] = known ? known->id.value : worker.id.value + shift;
    }
    Entities::forEach([&]<class T>(T*) {
        if constexpr (!std::is_same_v<T, Centre>) {
            for (auto record : caseload.all<T>()) {
                record.id.value += shift;
                if constexpr (std::is_same_v<T, Worker>) {
                    if (workers[record.id.value - shift] != record.id.value)
                        continue;
                }
                for (const auto& field : fields<T>()) {
                    qint64 linked = 0;
                    if (field.kind != FieldKind::Link ||
                        value_text::readId(field.text(record), linked) != ReadFault::None)
                        continue;
                    const auto now =
                        field.linkTo == LinkTo::Worker ? workers[linked] : linked + shift;
                    field.set(record, value_text::writeNumber(now));
                }
                changes.add(std::move(record));
            }
        }
    });
    return changes;
}

QString demoCentreName() {
    return QStringLiteral("The Lantern Women's Centre");
}
QString demoCentreCode() {
    return QStringLiteral("LWC");
}
QString demoManagerName() {
    return demoWorker(0).name;
}

} // namespace ninefold
