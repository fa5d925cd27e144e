// SPDX-License-Identifier: GPL-3.0-or-later
// Groups from the first session to the last, and the one thing that must always hold: the register
// and the activities that returns count say the same.

#include "core/actions/activity_actions.h"
#include "core/actions/group_actions.h"
#include "core/actions/save_register.h"
#include "core/rules/group_register.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>
#include <random>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Circle : Workday {
    Group group;
    std::vector<Referral> women;

    Circle() {
        for (const char* ref : {"R-1", "R-2", "R-3"})
            women.push_back(caution("2026-01-12", ref));
        Group wanted;
        wanted.title = QStringLiteral("Managing money");
        wanted.activity = ActivityKind::GroupWorkshop;
        wanted.pathway = Pathway::Money;
        CHECK(run(MakeGroup{wanted}).empty());
        group = *book.all<Group>().begin();
    }
    GroupSession plan(const char* at, int weeks = 1) {
        GroupSession first;
        first.group = group.id;
        first.at = clock(at);
        first.minutes = 90;
        CHECK(run(MakeSessions{first, weeks}).empty());
        return *std::prev(book.all<GroupSession>().end());
    }
    std::optional<GroupMark> markOf(const GroupSession& session, const Referral& referral) const {
        for (const auto* mark : book.of<GroupMark>(referral.id))
            if (mark->session == session.id)
                return *mark;
        return std::nullopt;
    }
    SaveRegister saying(const GroupSession& session,
                        const std::vector<std::optional<RegisterMark>>& marks) const {
        SaveRegister out{session.id, {}};
        for (size_t i = 0; i < marks.size(); ++i)
            out.lines.push_back({women[i].id, markOf(session, women[i]), marks[i]});
        return out;
    }
    /// "" when registers and activities say the same of everybody.
    std::string disagreement() const {
        for (const auto& referral : women)
            for (const auto& session : book.all<GroupSession>()) {
                const auto on = session.at.date;
                const auto wanted = timesAttended(book, referral.id, group.title, on);
                const auto there = activitiesOf(book, referral.id, group.title, on).size();
                if (static_cast<size_t>(wanted) != there)
                    return toUtf8(referral.ref + u' ' + on.toString(Qt::ISODate));
            }
        return {};
    }
};

constexpr auto came = RegisterMark::Attended;
constexpr auto didNot = RegisterMark::DidNotAttend;
constexpr auto declined = RegisterMark::Declined;

} // namespace

TEST_CASE("an activity is written down changed and removed") {
    Workday centre;
    const auto nour = centre.caution("2026-02-12");
    CHECK(centre.run(AddActivity{nour.id, {}, {}, {}, {}, {}}) ==
          "on: Enter the date of the activity\nactivity: Choose what it was");
    AddActivity add{nour.id, day("2026-03-18"), ActivityKind::Counselling, {}, 50, {}};
    CHECK(centre.run(add) == "on: Date of the activity must be today or in the past");
    add.on = day("2026-03-10");
    CHECK(centre.run(add).empty());
    const auto before = *centre.book.all<Activity>().begin();
    auto after = before;
    after.minutes = 1441;
    CHECK(centre.run(ChangeActivity{before, after}) ==
          "minutes: Minutes must be a whole number from 0 to 1440");
    after.minutes = 60;
    after.pathway = Pathway::Health;
    CHECK(centre.run(ChangeActivity{before, after}).empty());
    CHECK(centre.now(before) == after);
    CHECK(centre.run(RemoveActivity{after}).empty());
    CHECK(centre.book.all<Activity>().isEmpty());
}

TEST_CASE("a pair of peer mentoring begins and ends") {
    Workday centre;
    const auto nour = centre.caution("2026-02-12");
    CHECK(centre.run(BeginMentoring{nour.id, {}, {}, {}, {}}) ==
          "mentor: Enter the peer mentor's initials or name\nfrom: Enter the date they began");
    CHECK(centre.run(BeginMentoring{nour.id, QStringLiteral("J."), day("2026-03-02"), {}, {}})
              .empty());
    const auto before = *centre.book.all<PeerMentoring>().begin();
    auto after = before;
    after.until = day("2026-03-01");
    CHECK(centre.run(ChangeMentoring{before, after}) ==
          "until: The last day must not be before the first, 2 March 2026");
    after.until = day("2026-03-16");
    CHECK(centre.run(ChangeMentoring{before, after}).empty());
    CHECK(centre.run(RemoveMentoring{after}).empty());
}

TEST_CASE("a group is made and its members and sessions with it") {
    Circle centre;
    CHECK(centre.group.ref == u"GR-0001");
    CHECK(centre.run(MakeGroup{}) ==
          "title: Enter the title of the group\nactivity: Choose what a session counts as");
    auto twin = centre.group;
    CHECK(centre.run(MakeGroup{twin}) ==
          "title: There is a group of this title already. Add what tells them apart.");

    const auto& nour = centre.women[0];
    CHECK(centre.run(JoinGroup{centre.group.id, {}, day("2026-03-02")}) ==
          "referral_ref: Choose the woman from the list");
    CHECK(centre.run(JoinGroup{centre.group.id, nour.id, day("2026-03-02")}).empty());
    CHECK(centre.run(JoinGroup{centre.group.id, nour.id, day("2026-03-09")}) ==
          "referral_ref: She is in this group already, since 2 March 2026");
    const auto before = *centre.book.all<GroupMember>().begin();
    auto left = before;
    left.leftOn = day("2026-03-09");
    CHECK(centre.run(ChangeMembership{before, left}).empty());
    CHECK(centre.run(JoinGroup{centre.group.id, nour.id, day("2026-03-16")}).empty());

    const auto last = centre.plan("2026-03-19T14:00", 6);
    CHECK(centre.book.all<GroupSession>().size() == 6);
    CHECK(last.ref == u"GS-0006");
    CHECK(last.at == clock("2026-04-23T14:00"));
    GroupSession again;
    again.group = centre.group.id;
    again.at = clock("2026-04-02T14:00");
    CHECK(centre.run(MakeSessions{again, 2}) ==
          "at: There is a session on 2 April 2026 at 14:00 already");
    again.at = clock("2026-05-02T14:00");
    CHECK(centre.run(MakeSessions{again, 53}) == "weeks: Number of weeks must be from 1 to 52");
}

TEST_CASE("a group that ends leaves its registers and no session after it") {
    Circle centre;
    const auto held = centre.plan("2026-03-10T14:00");
    centre.plan("2026-03-24T14:00", 4);
    CHECK(centre.run(centre.saying(held, {came, didNot})).empty());
    auto after = centre.group;
    after.endedOn = day("2026-03-09");
    CHECK(centre.run(ChangeGroup{centre.group, after}) ==
          "ended_on: There is a register of 10 March 2026. Enter that day or a later one.");
    after.endedOn = day("2026-03-17");
    CHECK(centre.run(ChangeGroup{centre.group, after}).empty());
    REQUIRE(centre.book.all<GroupSession>().size() == 1);
    CHECK(centre.book.all<GroupMark>().size() == 2);
    GroupSession late;
    late.group = centre.group.id;
    late.at = clock("2026-03-19T14:00");
    CHECK(centre.run(MakeSessions{late, 1}) == "at: This group ended on 17 March 2026");
}

TEST_CASE("the register is filled in at once and each who came has one activity") {
    Circle centre;
    const auto session = centre.plan("2026-03-10T14:00");
    CHECK(centre.run(centre.saying(session, {came, didNot, declined})).empty());
    REQUIRE(centre.book.all<Activity>().size() == 1);
    const auto activity = *centre.book.all<Activity>().begin();
    CHECK(activity.referral == centre.women[0].id);
    CHECK(activity.on == day("2026-03-10"));
    CHECK(activity.activity == ActivityKind::GroupWorkshop);
    CHECK(activity.pathway == Pathway::Money);
    CHECK(activity.minutes == 90);
    CHECK(activity.groupTitle == u"Managing money");
    CHECK(centre.book.all<GroupMark>().size() == 3);

    const auto kept = centre.book;
    CHECK(centre.run(centre.saying(session, {came, didNot, declined})).empty());
    CHECK(centre.book == kept);

    CHECK(centre.run(centre.saying(session, {didNot, came, std::nullopt})).empty());
    REQUIRE(centre.book.all<Activity>().size() == 1);
    CHECK(centre.book.all<Activity>().begin()->referral == centre.women[1].id);
    CHECK(centre.book.all<GroupMark>().size() == 2);
}

TEST_CASE("a register waits for its session") {
    Circle centre;
    const auto later = centre.plan("2026-03-17T14:00");
    CHECK(centre.run(centre.saying(later, {came})) ==
          ": This session begins on 17 March 2026 at 14:00. Fill in the register then.");
    const auto now = centre.plan("2026-03-17T10:42");
    CHECK(centre.run(centre.saying(now, {came})).empty());
}

TEST_CASE("what somebody wrote by hand is neither doubled nor written over") {
    Circle centre;
    const auto session = centre.plan("2026-03-10T14:00");
    const auto& nour = centre.women[0];
    SECTION("an activity that was there before the register") {
        CHECK(centre
                  .run(AddActivity{nour.id, day("2026-03-10"), ActivityKind::GroupWorkshop,
                                   std::nullopt, 45, QStringLiteral("managing money")})
                  .empty());
        CHECK(centre.run(centre.saying(session, {came})).empty());
        REQUIRE(centre.book.all<Activity>().size() == 1);
        CHECK(centre.book.all<Activity>().begin()->minutes == 45);
    }
    SECTION("one that was corrected afterwards") {
        CHECK(centre.run(centre.saying(session, {came})).empty());
        const auto before = *centre.book.all<Activity>().begin();
        auto after = before;
        after.minutes = 30;
        after.on = GENERATE(day("2026-03-10"), day("2026-03-09"));
        CHECK(centre.run(ChangeActivity{before, after}).empty());
        CHECK(centre.run(centre.saying(session, {came, didNot})).empty());
        REQUIRE(centre.book.all<Activity>().size() == 1);
        CHECK(centre.now(before) == after);
    }
    SECTION("one that was removed afterwards") {
        CHECK(centre.run(centre.saying(session, {came})).empty());
        CHECK(centre.run(RemoveActivity{*centre.book.all<Activity>().begin()}).empty());
        CHECK(centre.run(centre.saying(session, {came, didNot})).empty());
        CHECK(centre.book.all<Activity>().isEmpty());
        CHECK(centre.run(centre.saying(session, {didNot, didNot})).empty());
        CHECK(centre.book.all<Activity>().isEmpty());
    }
}

TEST_CASE("two sessions on a day are two activities") {
    Circle centre;
    const auto morning = centre.plan("2026-03-10T10:00");
    const auto afternoon = centre.plan("2026-03-10T14:00");
    CHECK(centre.run(centre.saying(morning, {came})).empty());
    CHECK(centre.run(centre.saying(afternoon, {came})).empty());
    CHECK(centre.book.all<Activity>().size() == 2);
    CHECK(centre.run(centre.saying(morning, {declined})).empty());
    CHECK(centre.book.all<Activity>().size() == 1);
}

TEST_CASE("activities follow a session that is moved and a group that is renamed") {
    Circle centre;
    const auto session = centre.plan("2026-03-10T14:00");
    CHECK(centre.run(centre.saying(session, {came, came})).empty());
    auto before = *centre.book.all<Activity>().begin();
    auto byHand = before;
    byHand.minutes = 30;
    CHECK(centre.run(ChangeActivity{before, byHand}).empty());

    auto moved = session;
    moved.at = clock("2026-03-11T14:00");
    moved.minutes = 120;
    CHECK(centre.run(ChangeSession{session, moved}).empty());
    CHECK(centre.now(before).on == day("2026-03-11"));
    CHECK(centre.now(before).minutes == 30);
    CHECK(std::prev(centre.book.all<Activity>().end())->minutes == 120);

    auto renamed = centre.group;
    renamed.title = QStringLiteral("Money and me");
    CHECK(centre.run(ChangeGroup{centre.group, renamed}).empty());
    for (const auto& activity : centre.book.all<Activity>())
        CHECK(activity.groupTitle == u"Money and me");
    centre.group = renamed;
    CHECK(centre.disagreement().empty());

    auto future = moved;
    future.at = clock("2026-03-18T14:00");
    CHECK(centre.run(ChangeSession{moved, future}) ==
          "at: This session has a register. Its date must be today or in the past.");
    CHECK(centre.run(RemoveSession{moved}).empty());
    CHECK(centre.book.all<Activity>().isEmpty());
    CHECK(centre.book.all<GroupMark>().isEmpty());
}

TEST_CASE("a register that somebody else filled in meanwhile is not written over") {
    Circle centre;
    const auto session = centre.plan("2026-03-10T14:00");
    const auto mine = centre.saying(session, {didNot, came});
    CHECK(centre.run(centre.saying(session, {came, came})).empty());
    const auto kept = centre.book;
    CHECK_THAT(centre.run(mine),
               Catch::StartsWith(": Somebody filled in this register meanwhile. Nour Haddad: "
                                 "Attended."));
    CHECK(centre.book == kept);
}

TEST_CASE("registers and activities say the same after any saves moves and removals") {
    const auto seed = GENERATE(take(24, random(0, 1'000'000)));
    CAPTURE(seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto below = [&](unsigned count) { return random() % count; };
    Circle centre;
    for (const char* at : {"2026-03-03T10:00", "2026-03-03T14:00", "2026-03-10T14:00"})
        centre.plan(at);
    for (int step = 0; step < 40 && !centre.book.all<GroupSession>().isEmpty(); ++step) {
        CAPTURE(step);
        const auto session =
            *(centre.book.all<GroupSession>().begin() +
              below(static_cast<unsigned>(centre.book.all<GroupSession>().size())));
        const auto before = centre.book;
        const auto what = below(20);
        if (what == 0) {
            CHECK(centre.run(RemoveSession{session}).empty());
        } else if (what < 3) {
            auto moved = session;
            moved.at.date = day("2026-03-02").addDays(static_cast<int>(below(3)));
            moved.at.minute = static_cast<qint16>(below(1400));
            moved.minutes = static_cast<int>(30 * below(4));
            centre.run(ChangeSession{session, moved});
        } else {
            std::vector<std::optional<RegisterMark>> marks;
            for (size_t i = 0; i < centre.women.size(); ++i) {
                const auto said = below(4);
                marks.push_back(said == 3 ? std::nullopt
                                          : std::optional(static_cast<RegisterMark>(said)));
            }
            const auto action = centre.saying(session, marks);
            const auto drafted = action.draft(centre.book, centre.deed());
            CHECK(centre.run(action).empty());
            for (size_t i = 0; i < marks.size(); ++i) {
                const auto kept = centre.markOf(session, centre.women[i]);
                CHECK((kept ? kept->mark : std::nullopt) == marks[i]);
            }
            // The same again changes nothing, and undo is one step back.
            const auto full = centre.book;
            CHECK(centre.run(centre.saying(session, marks)).empty());
            CHECK(centre.book == full);
            centre.book.apply(std::get<ChangeSet>(drafted).inverse());
            CHECK(centre.book == before);
            centre.book.apply(std::get<ChangeSet>(drafted));
        }
        REQUIRE(centre.disagreement().empty());
    }
}
