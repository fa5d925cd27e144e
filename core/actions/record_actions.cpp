// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/record_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/references.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

#define WORDS(text) QT_TRANSLATE_NOOP("actions", text)

/// How a kind's deeds are called, and who may do them.
struct Deeds {
    const char* add;
    const char* change;
    const char* remove;
    Permission permission = Permission::EditRecords;
};
template <class T>
constexpr Deeds deeds = {nullptr, nullptr, nullptr};
template <>
constexpr Deeds deeds<Partner> = {WORDS("Add a partner service"), WORDS("Change a partner service"),
                                  WORDS("Remove a partner service")};
template <>
constexpr Deeds deeds<PartnerReferral> = {WORDS("Refer her to a partner"),
                                          WORDS("Change a referral to a partner"),
                                          WORDS("Remove a referral to a partner")};
template <>
constexpr Deeds deeds<Grant> = {WORDS("Record a hardship grant"), WORDS("Change a hardship grant"),
                                WORDS("Remove a hardship grant")};
template <>
constexpr Deeds deeds<Fund> = {WORDS("Add a fund"), WORDS("Change a fund"), WORDS("Remove a fund"),
                               Permission::ManageCentre};
template <>
constexpr Deeds deeds<FundIncome> = {WORDS("Record money for a fund"),
                                     WORDS("Change money for a fund"),
                                     WORDS("Remove money for a fund"), Permission::ManageCentre};
template <>
constexpr Deeds deeds<Risk> = {WORDS("Write down a risk"), WORDS("Change a risk"),
                               WORDS("Remove a risk")};
template <>
constexpr Deeds deeds<Perpetrator> = {WORDS("Write down who harms her"),
                                      WORDS("Change who harms her"), WORDS("Remove who harms her")};
template <>
constexpr Deeds deeds<Child> = {WORDS("Add a child"), WORDS("Change what is known of a child"),
                                WORDS("Remove a child")};
template <>
constexpr Deeds deeds<InformationGiven> = {WORDS("Write down what she was told"),
                                           WORDS("Change what she was told"),
                                           WORDS("Remove what she was told")};
template <>
constexpr Deeds deeds<Leave> = {WORDS("Add days away"), WORDS("Change days away"),
                                WORDS("Remove days away"), Permission::ManageWorkers};

Problems problemsRemoving(const Casebook& book, const Partner& partner) {
    const auto& all = book.all<PartnerReferral>();
    if (std::none_of(all.begin(), all.end(),
                     [&](const PartnerReferral& one) { return one.partner == partner.id; }))
        return {};
    return {{QString(), Words::tr("Women were referred to %1, so it stays in the directory. Enter "
                                  "since when it takes no referrals instead.")
                            .arg(partner.name)}};
}

Problems problemsRemoving(const Casebook& book, const Fund& fund) {
    const auto& all = book.all<Grant>();
    if (std::none_of(all.begin(), all.end(), [&](const Grant& one) { return one.fund == fund.id; }))
        return {};
    return {{QString(), Words::tr("Grants were made from %1, so it stays. Enter the day it was "
                                  "closed instead.")
                            .arg(fund.name)}};
}

template <class T>
Problems problemsRemoving(const Casebook&, const T&) {
    return {};
}

void giveReference(const Casebook& book, Partner& partner) {
    partner.ref = nextPartnerRef(book);
}
void giveReference(const Casebook& book, Fund& fund) {
    fund.ref = nextFundRef(book);
}

} // namespace

template <class T>
Drafted SaveRecord<T>::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, deeds<T>.permission); !refused.empty())
        return refused;
    auto after = record;
    after.id = before ? before->id : Id<T>{book.nextId()};
    if constexpr (requires { giveReference(book, after); }) {
        if (before)
            after.ref = before->ref;
        else
            giveReference(book, after);
    }
    auto problems = problemsWith(book, after, before ? &*before : nullptr, deed.today());
    ChangeSet changes(Words::tr(before ? deeds<T>.change : deeds<T>.add));
    if (before)
        changes.alter(*before, after);
    else
        changes.add(after);
    return draftOf(std::move(changes), std::move(problems));
}

template <class T>
Drafted RemoveRecord<T>::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, deeds<T>.permission); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr(deeds<T>.remove));
    if constexpr (std::is_same_v<T, Fund>)
        for (const auto* income : book.of<FundIncome>(before.id))
            changes.remove(*income);
    changes.remove(before);
    return draftOf(std::move(changes), problemsRemoving(book, before));
}

#define NINEFOLD_DEEDS(Kind)                                                                       \
    template struct SaveRecord<Kind>;                                                              \
    template struct RemoveRecord<Kind>;
NINEFOLD_DEEDS(Partner)
NINEFOLD_DEEDS(PartnerReferral)
NINEFOLD_DEEDS(Grant)
NINEFOLD_DEEDS(Fund)
NINEFOLD_DEEDS(FundIncome)
NINEFOLD_DEEDS(Risk)
NINEFOLD_DEEDS(Perpetrator)
NINEFOLD_DEEDS(Child)
NINEFOLD_DEEDS(InformationGiven)
NINEFOLD_DEEDS(Leave)
#undef NINEFOLD_DEEDS

} // namespace ninefold
