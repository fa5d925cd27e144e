// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_plan.h"

#include "core/catalogue/need_details.h"
#include "core/catalogue/tools.h"
#include "core/rules/as_at.h"
#include "core/rules/needs_summary.h"
#include "core/rules/safety_flags.h"
#include "core/rules/tier_suggestion.h"

namespace ninefold {

namespace {

/// What is said of a pathway, a goal that follows from it, and who does what.
struct PathwayWords {
    const char* strength;
    const char* goal;
    const char* hers;
    const char* workers;
    const char* partner;
};
constexpr std::array<PathwayWords, pathwayCount> words{{
    {"Keeps her room well and pays what she can", "I want my own front door",
     "Bring the letter from the council", "Ring the housing office with her",
     "Quayside Housing Advice"},
    {"Worked in a bakery for six years", "I want to work mornings again",
     "Choose two courses she likes", "Help with the college form", "Second Chapter Learning"},
    {"Walks every day, and it helps", "I want to sleep through the night",
     "Write down how she sleeps for a week", "Book a GP appointment with her",
     "Open Door Talking Therapies"},
    {"Has cut down since the summer", "I want to stay off it", "Go to the Thursday group",
     "Find a place at the clinic", "Northgate Recovery"},
    {"Budgets to the pound", "I want to open my post without fear",
     "Put the letters in one bag and bring them", "Apply for the benefit with her",
     "Fairpenny Debt Clinic"},
    {"Her sister stands by her", "I want my girls at weekends", "Ring her sister about Saturday",
     "Write to the social worker", "Family Rights Line"},
    {"Thinks before she answers these days", "I want to walk away when it gets loud",
     "Practise the breathing at home", "Go through the last quarrel with her", "The Larch Project"},
    {"Has told somebody, and was believed", "I want to feel safe in my own home",
     "Keep the phone charged", "Go through the safety plan with her", "The Larch Project"},
    {"Knows whom she can ring at night", "I want to choose whom I see", "Save the outreach number",
     "Meet the outreach worker with her", "The Larch Project"},
}};

const PathwayWords& wordsOn(Pathway pathway) {
    return words[indexOf(pathway)];
}

std::vector<Pathway> needsOf(const Assessment& assessment) {
    std::vector<Pathway> out;
    for (const auto pathway : pathways)
        if (isNeed(assessment.need(pathway)))
            out.push_back(pathway);
    return out;
}

class PlanStory {
public:
    PlanStory(DemoBook& demo, quint64 seed)
        : demo_(demo)
        , random_(seed) {}

    void tell() {
        std::vector<Referral> all;
        for (const auto& referral : demo_.book.all<Referral>())
            if (!demo_.book.of<Assessment>(referral.id).empty())
                all.push_back(referral);
        for (const auto& referral : all) {
            tellDetails(referral);
            tellTiers(referral);
            tellScores(referral);
            tellGoals(referral);
            ++number_;
        }
        leaveToLookAt(all);
    }

private:
    std::vector<Assessment> assessmentsOf(const Referral& referral) const {
        std::vector<Assessment> out;
        for (const auto* one : demo_.book.of<Assessment>(referral.id))
            out.push_back(*one);
        std::stable_sort(out.begin(), out.end(), [](const Assessment& a, const Assessment& b) {
            return a.assessedOn < b.assessedOn;
        });
        return out;
    }

    void tellDetails(const Referral& referral) {
        int readiness = random_.between(2, 4); // the list goes from "has made changes" down
        for (auto& assessment : assessmentsOf(referral)) {
            for (const auto pathway : needsOf(assessment))
                if (random_.percent(70))
                    setDetail(assessment, pathway, detailOn(assessment, pathway, readiness));
            demo_.book.put(assessment);
            if (random_.percent(60))
                readiness = std::max(0, readiness - 1);
        }
    }

    NeedDetail detailOn(const Assessment& assessment, Pathway pathway, int readiness) {
        const auto offered = subNeedsOf(pathway);
        const auto count = static_cast<int>(offered.size());
        const int first = random_.below(count);
        const int second = random_.below(count);
        NeedDetail detail;
        for (int i = 0; i < count; ++i) // in the order in which they are offered
            if (i == first || i == second)
                detail.subNeeds << fromUtf8(offered[static_cast<size_t>(i)]->code);
        detail.readiness = codes<Readiness>()[static_cast<size_t>(readiness)].value;
        detail.wantsHelp = random_.percent(75)   ? WantsHelp::Yes
                           : random_.percent(60) ? WantsHelp::NotNow
                                                 : WantsHelp::No;
        detail.urgent = assessment.need(pathway) == NeedLevel::High && random_.percent(30);
        if (random_.percent(40))
            detail.strengths = fromUtf8(wordsOn(pathway).strength);
        if (random_.percent(30))
            detail.note = QStringLiteral("What she told, and letters she brought");
        return detail;
    }

    void keepTier(const Referral& referral, const Assessment& assessment, std::optional<Tier> tier,
                  const QString& reason) {
        TierSet set;
        set.referral = referral.id;
        set.on = assessment.assessedOn;
        set.tier = tier;
        set.suggested = suggestedTier(assessment).tier;
        set.reason = reason;
        set.by = referral.keyworker;
        demo_.keep(set);
    }

    void tellTiers(const Referral& referral) {
        const auto all = assessmentsOf(referral);
        if (!referral.tier)
            return;
        if (all.size() > 1 && number_ % 4 == 0 && referral.tier != Tier::Three) {
            keepTier(referral, all.front(), Tier::Three,
                     QStringLiteral("A hard first month; to be looked at again"));
            keepTier(referral, all[1], referral.tier, referral.tierReason);
            return;
        }
        keepTier(referral, all.front(), referral.tier, referral.tierReason);
    }

    void keepScore(const Referral& referral, QDate on, Measure measure, int score, bool looked) {
        ToolScore one;
        one.referral = referral.id;
        one.on = on;
        one.measure = measure;
        one.score = score;
        demo_.keep(one);
        auto flag = safetyFlagFor(one);
        if (!flag)
            return;
        if (looked) {
            flag->answeredOn = std::min(on.addDays(1), demo_.asAt);
            flag->answer = *flag->kind == FlagKind::SelfHarm
                               ? QStringLiteral("Talked with her; no plans; GP told with her "
                                                "agreement; numbers for the night given")
                               : QStringLiteral("Safety plan written with her; referral to MARAC "
                                                "made with her agreement");
            flag->answeredBy = referral.keyworker;
        }
        demo_.keep(*flag);
    }

    void tellScores(const Referral& referral) {
        const auto all = assessmentsOf(referral);
        int core10 = random_.between(12, 26);
        int star = random_.between(2, 4);
        const int dash = random_.between(3, 18);
        for (const auto& assessment : all) {
            const auto on = assessment.assessedOn;
            if (number_ % 3 == 0) {
                keepScore(referral, on, Measure::Core10Total, core10, true);
                keepScore(referral, on, Measure::Core10Item6, core10 > 22 ? 1 : 0, true);
                core10 = std::max(3, core10 - random_.between(-1, 7));
            }
            if (number_ % 5 == 1)
                keepScore(referral, on, Measure::SwemwbsTotal, random_.between(15, 28), true);
            if (number_ % 9 == 2)
                for (const auto* area : measuresOf(Tool::JusticeStar))
                    keepScore(referral, on, area->measure, std::min(10, star + random_.below(3)),
                              true);
            star += 1;
        }
        if (number_ % 2 == 0 && isNeed(all.front().need(Pathway::Abuse)))
            keepScore(referral, all.front().assessedOn, Measure::DashCount, dash, true);
    }

    void tellGoals(const Referral& referral) {
        const auto all = assessmentsOf(referral);
        const auto needs = needsOf(all.front());
        const auto count = std::min<size_t>(needs.size(), number_ % 7 == 6 ? 0 : 1 + number_ % 3);
        for (size_t i = 0; i < count; ++i)
            tellGoal(referral, all.front().assessedOn, needs[i], i);
    }

    void tellGoal(const Referral& referral, QDate assessedOn, Pathway pathway, size_t place) {
        const bool closed = isClosed(referral, demo_.asAt);
        const auto last = closed ? referral.closedOn : demo_.asAt;
        Goal goal;
        goal.referral = referral.id;
        goal.ref = QStringLiteral("G-%1").arg(++goals_, 4, 10, QLatin1Char('0'));
        goal.pathway = pathway;
        goal.words = fromUtf8(wordsOn(pathway).goal);
        goal.setOn = std::min(assessedOn.addDays(random_.below(8)), last);
        const bool ended = closed || (place == 0 && goal.setOn.daysTo(last) > 90);
        if (ended) {
            goal.outcome = random_.percent(55)   ? GoalOutcome::Achieved
                           : random_.percent(65) ? GoalOutcome::Partly
                                                 : GoalOutcome::Not;
            goal.outcomeOn = closed ? last : goal.setOn.addDays(random_.between(40, 90));
        }
        goal = demo_.keep(goal);
        tellActions(referral, goal);
    }

    void tellActions(const Referral& referral, const Goal& goal) {
        const auto& about = wordsOn(*goal.pathway);
        const auto* keyworker = demo_.book.find(referral.keyworker);
        keepAction(goal, about.hers, ActionOwner::Her, {});
        keepAction(goal, about.workers, ActionOwner::Worker,
                   keyworker ? keyworker->name : QString());
        if (random_.percent(40))
            keepAction(goal, "First appointment there", ActionOwner::Partner,
                       fromUtf8(about.partner));
    }

    void keepAction(const Goal& goal, const char* what, ActionOwner owner,
                    const QString& ownerName) {
        GoalAction action;
        action.goal = goal.id;
        action.what = fromUtf8(what);
        action.owner = owner;
        action.ownerName = ownerName;
        action.dueOn = workday(goal.setOn.addDays(random_.between(7, 28)));
        const bool past = action.dueOn <= demo_.asAt;
        // Now and then a worker's action is due about now, and most of the past is done.
        if (owner == ActionOwner::Worker && !goal.outcome && ++openForWorkers_ % 8 == 1)
            action.dueOn = workday(demo_.asAt.addDays(openForWorkers_ % 5 - 1));
        else if (past && (goal.outcome != GoalOutcome::Not || random_.percent(40)))
            action.doneOn = action.dueOn;
        demo_.keep(action);
    }

    /// For Today: scores of these days that nobody has looked at yet.
    void leaveToLookAt(const std::vector<Referral>& all) {
        int left = 3;
        for (auto at = all.rbegin(); at != all.rend() && left > 0; ++at) {
            const auto assessments = assessmentsOf(*at);
            const auto on = demo_.asAt.addDays(-left);
            const bool free = assessments.back().assessedOn < on;
            if (!free || !isInSupport(*at, demo_.asAt))
                continue;
            if (left == 2)
                keepScore(*at, on, Measure::DashCount, dashOffersMarac + 1, false);
            else
                keepScore(*at, on, Measure::Core10Item6, 1, false);
            --left;
        }
    }

    DemoBook& demo_;
    DemoRandom random_;
    size_t number_ = 0;
    int openForWorkers_ = 0;
    int goals_ = 0;
};

} // namespace

void tellNeedsAndPlans(DemoBook& demo, quint32 seed) {
    auto centre = demo.book.centre();
    centre.usesOutcomesStar = true;
    demo.book.put(centre);
    PlanStory(demo, 0x9E37U + quint64{seed} * 2654435761U).tell();
}

} // namespace ninefold
