// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consents_now.h"

#include "core/base/date_words.h"
#include "core/rules/consent.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentsNow)
};

/// What she must have been told before it goes anywhere.
constexpr Information toldFirst[] = {Information::PrivacyNotice, Information::PoliceSharing};
/// What leaves the centre only when she agreed.
constexpr ConsentKind sharing[] = {ConsentKind::ShareAttendance, ConsentKind::SharePartners};

} // namespace

std::vector<ConsentNow> consentsNow(const Casebook& book, const Referral& referral, QDate asAt) {
    std::vector<ConsentNow> out;
    for (const auto& row : codes<ConsentKind>())
        out.push_back({row.value, newestConsent(book, referral, row.value, asAt)});
    return out;
}

QString askedInWords(const ConsentNow& consent) {
    if (!consent.newest)
        return {};
    auto words = longDay(consent.newest->on);
    if (!consent.newest->version.isEmpty())
        words += Words::tr(", version %1").arg(consent.newest->version);
    if (!consent.newest->language.isBlank())
        words += Words::tr(", in %1", "in Polish").arg(languageName(consent.newest->language));
    return words;
}

const InformationGiven* newestTold(const Casebook& book, const Referral& referral, Information what,
                                   QDate asAt) {
    const InformationGiven* newest = nullptr;
    for (const auto* one : book.of<InformationGiven>(referral.id))
        if (one->what == what && one->on <= asAt && (!newest || newest->on <= one->on))
            newest = one;
    return newest;
}

QStringList missingBeforeSharing(const Casebook& book, const Referral& referral, QDate asAt) {
    QStringList out;
    for (const auto what : toldFirst)
        if (!newestTold(book, referral, what, asAt))
            out << Words::tr("%1: nobody has told her.").arg(labelOf(what));
    for (const auto kind : sharing) {
        const auto* newest = newestConsent(book, referral, kind, asAt);
        if (!newest)
            out << Words::tr("%1: she was never asked.").arg(labelOf(kind));
        else if (!newest->given.value_or(false))
            out << Words::tr("%1: she did not agree, %2.").arg(labelOf(kind), longDay(newest->on));
        else if (newest->version.isEmpty())
            out << Words::tr("%1: she agreed on %2, but it is not written down to which words.")
                       .arg(labelOf(kind), longDay(newest->on));
    }
    return out;
}

} // namespace ninefold
