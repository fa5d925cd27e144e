// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/diary.h"

#include "core/rules/names.h"
#include "core/rules/offered.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Diary)
};

constexpr int daysOfWork = 5;
constexpr int daysOfWeek = 7;

QString nameOf(const Casebook& book, Id<Worker> worker) {
    const auto* found = book.find(worker);
    return found ? found->name : QString();
}

DiaryEntry entryOf(const Casebook& book, const Appointment& appointment) {
    DiaryEntry entry;
    entry.booking = bookingOf(book, appointment);
    entry.referral = appointment.referral;
    entry.outcome = appointment.outcome;
    entry.minutesKnown = appointment.minutes.has_value();
    if (const auto* woman = book.find(entry.booking.woman))
        entry.name = displayName(*woman);
    entry.workerName = nameOf(book, entry.booking.worker);
    return entry;
}

DiaryEntry entryOf(const Casebook& book, const GroupSession& session) {
    const auto* group = book.find(session.group);
    DiaryEntry entry;
    entry.booking = bookingOf(book, session);
    entry.minutesKnown = session.minutes.has_value();
    entry.name = group ? group->title : QString();
    entry.workerName = nameOf(book, entry.booking.worker);
    if (entry.workerName.isEmpty()) {
        const auto own = session.facilitator.trimmed();
        entry.workerName = own.isEmpty() && group ? group->facilitator.trimmed() : own;
    }
    return entry;
}

bool comesBefore(const DiaryEntry& a, const DiaryEntry& b) {
    if (a.booking.startsAt != b.booking.startsAt)
        return a.booking.startsAt < b.booking.startsAt;
    if (const int byWorker = a.workerName.localeAwareCompare(b.workerName))
        return byWorker < 0;
    if (const int byName = a.name.localeAwareCompare(b.name))
        return byName < 0;
    return a.key() < b.key();
}

} // namespace

QString DiaryEntry::clashText() const {
    return clashes.empty() ? QString() : Words::tr("Clash: %1").arg(clashSummary(clashes));
}

QString DiaryEntry::stateText() const {
    if (isGroup())
        return Words::tr("Group");
    if (outcome == AppointmentOutcome::AbsentAcceptable)
        return Words::tr("Reason accepted");
    return outcome == AppointmentOutcome::Booked ? QString() : labelOf(outcome);
}

QString DiaryEntry::spoken() const {
    QStringList parts{hoursOf(booking), name};
    if (!workerName.isEmpty())
        parts << Words::tr("with %1").arg(workerName);
    if (!booking.room.isEmpty())
        parts << booking.room;
    if (!stateText().isEmpty())
        parts << stateText();
    if (!minutesKnown)
        parts << Words::tr("length not recorded");
    const auto words = parts.join(QStringLiteral(", "));
    return clashes.empty() ? words : words + QStringLiteral(". ") + clashText();
}

std::vector<DiaryEntry> diaryEntries(const Casebook& book, QDate from, QDate to, Id<Worker> only) {
    std::vector<DiaryEntry> out;
    const auto isAsked = [&](const ClockTime& at) {
        return at.date.isValid() && at.date >= from && at.date <= to;
    };
    const auto take = [&](DiaryEntry entry) {
        if (!only || entry.booking.worker == only)
            out.push_back(std::move(entry));
    };
    for (const auto& appointment : book.all<Appointment>())
        if (isAsked(appointment.startsAt) && standsInDiary(appointment.outcome))
            take(entryOf(book, appointment));
    for (const auto& session : book.all<GroupSession>())
        if (isAsked(session.at))
            take(entryOf(book, session));
    const auto others = bookingsTouching(book, from, to.addDays(1));
    for (auto& entry : out)
        if (takesTime(entry.outcome))
            entry.clashes = clashesOf(entry.booking, others);
    std::sort(out.begin(), out.end(), comesBefore);
    return out;
}

std::vector<const Worker*> diaryWorkers(const Casebook& book,
                                        const std::vector<DiaryEntry>& entries) {
    auto out = offeredKeyworkers(book);
    for (const auto& entry : entries) {
        const auto* worker = book.find(entry.booking.worker);
        if (worker && std::find(out.begin(), out.end(), worker) == out.end())
            out.push_back(worker);
    }
    std::sort(out.begin(), out.end(), [](const Worker* a, const Worker* b) {
        return a->name.localeAwareCompare(b->name) < 0;
    });
    return out;
}

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<QDate> diaryDays(QDate monday, const std::vector<DiaryEntry>& entries) {
    std::vector<QDate> days;
    for (int i = 0; i < daysOfWeek; ++i) {
        const auto day = monday.addDays(i);
        const bool has = std::any_of(entries.begin(), entries.end(),
                                     [&](const DiaryEntry& entry) { return entry.day() == day; });
        if (i < daysOfWork || has)
            days.push_back(day);
    }
    return days;
}

} // namespace ninefold
