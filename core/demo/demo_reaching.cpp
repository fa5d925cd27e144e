// SPDX-License-Identifier: GPL-3.0-or-later

// How she may be reached and when she was asked; who accepted the reason for an absence; what was
// decided about appointments missed in a row.

#include "core/base/text.h"
#include "core/demo/demo_story.h"
#include "core/rules/as_at.h"

#include <algorithm>

namespace ninefold {

namespace {

class ReachingStory {
public:
    ReachingStory(DemoBook& demo, quint32 seed)
        : demo_(demo)
        , random_(0x5AFEC0DEU + quint64(seed))
        , manager_(demo.book.all<Worker>().begin()->id) {}

    void tell() {
        std::vector<Woman> women(demo_.book.all<Woman>().begin(), demo_.book.all<Woman>().end());
        for (auto& woman : women) {
            fillWords(woman);
            woman.contactCheckedOn = checkedOn(woman);
            demo_.book.put(woman);
        }
        std::vector<Referral> referrals(demo_.book.all<Referral>().begin(),
                                        demo_.book.all<Referral>().end());
        for (const auto& referral : referrals)
            tellAbsences(referral);
    }

private:
    void fillWords(Woman& woman) {
        static constexpr const char* says[] = {"It is Ruth from the library.",
                                               "Ask for her by name; say nothing else.",
                                               "It is about her course."};
        static constexpr const char* seers[] = {"Her brother sees this phone.",
                                                "Her letters are opened at home.",
                                                "She shares the phone with her daughter."};
        static constexpr const char* times[] = {"Weekdays 10 to 2.",
                                                "After 14:00, not at weekends.",
                                                "Mornings, while the children are at school."};
        static constexpr const char* words[] = {"marigold", "bluebell", "lighthouse", "teapot"};
        const bool said = woman.safeContactNote.isEmpty() && random_.percent(55);
        const auto* say = random_.pick(says);
        const auto* seer = random_.pick(seers);
        const auto* time = random_.pick(times);
        const auto* word = random_.pick(words);
        if (said && random_.percent(50))
            woman.whatToSay = fromUtf8(say);
        if (said && random_.percent(50))
            woman.whoElseSees = fromUtf8(seer);
        if (said)
            woman.safeTimes = fromUtf8(time);
        if (random_.percent(22))
            woman.codeWord = fromUtf8(word);
    }

    /// Mostly within the month; one in five longer ago; of the newest and some others never.
    QDate checkedOn(const Woman& woman) {
        const Referral* newest = nullptr;
        for (const auto* one : demo_.book.of<Referral>(woman.id))
            if (isAccepted(*one, demo_.asAt))
                newest = one;
        const int ago = random_.below(28);
        const int longAgo = random_.between(31, 52);
        if (!newest || newest->decidedOn > demo_.asAt.addDays(-4))
            return {};
        const auto last = newest->closedOn.isValid() ? newest->closedOn : demo_.asAt;
        const bool isOld = newest->decidedOn < demo_.asAt.addDays(-60) && old_.next();
        if (!isOld && never_.next())
            return {};
        return std::max(newest->decidedOn, last.addDays(isOld ? -longAgo : -ago));
    }

    void tellAbsences(const Referral& referral) {
        std::vector<Appointment> all;
        for (const auto* one : demo_.book.of<Appointment>(referral.id))
            all.push_back(*one);
        std::stable_sort(all.begin(), all.end(), [](const Appointment& a, const Appointment& b) {
            return a.startsAt < b.startsAt;
        });
        int missed = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].outcome == AppointmentOutcome::AbsentAcceptable)
                accept(referral, all[i]);
            if (isAttended(all[i].outcome))
                missed = 0;
            if (isMissedWithoutReason(all[i].outcome) && ++missed == 2 && i + 1 < all.size())
                review(referral, all[i].startsAt.date, all[i + 1].startsAt.date);
        }
    }

    void accept(const Referral& referral, Appointment appointment) {
        static constexpr const char* whys[] = {
            "She rang before the time.", "She showed us the letter.",
            "Known to us; no need to ask for proof.", "Told us the next day and booked again."};
        const bool byManager = random_.percent(15);
        const auto* why = random_.pick(whys);
        appointment.reasonAcceptedBy = byManager ? manager_ : referral.keyworker;
        appointment.reasonAcceptedOn =
            std::min(workday(appointment.startsAt.date.addDays(random_.below(2))), demo_.asAt);
        if (random_.percent(70))
            appointment.reasonAcceptedWhy = fromUtf8(why);
        demo_.book.put(appointment);
    }

    /// Some days after the second one; not after the next appointment, which it decided upon.
    void review(const Referral& referral, QDate missed, QDate next) {
        struct Share {
            int weight;
            ReviewDecision decision;
            const char* reason;
        };
        using D = ReviewDecision;
        static constexpr Share shares[] = {
            {40, D::CarryOn,
             "She wants to come; the times did not suit her. Mornings from now on."},
            {30, D::ChangeSupport, "Meet her at the children's centre, which is nearer for her."},
            {15, D::AcceptReason, "Her mother was in hospital; she could not ring."},
            {10, D::TellOfficer, "Agreed with her that the officer is told what happened."},
            {5, D::Other, "Her keyworker visits her with a colleague first."}};
        const auto& share = random_.weighted(shares);
        const auto on = workday(missed.addDays(random_.between(1, 3)));
        if (on > demo_.asAt || on >= next)
            return;
        AttendanceReview made;
        made.referral = referral.id;
        made.on = on;
        made.manager = manager_;
        made.decision = share.decision;
        made.reason = fromUtf8(share.reason);
        demo_.keep(made);
    }

    DemoBook& demo_;
    DemoRandom random_;
    Id<Worker> manager_;
    EvenShare old_{220}, never_{150};
};

} // namespace

void tellReaching(DemoBook& demo, quint32 seed) {
    ReachingStory(demo, seed).tell();
}

} // namespace ninefold
