// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_groups.h"

#include "core/demo/demo_random.h"
#include "core/rules/as_at.h"
#include "core/rules/group_register.h"
#include "core/rules/references.h"

namespace ninefold {

namespace {

constexpr qint64 daysInWeek = 7;
constexpr int sessionsBefore = 5; ///< with a register, but for the newest of the first group
constexpr int sessionsAhead = 3;
constexpr size_t membersEach = 7;

struct GroupPlan {
    const char* title;
    Pathway pathway;
    const char* room;
    int hour;
    int daysBack; ///< of the newest session before the demo's day
    std::array<const char*, 3> topics;
};
constexpr GroupPlan plans[] = {
    {"Moving on together",
     Pathway::Thinking,
     "Garden room",
     14,
     2,
     {"What I would tell my younger self", "Saying no", "A week that works"}},
    {"Managing money",
     Pathway::Money,
     "Kitchen",
     11,
     4,
     {"What comes in and what goes out", "Letters we do not open", "Energy bills"}},
};
constexpr const char* mentors[] = {"J. O.", "Marcia", "T. K."};

class GroupsMaker {
public:
    GroupsMaker(DemoBook& demo, DemoRandom random)
        : demo_(demo)
        , random_(random) {
        for (const auto& referral : demo.book.all<Referral>())
            if (isInSupport(referral, demo.asAt) && hasStarted(referral))
                women_.push_back(referral);
    }

    void make() {
        for (size_t i = 0; i < std::size(plans); ++i)
            makeGroup(i);
        for (size_t i = 0; i < std::size(mentors) && i < women_.size(); ++i)
            makePair(women_[women_.size() - 1 - i], mentors[i]);
    }

private:
    bool hasStarted(const Referral& referral) const {
        return referral.decidedOn.isValid() && referral.decidedOn <= demo_.asAt.addDays(-42);
    }

    void makeGroup(size_t place) {
        const auto& plan = plans[place];
        Group group;
        group.ref = nextGroupRef(demo_.book);
        group.title = fromUtf8(plan.title);
        group.activity = ActivityKind::GroupWorkshop;
        group.pathway = plan.pathway;
        group.room = fromUtf8(plan.room);
        const auto workers = demo_.book.all<Worker>().size();
        group.facilitator = (demo_.book.all<Worker>().begin() +
                             static_cast<std::ptrdiff_t>(std::min(place + 1, workers - 1)))
                                ->name;
        group = demo_.keep(group);

        std::vector<Referral> members;
        for (size_t i = place; i < women_.size() && members.size() < membersEach; i += 2)
            members.push_back(women_[i]);
        const auto newest = workday(demo_.asAt.addDays(-plan.daysBack));
        for (const auto& referral : members)
            demo_.keep(GroupMember{
                {}, referral.id, group.id, newest.addDays(-daysInWeek * (sessionsBefore - 1)), {}});
        for (int week = 1 - sessionsBefore; week <= sessionsAhead; ++week) {
            const auto session = makeSession(group, plan, newest.addDays(daysInWeek * week), week);
            const bool forgotten = place == 0 && week == 0;
            if (week <= 0 && !forgotten)
                fillRegister(group, session, members);
        }
    }

    GroupSession makeSession(const Group& group, const GroupPlan& plan, QDate on, int week) {
        GroupSession session;
        session.group = group.id;
        session.ref = nextSessionRef(demo_.book);
        session.at = {on, static_cast<qint16>(plan.hour * 60)};
        session.minutes = 90;
        session.topic =
            fromUtf8(plan.topics[static_cast<size_t>(week + sessionsBefore) % plan.topics.size()]);
        return demo_.keep(session);
    }

    /// The first of the members comes seldom; the last is the one most likely to be there.
    void fillRegister(const Group& group, const GroupSession& session,
                      const std::vector<Referral>& members) {
        for (size_t i = 0; i < members.size(); ++i) {
            const bool comes = i > 0 && random_.percent(45);
            const auto mark = comes                          ? RegisterMark::Attended
                              : random_.percent(20) && i > 0 ? RegisterMark::Declined
                                                             : RegisterMark::DidNotAttend;
            if (mark == RegisterMark::Attended)
                attend(group, session, members[i]);
            demo_.keep(GroupMark{{}, members[i].id, session.id, mark});
        }
    }

    /// What she has of that day under the title already is that activity.
    void attend(const Group& group, const GroupSession& session, const Referral& referral) {
        if (!activitiesOf(demo_.book, referral.id, group.title, session.at.date).empty())
            return;
        Activity activity;
        activity.referral = referral.id;
        activity.on = session.at.date;
        activity.activity = *group.activity;
        activity.pathway = group.pathway;
        activity.minutes = session.minutes;
        activity.groupTitle = group.title;
        demo_.keep(activity);
    }

    void makePair(const Referral& referral, const char* mentor) {
        PeerMentoring pair;
        pair.referral = referral.id;
        pair.mentor = fromUtf8(mentor);
        pair.from = demo_.asAt.addDays(-random_.between(20, 40));
        if (random_.percent(30))
            pair.until = demo_.asAt.addDays(-random_.between(1, 10));
        pair.note = QStringLiteral("Coffee and the walk to the library");
        demo_.keep(pair);
        Activity met;
        met.referral = referral.id;
        met.on = pair.from.addDays(7);
        met.activity = ActivityKind::PeerMentoring;
        met.minutes = 60;
        demo_.keep(met);
    }

    DemoBook& demo_;
    DemoRandom random_;
    std::vector<Referral> women_;
};

} // namespace

void tellGroups(DemoBook& demo, quint32 seed) {
    GroupsMaker(demo, DemoRandom((quint64(seed) << 32U) ^ 0x67726F757073U)).make();
}

} // namespace ninefold
