// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"
#include "core/base/day_count.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"
#include "core/rules/attention_parts.h"
#include "core/rules/survey_offer.h"

#include <algorithm>

namespace ninefold::attention_parts {

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

/// A woman's risks are told once, though she may have two referrals open.
bool isNewestInSupport(const Casebook& book, const Referral& referral, QDate today) {
    const auto all = book.of<Referral>(referral.woman);
    return std::none_of(all.begin(), all.end(), [&](const Referral* other) {
        return other->id > referral.id && isInSupport(*other, today);
    });
}

void atRisks(const Casebook& book, const Referral& referral, QDate today, const Note& note) {
    if (!isNewestInSupport(book, referral, today))
        return;
    for (const auto* risk : book.of<Risk>(referral.woman))
        if (!risk->endedOn.isValid() && risk->reviewOn.isValid() &&
            risk->reviewOn <= today.addDays(thresholds::showAheadDays))
            note(AttentionKind::ReviewRisk, risk->reviewOn).risk = risk->id;
}

void atPartners(const Casebook& book, const Referral& referral, QDate today, const Note& note) {
    for (const auto* one : book.of<PartnerReferral>(referral.id)) {
        if (one->outcome != PartnerOutcome::Waiting || !one->madeOn.isValid())
            continue;
        const auto dueOn = one->madeOn.addDays(thresholds::partnerAnswerDays);
        if (dueOn <= today)
            note(AttentionKind::AskPartner, dueOn).partnerReferral = one->id;
    }
}

void atSurveyMidway(const Casebook& book, const Referral& referral, QDate today, const Note& note) {
    if (!book.centre().midSurveyWeeks || surveyAt(book, referral.id, SurveyWave::Mid))
        return;
    const auto offer = surveyOffer(book, referral, SurveyWave::Mid, today);
    if (offer.may)
        note(AttentionKind::MidSurvey, offer.dueOn).lastOn =
            offer.dueOn.addDays(thresholds::midSurveyGraceDays);
}

} // namespace

void atSupervision(const Casebook& book, const Referral& referral, QDate today, const Note& note) {
    for (const auto* check : book.of<RecordCheck>(referral.id))
        if (!check->note.isEmpty() && !check->answeredOn.isValid() && check->on <= today) {
            auto& answer = note(AttentionKind::AnswerSupervision, check->on);
            answer.lastOn = check->on.addDays(thresholds::supervisionAnswerDays);
            answer.check = check->id;
        }
}

void atTheWeek(const Casebook& book, const Referral& referral, QDate today, const Note& note) {
    atRisks(book, referral, today, note);
    atPartners(book, referral, today, note);
    atSurveyMidway(book, referral, today, note);
}

std::optional<Words> wordsOfTheWeek(const Casebook& book, const Attention& attention, QDate today) {
    switch (attention.kind) {
    case AttentionKind::ReviewRisk: // not which: others may see the list
        return Words{
            Said::tr("Look at a risk again"),
            Said::tr("Known since %1").arg(dayMonth(book.find(attention.risk)->seenOn, today)),
            Said::tr("Look at it")};
    case AttentionKind::AnswerSupervision: {
        const auto& check = *book.find(attention.check);
        const auto* manager = book.find(check.by);
        return Words{Said::tr("Answer a note on her record"),
                     manager
                         ? Said::tr("Left %1 by %2").arg(dayMonth(check.on, today), manager->name)
                         : Said::tr("Left %1").arg(dayMonth(check.on, today)),
                     Said::tr("Answer")};
    }
    case AttentionKind::AskPartner: {
        const auto& referred = *book.find(attention.partnerReferral);
        return Words{
            Said::tr("Ask %1 for an answer").arg(referred.organisation),
            Said::tr("Referred %1, waiting %2")
                .arg(dayMonth(referred.madeOn, today), daysInWords(referred.madeOn.daysTo(today))),
            Said::tr("Record answer")};
    }
    case AttentionKind::MidSurvey:
        return Words{Said::tr("Offer the survey midway"),
                     Said::tr("She has been in support since %1")
                         .arg(dayMonth(book.find(attention.referral)->decidedOn, today)),
                     Said::tr("Offer survey")};
    default:
        return std::nullopt;
    }
}

} // namespace ninefold::attention_parts
