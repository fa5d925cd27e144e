// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leave.h"

#include "core/base/date_words.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leave)
};

QString coverText(const Casebook& book, const Leave& leave) {
    const auto* cover = book.find(leave.cover);
    return cover ? Words::tr("%1 covers").arg(cover->name) : Words::tr("nobody covers");
}

} // namespace

const Leave* leaveOn(const Casebook& book, Id<Worker> worker, QDate day) {
    for (const auto* leave : book.of<Leave>(worker))
        if (leave->from <= day && day <= leave->until)
            return leave;
    return nullptr;
}

const Leave* leaveFrom(const Casebook& book, Id<Worker> worker, QDate today) {
    const Leave* next = nullptr;
    for (const auto* leave : book.of<Leave>(worker))
        if (leave->until >= today && (!next || leave->from < next->from))
            next = leave;
    return next;
}

std::vector<Id<Worker>> coveredBy(const Casebook& book, Id<Worker> worker, QDate today) {
    std::vector<Id<Worker>> out;
    for (const auto& leave : book.all<Leave>())
        if (worker && leave.cover == worker && leave.from <= today && today <= leave.until)
            out.push_back(leave.worker);
    return out;
}

QString leaveInWords(const Casebook& book, Id<Worker> worker, QDate today) {
    const auto* leave = leaveFrom(book, worker, today);
    if (!leave)
        return {};
    const auto when = leave->from <= today
                          ? Words::tr("Away until %1").arg(weekdayDayMonth(leave->until, today))
                          : Words::tr("Away %1 to %2")
                                .arg(dayMonth(leave->from, today), dayMonth(leave->until, today));
    return Words::tr("%1; %2").arg(when, coverText(book, *leave));
}

QString awayCaution(const Casebook& book, Id<Worker> worker, QDate day) {
    const auto* leave = leaveOn(book, worker, day);
    const auto* who = book.find(worker);
    if (!leave || !who)
        return {};
    return Words::tr("%1 is away on that day; %2.").arg(who->name, coverText(book, *leave));
}

} // namespace ninefold
