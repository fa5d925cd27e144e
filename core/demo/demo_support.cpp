// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/demo/demo_story.h"

namespace ninefold {

namespace {

/// Of a hundred women how many have which of the three needs that are found together, and how many
/// of those have four needs or more: 67 mental health, 65 abuse, 30 all three, 62 four or more.
struct NeedsGroup {
    int upTo; ///< percentile
    bool mentalHealth;
    bool abuse;
    bool substances;
    int fourUpTo; ///< percentile below which she has four needs or more
};
constexpr NeedsGroup needsGroups[] = {{30, true, true, true, 29},   {52, true, true, false, 47},
                                      {58, true, false, true, 55},  {63, false, true, true, 61},
                                      {72, true, false, false, 66}, {80, false, true, false, 75},
                                      {84, false, false, true, 82}, {100, false, false, false, 86}};

const NeedsGroup& groupOf(int percentile) {
    for (const auto& group : needsGroups)
        if (percentile < group.upTo)
            return group;
    return needsGroups[std::size(needsGroups) - 1];
}

NeedLevel drawLevel(DemoRandom& random) {
    const int at = random.below(100);
    return at < 30 ? NeedLevel::Low : at < 72 ? NeedLevel::Medium : NeedLevel::High;
}

Assessment firstAssessment(const DemoPlan& plan, DemoRandom& random) {
    const auto& group = groupOf(plan.needs);
    Assessment first;
    first.needs.fill(NeedLevel::None);
    int count = 0;
    const auto needs = [&](Pathway pathway) {
        auto& level = first.needs[indexOf(pathway)];
        if (level == NeedLevel::None) {
            level = drawLevel(random);
            ++count;
        }
    };
    if (group.mentalHealth)
        needs(Pathway::Health);
    if (group.abuse)
        needs(Pathway::Abuse);
    if (group.substances)
        needs(Pathway::Substances);
    const bool four = plan.needs < group.fourUpTo;
    const int wanted = four ? random.between(4, 7) : std::max(count, random.between(1, 3));
    static constexpr Pathway others[] = {Pathway::Accommodation, Pathway::Money, Pathway::Family,
                                         Pathway::Learning, Pathway::Thinking};
    while (count < wanted) {
        if (random.percent(6))
            needs(Pathway::Exploitation);
        else if (random.percent(8))
            needs(Pathway::Health);
        else
            needs(random.pick(others));
        if (count >= 5 && random.percent(30))
            break;
    }
    if (first.needs[indexOf(Pathway::Exploitation)] == NeedLevel::None && random.percent(22))
        first.needs[indexOf(Pathway::Exploitation)] =
            random.percent(60) ? std::optional(NeedLevel::NotDisclosed) : std::nullopt;
    first.mentalHealth = group.mentalHealth ? HealthNeed::Yes : HealthNeed::No;
    if (!group.mentalHealth && random.percent(12))
        first.mentalHealth = HealthNeed::NotDisclosed;
    first.physicalHealth = random.percent(28) ? HealthNeed::Yes : HealthNeed::No;
    return first;
}

/// The same needs some months on: most a level lower, a few higher.
Assessment later(Assessment assessment, DemoRandom& random) {
    for (auto& level : assessment.needs) {
        if (!level || level == NeedLevel::NotDisclosed)
            continue;
        const int score = *scoreOf(*level);
        const int change = random.percent(58) ? -1 : random.percent(7) ? 1 : 0;
        if (score > 0)
            level = static_cast<NeedLevel>(std::clamp(score + change, 0, 3));
    }
    return assessment;
}

class SupportStory {
public:
    SupportStory(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                 const DemoSupport& support, DemoRandom& random)
        : demo_(demo)
        , referral_(referral)
        , plan_(plan)
        , support_(support)
        , random_(random)
        , last_(referral.closedOn.isValid() ? referral.closedOn : demo.asAt) {}

    void tell() {
        tellConsents();
        if (!support_.start().isValid())
            return;
        tellAssessments();
        tellActivities();
        tellPartners();
        tellGrants();
    }

private:
    /// A day between her first appointment and the end of support, or today.
    QDate dayOfSupport() {
        const auto days = static_cast<int>(support_.start().daysTo(last_));
        return support_.start().addDays(random_.below(days + 1));
    }

    void tellConsents() {
        struct Asked {
            ConsentKind kind;
            int agree;
        };
        static constexpr Asked asked[] = {{ConsentKind::Support, 100},
                                          {ConsentKind::ShareAttendance, 96},
                                          {ConsentKind::SharePartners, 84},
                                          {ConsentKind::Evaluation, 76},
                                          {ConsentKind::FollowUp, 72}};
        const auto on = support_.start().isValid() ? support_.start() : referral_.receivedOn;
        for (const auto& [kind, agree] : asked) {
            Consent consent;
            consent.referral = referral_.id;
            consent.on = on;
            consent.kind = kind;
            consent.given = random_.percent(agree);
            demo_.keep(consent);
            if (!support_.start().isValid())
                break; // the rest is asked when she comes
        }
    }

    void keepAssessment(Assessment assessment, QDate on, AssessmentStage stage) {
        assessment.referral = referral_.id;
        assessment.assessedOn = on;
        assessment.stage = stage;
        demo_.keep(assessment);
    }

    void tellAssessments() {
        const auto first = support_.start();
        if (first.daysTo(demo_.asAt) <= 20 && plan_.number % 2 == 1)
            return; // not assessed yet
        auto assessment = firstAssessment(plan_, random_);
        keepAssessment(assessment, first, AssessmentStage::Initial);
        setTier(assessment);
        const int reviews = plan_.number % 9 == 0 ? 1 : 9;
        for (int i = 1; i <= reviews && first.addDays(qint64{84} * i) < last_.addDays(-14); ++i) {
            assessment = later(assessment, random_);
            keepAssessment(assessment, workday(first.addDays(qint64{84} * i)),
                           AssessmentStage::Review);
        }
        if (referral_.closureReason && isPlanned(*referral_.closureReason))
            keepAssessment(later(assessment, random_), referral_.closedOn, AssessmentStage::Exit);
    }

    void setTier(const Assessment& assessment) {
        int high = 0;
        int count = 0;
        for (const auto& level : assessment.needs) {
            const int score = level ? scoreOf(*level).value_or(0) : 0;
            count += score > 0 ? 1 : 0;
            high += score == 3 ? 1 : 0;
        }
        if (high >= 2) {
            referral_.tier = Tier::Three;
            referral_.tierReason = QStringLiteral("Several urgent needs");
        } else if (count >= 4) {
            referral_.tier = Tier::Two;
            referral_.tierReason = QStringLiteral("Four needs or more");
        } else {
            referral_.tier = Tier::One;
            referral_.tierReason = QStringLiteral("Few needs, good support at home");
        }
    }

    void tellActivities() {
        struct Offer {
            int weight;
            ActivityKind kind;
            std::optional<Pathway> pathway;
            const char* title;
        };
        using A = ActivityKind;
        static constexpr Offer offers[] = {
            {18, A::GroupWorkshop, Pathway::Thinking, "Moving on together"},
            {12, A::GroupWorkshop, Pathway::Money, "Managing money"},
            {10, A::Counselling, Pathway::Health, ""},
            {10, A::HousingSupport, Pathway::Accommodation, ""},
            {10, A::BenefitsDebt, Pathway::Money, ""},
            {8, A::EteSupport, Pathway::Learning, ""},
            {8, A::DaSupport, Pathway::Abuse, ""},
            {6, A::Parenting, Pathway::Family, ""},
            {6, A::HealthSupport, Pathway::Health, ""},
            {5, A::SubstanceSupport, Pathway::Substances, ""},
            {4, A::PeerMentoring, std::nullopt, ""},
            {3, A::LegalSupport, std::nullopt, ""},
            {3, A::PracticalSupport, std::nullopt, ""},
            {2, A::Advocacy, std::nullopt, ""}};
        const int count = plan_.course == DemoCourse::Engaged ? plan_.active * 9 / 100 : 1;
        for (int i = 0; i < count; ++i) {
            const auto& offer = random_.weighted(offers);
            Activity activity;
            activity.referral = referral_.id;
            activity.on = dayOfSupport();
            activity.activity = offer.kind;
            activity.pathway = offer.pathway;
            activity.groupTitle = fromUtf8(offer.title);
            if (random_.percent(90))
                activity.minutes = 30 * random_.between(1, 4);
            demo_.keep(activity);
        }
    }

    void tellPartners() {
        struct Partner {
            const char* name;
            Pathway pathway;
        };
        static constexpr Partner partners[] = {{"Quayside Housing Advice", Pathway::Accommodation},
                                               {"The Larch Project", Pathway::Abuse},
                                               {"Northgate Recovery", Pathway::Substances},
                                               {"Open Door Talking Therapies", Pathway::Health},
                                               {"Fairpenny Debt Clinic", Pathway::Money},
                                               {"Second Chapter Learning", Pathway::Learning}};
        if (!random_.percent(55))
            return;
        for (int i = random_.between(1, 2); i > 0; --i) {
            const auto& partner = random_.pick(partners);
            PartnerReferral made;
            made.referral = referral_.id;
            made.madeOn = dayOfSupport();
            made.organisation = fromUtf8(partner.name);
            if (random_.percent(94))
                made.pathway = partner.pathway;
            made.outcome = codes<PartnerOutcome>()[static_cast<size_t>(random_.below(6))].value;
            if (made.outcome != PartnerOutcome::Waiting)
                made.outcomeOn = std::min(made.madeOn.addDays(random_.between(3, 40)), demo_.asAt);
            if (made.outcome == PartnerOutcome::Refused)
                made.refusalReason =
                    codes<RefusalReason>()[static_cast<size_t>(random_.below(6))].value;
            demo_.keep(made);
        }
    }

    void tellGrants() {
        if (!random_.percent(24))
            return;
        for (int i = random_.between(1, 2); i > 0; --i) {
            Grant grant;
            grant.referral = referral_.id;
            grant.on = dayOfSupport();
            grant.category = codes<GrantCategory>()[static_cast<size_t>(random_.below(10))].value;
            const int pounds = random_.between(10, 120);
            grant.amount = {pounds * 100 + (random_.percent(30) ? 50 : 0),
                            static_cast<quint8>(pounds < 100 ? 2 : 3)};
            demo_.keep(grant);
        }
    }

    DemoBook& demo_;
    Referral& referral_;
    const DemoPlan& plan_;
    const DemoSupport& support_;
    DemoRandom& random_;
    QDate last_;
};

} // namespace

void tellSupport(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                 const DemoSupport& support, DemoRandom& random) {
    SupportStory(demo, referral, plan, support, random).tell();
}

} // namespace ninefold
