// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/today_list.h"

#include "core/base/date_words.h"
#include "core/rules/as_at.h"
#include "core/rules/booking.h"
#include "core/rules/leave.h"
#include "core/rules/names.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TodayList)
};

QString workerName(const Casebook& book, Id<Worker> worker) {
    const auto* found = book.find(worker);
    return found ? found->name : QString();
}

TodayRow rowOf(const Casebook& book, const Attention& item, QDate today) {
    if (const auto* session = book.find(item.session))
        return {item,
                wordsOf(book, item, today),
                book.find(session->group)->title,
                {},
                {},
                workerName(book, item.keyworker),
                session->ref};
    const auto& referral = *book.find(item.referral);
    const auto& woman = book.womanOf(referral);
    return {item,         wordsOf(book, item, today),      displayName(woman), woman.ref,
            referral.ref, workerName(book, item.keyworker)};
}

QString whatText(const Appointment& appointment, const Woman& woman) {
    auto kind = labelOf(appointment.kind);
    if (!woman.interpreterNeeded.value_or(false))
        return kind;
    return woman.language.isBlank()
               ? Words::tr("%1, interpreter needed").arg(kind)
               : Words::tr("%1, interpreter needed (%2)").arg(kind, languageName(woman.language));
}

QString lowered(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

/// Walks over every appointment once: those of today, and the next one booked after it.
class Diary {
public:
    Diary(const Casebook& book, QDate today, Id<Worker> worker, Whose whose)
        : book_(book) {
        for (const auto& appointment : book.all<Appointment>()) {
            const auto day = appointment.startsAt.date;
            if (day < today || (day > today && !isSooner(appointment)))
                continue;
            const auto* referral = book.find(appointment.referral);
            const bool mine = whose == Whose::Team || whoSees(book, appointment) == worker;
            if (!mine || !isSeen(*referral, today))
                continue;
            if (day == today)
                today_.push_back(lineOf(appointment, *referral));
            else
                next_ = &appointment;
        }
        std::stable_sort(today_.begin(), today_.end(),
                         [](const TodayAppointment& a, const TodayAppointment& b) {
                             return a.startsAt < b.startsAt;
                         });
    }

    std::vector<TodayAppointment> takeToday() { return std::move(today_); }

    QString nextText() const {
        if (!next_)
            return {};
        const auto& woman = book_.womanOf(*book_.find(next_->referral));
        return Words::tr("%1, %2 with %3 at %4.", "Thursday 19 March, keywork with Nour at 11:00.")
            .arg(fullDay(next_->startsAt.date), lowered(labelOf(next_->kind)), calledName(woman),
                 timeOfDay(next_->startsAt));
    }

private:
    bool isSooner(const Appointment& appointment) const {
        return appointment.outcome == AppointmentOutcome::Booked &&
               (!next_ || appointment.startsAt < next_->startsAt);
    }

    TodayAppointment lineOf(const Appointment& appointment, const Referral& referral) const {
        const auto& woman = book_.womanOf(referral);
        return {appointment.id,
                referral.id,
                woman.id,
                appointment.startsAt,
                appointment.outcome,
                displayName(woman),
                whatText(appointment, woman),
                workerName(book_, whoSees(book_, appointment))};
    }

    const Casebook& book_;
    std::vector<TodayAppointment> today_;
    const Appointment* next_ = nullptr;
};

} // namespace

QString TodayList::headline() const {
    if (count() == 0)
        return Words::tr("Nothing to do now");
    const auto things =
        count() == 1 ? Words::tr("1 thing to do") : Words::tr("%1 things to do").arg(count());
    return overdue == 0 ? things : Words::tr("%1, %2 overdue").arg(things).arg(overdue);
}

TodayList todayList(const Casebook& book, QDate today, Id<Worker> worker, Whose whose) {
    TodayList list;
    const auto covered = coveredBy(book, worker, today);
    for (const auto& item : attentionFor(book, today)) {
        const bool mine =
            whose == Whose::Team || !item.keyworker || item.keyworker == worker ||
            std::find(covered.begin(), covered.end(), item.keyworker) != covered.end();
        if (!mine || item.kind == AttentionKind::AppointmentToday)
            continue;
        auto& part = item.kind == AttentionKind::LookAtSafety ? list.safety
                     : item.priority                          ? list.cautions
                                                              : list.everyoneElse;
        part.push_back(rowOf(book, item, today));
        list.overdue += item.daysOverdue(today) > 0 ? 1 : 0;
    }
    Diary diary(book, today, worker, whose);
    list.next = diary.nextText();
    list.appointments = diary.takeToday();
    return list;
}

std::vector<TodayRow> dueRows(const Casebook& book, QDate today) {
    const auto items = attentionFor(book, today);
    std::vector<TodayRow> out;
    out.reserve(items.size());
    for (const auto& item : items)
        out.push_back(rowOf(book, item, today));
    return out;
}

} // namespace ninefold
