// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/attendance_report.h"

#include "core/base/date_words.h"
#include "core/rules/as_at.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/condition_progress.h"
#include "core/rules/first_contact.h"
#include "core/rules/names.h"
#include "core/rules/offered.h"
#include "core/rules/officer_report.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

constexpr size_t mostAppointments = 12; ///< that one page holds

QString tr(const char* text) {
    return QCoreApplication::translate("report", text);
}

/// What became of an appointment, without a reason and without who moved it.
QString outcomeWords(AppointmentOutcome outcome) {
    switch (outcome) {
    case AppointmentOutcome::Booked:
        return tr("Booked");
    case AppointmentOutcome::Attended:
        return tr("Attended");
    case AppointmentOutcome::AttendedLate:
        return tr("Attended late");
    case AppointmentOutcome::DidNotAttend:
        return tr("Did not attend");
    case AppointmentOutcome::AbsentAcceptable:
        return tr("Did not attend, reason accepted");
    case AppointmentOutcome::RearrangedByHer:
    case AppointmentOutcome::RearrangedByCentre:
        return tr("Rearranged");
    case AppointmentOutcome::Cancelled:
        return tr("Cancelled by the centre");
    }
    return {};
}

QString ordinal(int number) {
    return number == 1 ? tr("first") : number == 2 ? tr("second") : tr("further");
}

/// A community resolution has no condition: what she agreed is told in words of its own.
QString agreedWords(const ConditionProgress& progress, QDate today) {
    switch (progress.status) {
    case ConditionStatus::Complied:
        return tr("She did what she agreed, on %1.").arg(longDay(progress.secondQualifyingOn));
    case ConditionStatus::CompliedLate:
        return tr("She did what she agreed, late, on %1.")
            .arg(longDay(progress.secondQualifyingOn));
    case ConditionStatus::Open:
        break;
    default:
        return {};
    }
    const auto left = progress.daysLeft(today);
    return !left        ? tr("There is still time.")
           : *left == 1 ? tr("There is still time: 1 day.")
                        : tr("There is still time: %1 days.").arg(*left);
}

QString conditionWords(const Referral& referral, const ConditionProgress& progress, QDate today) {
    if (!isCaution(referral.disposal))
        if (auto words = agreedWords(progress, today); !words.isEmpty())
            return words;
    switch (progress.status) {
    case ConditionStatus::None:
        return tr("There is no condition.");
    case ConditionStatus::Complied:
        return tr("The condition was met on %1.").arg(longDay(progress.secondQualifyingOn));
    case ConditionStatus::CompliedLate:
        return tr("The condition was met late, on %1.").arg(longDay(progress.secondQualifyingOn));
    case ConditionStatus::Excused:
        return tr("The officer has excused her.");
    case ConditionStatus::Withdrawn:
        return tr("The referral has ended.");
    case ConditionStatus::Open:
        break;
    case ConditionStatus::NotComplied:
        return tr("The last day was %1.").arg(longDay(progress.deadline));
    }
    const auto left = progress.daysLeft(today);
    if (!left)
        return tr("The condition is open.");
    return *left == 1 ? tr("The condition is open. 1 day is left.")
                      : tr("The condition is open. %1 days are left.").arg(*left);
}

void addAppointments(AttendanceReport& report, const Casebook& book, const Referral& referral) {
    auto all = book.of<Appointment>(referral.id);
    std::stable_sort(all.begin(), all.end(), [](const Appointment* a, const Appointment* b) {
        return a->startsAt < b->startsAt;
    });
    int counted = 0;
    for (const auto* one : all) {
        const bool booked = one->outcome == AppointmentOutcome::Booked;
        QString counts = tr("No");
        if (countsTowardsCondition(*one) && isAttended(one->outcome))
            counts = tr("Yes, %1").arg(ordinal(++counted));
        else if (countsTowardsCondition(*one) && booked && counted < appointmentsNeeded)
            counts = tr("Would be the %1").arg(ordinal(counted + 1));
        report.appointments.push_back({one->startsAt, outcomeWords(one->outcome), counts});
    }
}

void addContacts(AttendanceReport& report, const Casebook& book, const Referral& referral,
                 QDate today) {
    report.firstReachedOn = firstContactOn(book, referral, today);
    for (const auto* contact : book.of<Contact>(referral.id)) {
        if (contact->at.date > today)
            continue;
        ++report.contacts;
        report.reached += countsAsContact(contact->outcome) ? 1 : 0;
    }
}

print::Pairs addressed(const AttendanceReport& report) {
    print::Pairs pairs;
    pairs.lines.emplace_back(tr("To"), report.officer.isEmpty() ? tr("The officer who referred")
                                                                : report.officer);
    pairs.lines.emplace_back(tr("Our reference"), report.referralRef);
    pairs.lines.emplace_back(tr("Date of this report"), longDay(report.reportedOn));
    if (report.dueOn.isValid())
        pairs.lines.emplace_back(tr("Report due"), longDay(report.dueOn));
    return pairs;
}

QString deadlineWords(const AttendanceReport& report) {
    auto last = longDay(report.deadline);
    switch (report.deadlineFrom) {
    case DeadlineFrom::Officer:
        return last;
    case DeadlineFrom::Caution:
        return tr("%1 (16 weeks from the disposal; no other date was given)").arg(last);
    case DeadlineFrom::Offence:
        break;
    }
    return tr("%1 (16 weeks from the offence)").arg(last);
}

print::Pairs aboutHer(const AttendanceReport& report) {
    print::Pairs pairs;
    pairs.lines.emplace_back(tr("Name"), report.name);
    if (report.dateOfBirth.isValid())
        pairs.lines.emplace_back(tr("Date of birth"), longDay(report.dateOfBirth));
    pairs.lines.emplace_back(tr("Disposal"),
                             report.disposalOn.isValid()
                                 ? tr("%1, %2").arg(report.disposal, longDay(report.disposalOn))
                                 : report.disposal);
    if (!report.hasCondition)
        return pairs;
    pairs.lines.emplace_back(report.isCaution ? tr("Condition") : tr("What she agreed"),
                             tr("To attend two appointments at the centre"));
    if (report.deadline.isValid())
        pairs.lines.emplace_back(tr("By"), deadlineWords(report));
    return pairs;
}

print::Table appointmentTable(const AttendanceReport& report) {
    print::Table table;
    const auto count = report.appointments.size();
    const auto first = count > mostAppointments ? count - mostAppointments : 0;
    table.caption =
        first == 0
            ? tr("Appointments offered")
            : tr("Appointments offered: the newest %1 of %2").arg(mostAppointments).arg(count);
    table.heads = {tr("Date"), tr("Time"), tr("Outcome"), tr("Counts")};
    table.numeric = {false, false, false, false};
    for (size_t i = first; i < count; ++i) {
        const auto& one = report.appointments[i];
        table.rows.push_back({weekdayDayMonth(one.at.date, report.reportedOn), timeOfDay(one.at),
                              one.outcome, one.counts});
    }
    return table;
}

QString contactWords(const AttendanceReport& report) {
    if (report.contacts == 0)
        return tr("No contact has been recorded.");
    const auto made = report.contacts == 1
                          ? tr("One contact was made or tried.")
                          : tr("%1 contacts were made or tried.").arg(report.contacts);
    if (!report.firstReachedOn.isValid())
        return made + u' ' + tr("She has not been reached yet.");
    return tr("First reached on %1.").arg(longDay(report.firstReachedOn)) + u' ' + made + u' ' +
           (report.reached == 1 ? tr("She was reached once.")
                                : tr("She was reached %1 times.").arg(report.reached));
}

} // namespace

AttendanceReport attendanceReport(const Casebook& book, const Referral& referral, QDate today) {
    const auto& woman = book.womanOf(referral);
    const auto progress = conditionProgress(book, referral, today);
    AttendanceReport report;
    report.centre = book.centre().name;
    report.officer = (referral.officerNumber + u' ' + referral.officerName).trimmed();
    report.referralRef = referral.ref;
    report.reportedOn = today;
    report.dueOn = reportDueOn(referral, today);
    report.name = fullName(woman);
    report.dateOfBirth = woman.dateOfBirth;
    report.disposal = labelOf(referral.disposal);
    report.disposalOn = seenDate(referral.disposalOn, today);
    report.hasCondition = hasCondition(referral);
    report.isCaution = isCaution(referral.disposal);
    report.deadline = progress.deadline;
    report.deadlineFrom = deadlineFrom(referral);
    report.attended = std::min(progress.qualifying, appointmentsNeeded);
    report.conditionWords = conditionWords(referral, progress, today);
    addAppointments(report, book, referral);
    addContacts(report, book, referral, today);
    if (const auto* worker = book.find(referral.keyworker))
        report.keyworker = worker->name;
    return report;
}

print::Document printedReport(const AttendanceReport& report, const QString& madeAt) {
    print::Document document;
    document.title = tr("Report on attendance, %1").arg(report.referralRef);
    document.owner = report.centre;
    document.headWords = {tr("Report on attendance"), longDay(report.reportedOn)};
    document.footWords = {
        tr("Confidential. Personal data: send by secure e-mail only."),
        tr("%1. The centre keeps a record of this disclosure.").arg(report.referralRef)};
    document.madeAt = madeAt;
    document.isOnePage = true;
    document.blocks = {print::Title{tr("Report on attendance"),
                                    tr("For the officer who referred. Attendance only.")},
                       addressed(report), print::Heading{tr("About")}, aboutHer(report)};
    if (report.hasCondition)
        document.blocks.emplace_back(print::ConditionBox{
            report.attended, appointmentsNeeded,
            tr("Attended %1 of %2 appointments").arg(report.attended).arg(appointmentsNeeded),
            report.conditionWords});
    document.blocks.emplace_back(appointmentTable(report));
    document.blocks.emplace_back(print::Heading{tr("Contact")});
    document.blocks.emplace_back(print::Paragraph{contactWords(report)});
    document.blocks.emplace_back(print::Paragraph{
        tr("The centre reports attendance and nothing else. What follows is for the officer to "
           "decide.")});
    document.blocks.emplace_back(print::Signatures{
        {report.keyworker.isEmpty() ? tr("Keyworker") : tr("%1, keyworker").arg(report.keyworker),
         tr("Manager")}});
    return document;
}

} // namespace ninefold
