// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_partners.h"

#include "core/base/text.h"
#include "core/catalogue/example_partners.h"
#include "core/rules/references.h"

namespace ninefold {

namespace {

using B = Borough;

/// A service of the invented centre: those that demo_support refers women to.
struct Service {
    const char* name;
    PartnerCategory category;
    const char* whoFor;
    const char* howToRefer;
    const char* capacity;
    const char* need;    ///< what women need of it
    int reviewedDaysAgo; ///< 0: never
};
constexpr Service services[] = {
    {"Quayside Housing Advice", PartnerCategory::Housing,
     "Women who are homeless, or may lose their home.",
     "By email with the form; they call back within two days.", "Two advice sessions a week",
     "Her tenancy ends in eight weeks; advice on a priority application", 34},
    {"The Larch Project", PartnerCategory::Abuse, "Women who live with abuse now, or did.",
     "She calls herself, or you call with her in the room.", "About four weeks",
     "Somebody to talk with about safety at home; please call between 10 and 12", 80},
    {"Northgate Recovery", PartnerCategory::DrugsAndAlcohol,
     "Adults who drink or use and want to change something.", "Open door, weekdays 10 to 1.",
     "No waiting list", "A first talk about drinking less; mornings suit her", 210},
    {"Open Door Talking Therapies", PartnerCategory::MentalHealth,
     "Adults with low mood or worry. Not while drinking is heavy.",
     "Referral form, or she refers herself.", "Twelve to sixteen weeks",
     "Sleep and worry since the spring; would like a woman to talk to", 15},
    {"Fairpenny Debt Clinic", PartnerCategory::Money,
     "Anybody with debts or a benefit that stopped.", "Book a slot by phone with her.",
     "Ten slots a week", "Rent arrears and a loan; has the letters with her", 0},
    {"Second Chapter Learning", PartnerCategory::WorkAndEducation,
     "Women who want to learn or go back to work.", "By email, with her first name only.",
     "Courses begin in January, April and September", "English and maths, daytime, near a school",
     61},
};
constexpr Borough nearby[] = {B::Camden, B::Hackney, B::Haringey, B::Islington};

constexpr const char* refusalNotes[] = {
    "Asked again with her doctor’s letter; the answer stayed.",
    "They named another service, which she will think about.",
};

struct Income {
    int daysAgo;
    int pounds;
    const char* source;
};
struct FundPlan {
    const char* name;
    const char* note;
    int closedDaysAgo; ///< 0: open
    std::vector<Income> income;
};

class PartnersMaker {
public:
    PartnersMaker(DemoBook& demo, DemoRandom random)
        : demo_(demo)
        , random_(random) {}

    void make() {
        makeServices();
        makeFunds();
        for (const auto& referred : copyOf<PartnerReferral>())
            tellReferral(referred);
        for (const auto& grant : copyOf<Grant>())
            tellGrant(grant);
    }

private:
    template <class T>
    std::vector<T> copyOf() const {
        const auto& all = demo_.book.all<T>();
        return {all.begin(), all.end()};
    }

    void makeServices() {
        for (const auto& service : services) {
            Partner partner;
            partner.ref = nextPartnerRef(demo_.book);
            partner.name = fromUtf8(service.name);
            partner.category = service.category;
            partner.boroughs.assign(std::begin(nearby), std::end(nearby));
            partner.whoFor = fromUtf8(service.whoFor);
            partner.howToRefer = fromUtf8(service.howToRefer);
            partner.capacity = fromUtf8(service.capacity);
            if (service.reviewedDaysAgo)
                partner.reviewedOn = demo_.asAt.addDays(-service.reviewedDaysAgo);
            partners_.push_back(demo_.keep(partner));
        }
        for (auto example : examplePartners()) {
            example.ref = nextPartnerRef(demo_.book);
            demo_.keep(example);
        }
        Partner gone;
        gone.ref = nextPartnerRef(demo_.book);
        gone.name = QStringLiteral("Harbour Night Shelter");
        gone.category = PartnerCategory::Housing;
        gone.whoFor = QStringLiteral("Women without a bed for the night, in winter.");
        gone.endedOn = demo_.asAt.addDays(-120);
        gone.reviewedOn = gone.endedOn;
        demo_.keep(gone);
    }

    void makeFunds() {
        const std::vector<FundPlan> plans{
            {"Hardship fund",
             "For whatever she cannot wait for.",
             0,
             {{440, 1500, "Almswell Trust"},
              {300, 1800, "Almswell Trust"},
              {150, 1500, "Almswell Trust"},
              {40, 900, "Summer fair"}}},
            {"Mothers and babies",
             "Baby items, clothing and food.",
             0,
             {{410, 600, "Collection at the library"}, {90, 450, "Collection at the library"}}},
            {"Winter fund", "Energy and warm clothing, last winter.", 200, {{430, 800, "Council"}}},
        };
        for (const auto& plan : plans) {
            Fund fund;
            fund.ref = nextFundRef(demo_.book);
            fund.name = fromUtf8(plan.name);
            fund.note = fromUtf8(plan.note);
            if (plan.closedDaysAgo)
                fund.closedOn = demo_.asAt.addDays(-plan.closedDaysAgo);
            funds_.push_back(demo_.keep(fund));
            for (const auto& income : plan.income)
                demo_.keep(FundIncome{{},
                                      funds_.back().id,
                                      demo_.asAt.addDays(-income.daysAgo),
                                      {qint64(income.pounds) * 100,
                                       static_cast<quint8>(income.pounds < 1000 ? 3 : 4)},
                                      fromUtf8(income.source)});
        }
    }

    void tellReferral(PartnerReferral referred) {
        for (size_t i = 0; i < partners_.size(); ++i)
            if (referred.organisation == partners_[i].name) {
                referred.partner = partners_[i].id;
                referred.need = fromUtf8(services[i].need);
            }
        // Some of the first months were written down before consent was asked for each.
        if (referred.madeOn > demo_.asAt.addDays(-365) || random_.percent(60))
            referred.consentOn = referred.madeOn;
        const int soon = random_.below(10);
        referred.howSoon = soon < 6 ? HowSoon::Routine : soon < 9 ? HowSoon::Soon : HowSoon::Urgent;
        const bool started = referred.outcome == PartnerOutcome::Started ||
                             referred.outcome == PartnerOutcome::Completed;
        if (started && referred.outcomeOn.isValid())
            referred.startedOn =
                std::min(referred.outcomeOn.addDays(random_.between(0, 12)), demo_.asAt);
        if (referred.refusalReason && random_.percent(40))
            referred.note = fromUtf8(random_.pick(refusalNotes));
        demo_.book.put(referred);
    }

    const Fund& fundOf(const Grant& grant) const {
        const auto& babies = funds_[1];
        const auto& winter = funds_[2];
        if (grant.category == GrantCategory::BabyItems)
            return babies;
        return grant.category == GrantCategory::Energy && grant.on <= winter.closedOn
                   ? winter
                   : funds_.front();
    }

    /// Nine in ten say which fund and who approved; of those some wait for the receipt.
    void tellGrant(Grant grant) {
        const bool isWritten = random_.percent(90);
        const bool hasReceipt = random_.percent(78);
        if (isWritten) {
            grant.fund = fundOf(grant).id;
            grant.approvedBy = demo_.book.all<Worker>().begin()->id;
            grant.approvedOn = grant.on;
            if (hasReceipt)
                grant.receipt = QStringLiteral("HG-%1").arg(++receipts_, 3, 10, QLatin1Char('0'));
        }
        demo_.book.put(grant);
    }

    DemoBook& demo_;
    DemoRandom random_;
    std::vector<Partner> partners_; ///< in the order of `services`
    std::vector<Fund> funds_;
    int receipts_ = 0;
};

} // namespace

void tellPartners(DemoBook& demo, quint32 seed) {
    PartnersMaker(demo, DemoRandom((quint64(seed) << 32U) ^ 0x7061727473U)).make();
}

} // namespace ninefold
