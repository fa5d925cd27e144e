// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/demo/demo_story.h"
#include "core/rules/clashes.h"

namespace ninefold {

namespace {

constexpr quint64 diarySeed = 0x6469617279; // a stream of its own: what is told elsewhere stays

std::vector<Id<Worker>> keyworkersOf(const Casebook& book) {
    std::vector<Id<Worker>> out;
    for (const auto& worker : book.all<Worker>())
        if (worker.role == Role::Keyworker)
            out.push_back(worker.id);
    return out;
}

/// The first two bookings that overlap and are of different women, as places in the list.
std::optional<std::pair<size_t, size_t>> firstOverlap(const Casebook& book,
                                                      const std::vector<Appointment>& ahead) {
    for (size_t a = 0; a < ahead.size(); ++a)
        for (size_t b = a + 1; b < ahead.size(); ++b)
            if (overlap(bookingOf(book, ahead[a]), bookingOf(book, ahead[b])))
                return std::pair(a, b);
    return std::nullopt;
}

} // namespace

QString demoRooms() {
    return QStringLiteral("Room 1\nRoom 2\nQuiet room\nGarden room");
}

void tellDiary(DemoBook& demo) {
    DemoRandom random(diarySeed);
    const auto rooms = demoRooms().split(QLatin1Char('\n'));
    const auto keyworkers = keyworkersOf(demo.book);
    std::vector<Appointment> ahead;
    for (const auto& appointment : demo.book.all<Appointment>())
        if (appointment.outcome == AppointmentOutcome::Booked &&
            appointment.startsAt.date >= demo.asAt)
            ahead.push_back(appointment);
    for (auto& appointment : ahead) {
        if (appointment.mode == AppointmentMode::InPerson)
            appointment.room = rooms[random.below(static_cast<int>(rooms.size()))];
        if (random.percent(15) && !keyworkers.empty())
            appointment.worker = random.pick(std::span<const Id<Worker>>(keyworkers));
        if (appointment.worker == demo.book.find(appointment.referral)->keyworker)
            appointment.worker = {};
    }
    if (const auto both = firstOverlap(demo.book, ahead)) // one room twice, for somebody to see to
        ahead[both->first].room = ahead[both->second].room = rooms.first();
    for (const auto& appointment : ahead)
        demo.book.put(appointment);
}

} // namespace ninefold
