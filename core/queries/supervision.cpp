// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/supervision.h"

#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"
#include "core/rules/leave.h"
#include "core/rules/names.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int answeredShownDays = 28;

QString nameOf(const Casebook& book, Id<Worker> worker) {
    const auto* found = book.find(worker);
    return found ? found->name : QString();
}

bool isNewReferral(const Attention& item) {
    return item.kind == AttentionKind::DecideReferral ||
           item.kind == AttentionKind::AllocateKeyworker ||
           item.kind == AttentionKind::FirstContact;
}

const RecordCheck* newestCheck(const Casebook& book, Id<Referral> referral, QDate today) {
    const RecordCheck* newest = nullptr;
    for (const auto* check : book.of<RecordCheck>(referral))
        if (check->on <= today && (!newest || newest->on <= check->on))
            newest = check;
    return newest;
}

} // namespace

std::vector<WorkerRow> workerRows(const Casebook& book, QDate today) {
    std::vector<WorkerRow> out;
    for (auto& load : workersLoad(book, today, [](const Referral&) { return true; })) {
        auto away = leaveInWords(book, load.worker, today);
        out.push_back({std::move(load), std::move(away)});
    }
    return out;
}

WaitingWork waitingWork(const Casebook& book, QDate today) {
    auto rows = dueRows(book, today);
    std::stable_sort(rows.begin(), rows.end(), [](const TodayRow& a, const TodayRow& b) {
        return a.item.lastOn < b.item.lastOn;
    });
    WaitingWork out;
    for (const auto& row : rows) {
        if (isNewReferral(row.item))
            out.newReferrals.push_back(row);
        if (row.item.daysOverdue(today) > 0)
            out.overdue.push_back(row);
    }
    return out;
}

std::vector<RecordToCheck> recordsToCheck(const Casebook& book, QDate today) {
    std::vector<RecordToCheck> out;
    for (const auto& referral : book.all<Referral>()) {
        if (!isSeen(referral, today) || !isInSupport(referral, today))
            continue;
        const auto& woman = book.womanOf(referral);
        const auto* check = newestCheck(book, referral.id, today);
        out.push_back({referral.id, woman.id, displayName(woman), woman.ref, referral.keyworker,
                       nameOf(book, referral.keyworker), referral.receivedOn,
                       check ? check->on : QDate(), check ? nameOf(book, check->by) : QString()});
    }
    // An invalid date is before every other: never looked at comes first.
    std::stable_sort(out.begin(), out.end(), [](const RecordToCheck& a, const RecordToCheck& b) {
        return std::tuple(a.checkedOn, a.receivedOn) < std::tuple(b.checkedOn, b.receivedOn);
    });
    return out;
}

std::vector<RecordToCheck> sampleOf(const std::vector<RecordToCheck>& rows, QDate today,
                                    size_t count, const RandomBelow& random) {
    std::vector<size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].checkedOn.isValid() ||
            rows[i].checkedOn.daysTo(today) >= thresholds::recordCheckDays)
            places.push_back(i);
    // The first `count` of a shuffle.
    count = std::min(count, places.size());
    for (size_t i = 0; i < count; ++i)
        std::swap(places[i], places[i + random(static_cast<quint32>(places.size() - i))]);
    places.resize(count);
    std::sort(places.begin(), places.end());
    std::vector<RecordToCheck> out;
    out.reserve(count);
    for (const auto place : places)
        out.push_back(rows[place]);
    return out;
}

std::vector<SupervisionRow> supervisionNotes(const Casebook& book, QDate today) {
    std::vector<SupervisionRow> out;
    for (const auto& check : book.all<RecordCheck>()) {
        const auto* referral = book.find(check.referral);
        const bool old =
            check.answeredOn.isValid() && check.answeredOn.daysTo(today) > answeredShownDays;
        if (check.note.isEmpty() || check.on > today || !referral || old)
            continue;
        const auto& woman = book.womanOf(*referral);
        out.push_back({check, woman.id, displayName(woman), nameOf(book, referral->keyworker),
                       nameOf(book, check.by)});
    }
    std::stable_sort(out.begin(), out.end(), [](const SupervisionRow& a, const SupervisionRow& b) {
        const auto key = [](const SupervisionRow& row) {
            const bool answered = row.check.answeredOn.isValid();
            return std::tuple(answered, answered ? -row.check.answeredOn.toJulianDay()
                                                 : row.check.on.toJulianDay());
        };
        return key(a) < key(b);
    });
    return out;
}

} // namespace ninefold
