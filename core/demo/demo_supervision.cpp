// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_story.h"
#include "core/rules/as_at.h"

#include <iterator>

namespace ninefold {

namespace {

struct CheckSaid {
    const char* note; ///< blank: all in order
    const char* answer;
    int daysAgo;
};
// Invented, of the kind that managers write.
constexpr CheckSaid checks[] = {
    {"", "", 12},
    {"The reason for the absence in her last week is not written down. Please add it.",
     "Added; her sister had rung.", 20},
    {"Her safe times are from the spring. Please ask her again when you next speak.", "", 3},
    {"", "", 40},
    {"Good work on her housing. Could a goal say what comes after the hearing?", "", 1},
    {"", "", 75},
};
/// Every so many records in support one was looked at.
constexpr int everyNth = 3;

void tellChecks(DemoBook& demo, Id<Worker> manager) {
    int seen = 0;
    size_t said = 0;
    for (const auto& referral : demo.book.all<Referral>()) {
        if (!isInSupport(referral, demo.asAt) || seen++ % everyNth != 0)
            continue;
        if (said == std::size(checks))
            return;
        const auto& row = checks[said++];
        RecordCheck check;
        check.referral = referral.id;
        check.on = demo.asAt.addDays(-row.daysAgo);
        if (check.on < referral.receivedOn)
            continue;
        check.by = manager;
        check.note = QString::fromUtf8(row.note);
        check.answer = QString::fromUtf8(row.answer);
        if (!check.answer.isEmpty()) {
            check.answeredOn = check.on.addDays(2);
            check.answeredBy = referral.keyworker;
        }
        demo.keep(check);
    }
}

/// One keyworker is away this week, another next month.
void tellLeave(DemoBook& demo, const std::vector<Id<Worker>>& keyworkers) {
    if (keyworkers.size() < 2)
        return;
    const auto monday = demo.asAt.addDays(1 - demo.asAt.dayOfWeek());
    demo.keep(Leave{{}, keyworkers[1], monday, monday.addDays(8), keyworkers[0], {}});
    demo.keep(Leave{{},
                    keyworkers[0],
                    monday.addDays(35),
                    monday.addDays(39),
                    keyworkers[1],
                    QStringLiteral("Back on the Monday after.")});
    demo.keep(Leave{{}, keyworkers.back(), monday.addDays(-40), monday.addDays(-36), {}, {}});
}

} // namespace

void tellSupervision(DemoBook& demo) {
    Id<Worker> manager;
    std::vector<Id<Worker>> keyworkers;
    for (const auto& worker : demo.book.all<Worker>()) {
        if (worker.role == Role::Manager)
            manager = worker.id;
        else if (worker.role == Role::Keyworker)
            keyworkers.push_back(worker.id);
    }
    tellChecks(demo, manager);
    tellLeave(demo, keyworkers);
}

} // namespace ninefold
