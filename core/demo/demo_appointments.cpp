// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/demo/demo_story.h"
#include "core/rules/condition_progress.h"

namespace ninefold {

QDate workday(QDate date) {
    const int past = date.dayOfWeek() - 5;
    return past > 0 ? date.addDays(3 - past) : date;
}

ClockTime officeTime(QDate date, DemoRandom& random) {
    return {date, static_cast<qint16>(60 * random.between(9, 16) + 15 * random.below(4))};
}

namespace {

/// Days from the first attended appointment to the end of support. About a quarter under three
/// months, a quarter over six.
int supportDays(int percentile, DemoRandom& random) {
    if (percentile < 24)
        return random.between(35, 86);
    return percentile < 70 ? random.between(96, 176) : random.between(190, 345);
}

class AppointmentStory {
public:
    AppointmentStory(DemoBook& demo, Referral& referral, const DemoPlan& plan, DemoRandom& random)
        : demo_(demo)
        , referral_(referral)
        , plan_(plan)
        , random_(random) {}

    DemoSupport tell() {
        const auto reached = tellFirstContact();
        if (!reached.isValid())
            return {};
        QDate day = workday(reached.addDays(random_.between(1, 6)));
        QDate end = day.addDays(supportDays(plan_.length, random_));
        if (plan_.course != DemoCourse::Engaged && !referral_.closedOn.isValid())
            end = day.addDays(random_.between(98, 118) + 20 * (2 - plan_.number % 3));
        const auto told = isMissing() && end > demo_.asAt ? demo_.asAt.addDays(-11) : demo_.asAt;
        while (day < end && day < told) {
            tellPast(day);
            day = workday(day.addDays(random_.between(6, 15)));
        }
        if (end <= demo_.asAt)
            close(std::max(end, support_.attended.empty() ? end : support_.attended.back()));
        else
            leaveOpen(day);
        return support_;
    }

private:
    ContactMethod allowedMethod() const {
        const auto& woman = demo_.book.womanOf(referral_);
        if (woman.callSafe != false && !woman.phone.isEmpty())
            return ContactMethod::Call;
        if (woman.textSafe != false && !woman.phone.isEmpty())
            return ContactMethod::Text;
        return woman.emailSafe != false && !woman.email.isEmpty() ? ContactMethod::Email
                                                                  : ContactMethod::InPerson;
    }

    void contact(QDate on, ContactOutcome outcome, const char* note) {
        Contact contact;
        contact.referral = referral_.id;
        contact.at = officeTime(on, random_);
        contact.method = allowedMethod();
        if (contact.method == ContactMethod::Text && outcome == ContactOutcome::NoAnswer)
            outcome = ContactOutcome::MessageSent;
        if (contact.method == ContactMethod::InPerson && outcome == ContactOutcome::Spoke)
            outcome = ContactOutcome::Met;
        contact.outcome = outcome;
        contact.note = fromUtf8(note);
        demo_.keep(contact);
    }

    /// The day she was first reached, within 24 to 72 hours as a rule; null if that is to come.
    QDate tellFirstContact() {
        QDate day = referral_.decidedOn.addDays(random_.percent(45) ? 0 : random_.between(1, 3));
        if (random_.percent(30) && day < demo_.asAt) {
            contact(day, ContactOutcome::NoAnswer, "No answer; try at another hour");
            day = day.addDays(random_.between(1, 2));
        }
        if (day >= demo_.asAt)
            return {};
        contact(day, ContactOutcome::Spoke, "Told her who we are and what happens next");
        return day;
    }

    AppointmentOutcome drawOutcome(QDate on) {
        struct Share {
            int weight;
            AppointmentOutcome outcome;
        };
        using O = AppointmentOutcome;
        static constexpr Share engaged[] = {{66, O::Attended},       {8, O::AttendedLate},
                                            {9, O::DidNotAttend},    {8, O::AbsentAcceptable},
                                            {4, O::RearrangedByHer}, {3, O::RearrangedByCentre},
                                            {2, O::Cancelled}};
        static constexpr Share missing[] = {{48, O::DidNotAttend},
                                            {30, O::AbsentAcceptable},
                                            {16, O::RearrangedByHer},
                                            {4, O::RearrangedByCentre},
                                            {2, O::Cancelled}};
        const auto came = support_.attended.size();
        const bool comesLate =
            plan_.number % 3 == 0 && referral_.receivedOn.daysTo(on) > conditionDays + 6;
        const bool comes = plan_.course == DemoCourse::Engaged ||
                           (plan_.course == DemoCourse::Slow && (came == 0 || comesLate));
        if (comes && came < 2 && random_.percent(60))
            return O::Attended;
        return comes ? random_.weighted(engaged).outcome : random_.weighted(missing).outcome;
    }

    void fillAbsence(Appointment& appointment) {
        struct Share {
            int weight;
            AbsenceReason reason;
        };
        using A = AbsenceReason;
        static constexpr Share reasons[] = {
            {20, A::MedicalSelf}, {14, A::MedicalDependant},     {14, A::Childcare},
            {4, A::Caring},       {8, A::WorkOrTraining},        {8, A::CourtOrPolice},
            {8, A::Crisis},       {6, A::ImmigrationOrBenefits}, {5, A::NoFarePhoneOrData},
            {3, A::Safety},       {3, A::Bereavement},           {2, A::Religious},
            {2, A::NoInterpreter}};
        appointment.absenceReason = random_.weighted(reasons).reason;
    }

    Appointment planned(QDate on) {
        struct Kind {
            int weight;
            AppointmentKind kind;
        };
        static constexpr Kind kinds[] = {
            {60, AppointmentKind::Keywork},  {14, AppointmentKind::Group},
            {6, AppointmentKind::DropIn},    {5, AppointmentKind::Counselling},
            {5, AppointmentKind::Advocacy},  {5, AppointmentKind::PeerMentor},
            {5, AppointmentKind::Specialist}};
        struct Mode {
            int weight;
            AppointmentMode mode;
        };
        static constexpr Mode modes[] = {{72, AppointmentMode::InPerson},
                                         {15, AppointmentMode::Phone},
                                         {5, AppointmentMode::Video},
                                         {5, AppointmentMode::Outreach},
                                         {3, AppointmentMode::Home}};
        Appointment appointment;
        appointment.referral = referral_.id;
        appointment.startsAt = officeTime(on, random_);
        appointment.kind =
            support_.attended.empty() ? AppointmentKind::Initial : random_.weighted(kinds).kind;
        appointment.mode =
            support_.attended.size() < 2 ? AppointmentMode::InPerson : random_.weighted(modes).mode;
        appointment.minutes = appointment.kind == AppointmentKind::Group ? 90 : 60;
        return appointment;
    }

    void tellPast(QDate on) {
        auto appointment = planned(on);
        appointment.outcome = drawOutcome(on);
        if (isAttended(appointment.outcome)) {
            support_.attended.push_back(on);
            if (appointment.mode == AppointmentMode::InPerson)
                support_.qualifying.push_back(on);
        }
        if (appointment.outcome == AppointmentOutcome::AbsentAcceptable)
            fillAbsence(appointment);
        const bool missed = isMissedWithoutReason(appointment.outcome);
        demo_.keep(appointment);
        if (missed && on.addDays(2) < demo_.asAt && random_.percent(80))
            contact(on.addDays(random_.between(0, 2)), ContactOutcome::Spoke,
                    "Asked how she is; new appointment agreed");
    }

    /// Some stayed away lately and are to be asked why.
    bool isMissing() const { return plan_.course == DemoCourse::Engaged && plan_.number % 8 == 2; }

    void miss(QDate on) {
        auto missed = planned(on);
        missed.outcome = AppointmentOutcome::DidNotAttend;
        demo_.keep(missed);
    }

    /// Where she stands today, with something for Today to say.
    void leaveOpen(QDate day) {
        if (isMissing()) {
            if (plan_.number % 16 == 2)
                miss(workday(demo_.asAt.addDays(-10)));
            miss(workday(demo_.asAt.addDays(-3)));
            return;
        }
        if (plan_.course != DemoCourse::Engaged && plan_.number % 2 == 1)
            return; // nothing booked
        if (plan_.number % 5 == 0)
            day = demo_.asAt;
        demo_.keep(planned(std::max(day, demo_.asAt)));
    }

    void close(QDate on) {
        struct Ending {
            int weight;
            ClosureReason reason;
        };
        using C = ClosureReason;
        static constexpr Ending endings[] = {{62, C::CompletedPlan},    {14, C::ConditionOnly},
                                             {6, C::NeedsMetElsewhere}, {5, C::Transferred},
                                             {5, C::MovedAway},         {4, C::OtherCommitments},
                                             {2, C::Custody},           {2, C::Other}};
        static constexpr Ending lost[] = {{70, C::NotEngaged},
                                          {14, C::Declined},
                                          {6, C::MovedAway},
                                          {5, C::Prosecuted},
                                          {5, C::UnsafeToContact}};
        referral_.closedOn = on;
        if (plan_.course == DemoCourse::Engaged)
            referral_.closureReason = random_.weighted(endings).reason;
        else if (++demo_.lost % 4 == 2)
            referral_.closureReason = C::DisposalWithdrawn;
        else
            referral_.closureReason = random_.weighted(lost).reason;
    }

    DemoBook& demo_;
    Referral& referral_;
    const DemoPlan& plan_;
    DemoRandom& random_;
    DemoSupport support_;
};

} // namespace

DemoSupport tellAppointments(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                             DemoRandom& random) {
    return AppointmentStory(demo, referral, plan, random).tell();
}

} // namespace ninefold
