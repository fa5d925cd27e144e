// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/survey_offer.h"

#include "core/base/date_words.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"
#include "core/rules/consent.h"
#include "core/rules/safe_contact.h"

#include <algorithm>

namespace ninefold {

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(SurveyOffer)
};

bool hasCome(const Casebook& book, const Referral& referral, QDate today) {
    const auto appointments = book.of<Appointment>(referral.id);
    return std::any_of(appointments.begin(), appointments.end(), [&](const Appointment* one) {
        return isAttended(one->outcome) && one->startsAt.date <= today;
    });
}

bool mayBeReached(const Woman& woman) {
    using enum ContactMethod;
    const auto ways = {Call, Text, Email, Letter};
    return std::any_of(ways.begin(), ways.end(), [&](ContactMethod way) {
        return safeContact(woman, way).answer != Safe::No;
    });
}

/// When a wave may be offered: from the first day, up to and with the last.
struct Span {
    QDate from;
    QDate due;
    QDate last;
};

Span spanAfter(SurveyWave wave, QDate closedOn) {
    if (wave == SurveyWave::Exit)
        return {closedOn, closedOn.addDays(thresholds::exitSurveyDueDays),
                closedOn.addMonths(thresholds::exitSurveyLastMonths)};
    const bool first = wave == SurveyWave::Followup3m;
    const auto due =
        closedOn.addMonths(first ? thresholds::followUp3mMonths : thresholds::followUp6mMonths);
    const auto until =
        closedOn.addMonths(first ? thresholds::followUp6mMonths : thresholds::followUp6mLastMonths);
    return {due.addDays(-thresholds::showAheadDays), due, until.addDays(-1)};
}

class Look {
public:
    Look(const Casebook& book, const Referral& referral, SurveyWave wave, QDate today)
        : book_(book)
        , referral_(referral)
        , wave_(wave)
        , today_(today) {}

    SurveyOffer offer() {
        setDays();
        out_.why = whyNot();
        out_.may = out_.why.isEmpty();
        return out_;
    }

private:
    bool isMid() const { return wave_ == SurveyWave::Mid; }
    bool isFollowUp() const {
        return wave_ == SurveyWave::Followup3m || wave_ == SurveyWave::Followup6m;
    }

    void setDays() {
        if (isMid()) {
            const auto weeks = book_.centre().midSurveyWeeks;
            out_.fromOn = referral_.decidedOn;
            if (weeks && referral_.decidedOn.isValid())
                out_.fromOn = out_.dueOn = referral_.decidedOn.addDays(qint64{*weeks} * 7);
        } else if (referral_.closedOn.isValid()) {
            const auto span = spanAfter(wave_, referral_.closedOn);
            out_.fromOn = span.from;
            out_.dueOn = span.due;
            last_ = span.last;
        }
    }

    QString whyNot() const {
        if (const auto* survey = surveyAt(book_, referral_.id, wave_)) {
            if (survey->completedOn.isValid())
                return Said::tr("She has answered it.");
            if (survey->declined.value_or(false))
                return Said::tr("She declined it.");
        }
        if (!isAccepted(referral_, today_))
            return Said::tr("She is not in support here.");
        if (!hasCome(book_, referral_, today_))
            return Said::tr("She has not come to an appointment, so there is nothing to ask "
                            "about.");
        if (auto why = whyNotNow(); !why.isEmpty())
            return why;
        return isFollowUp() ? whyNotAfterwards() : QString();
    }

    QString whyNotNow() const {
        const bool closed = isClosed(referral_, today_);
        if (isMid() && closed)
            return Said::tr("Support has ended: this one is for midway.");
        if (!isMid()) {
            using enum ClosureReason;
            if (!closed)
                return Said::tr("Not due yet: support has not ended.");
            const auto reason = referral_.closureReason;
            if (reason == Died || reason == Mistaken || reason == UnsafeToContact)
                return Said::tr("Not asked after support ended in this way.");
        }
        if (today_ < out_.fromOn)
            return Said::tr("Not due yet: it may be offered from %1.").arg(longDay(out_.fromOn));
        if (last_.isValid() && today_ > last_)
            return Said::tr("Too late: it could be offered until %1.").arg(longDay(last_));
        return {};
    }

    QString whyNotAfterwards() const {
        if (!hasAgreed(book_, referral_, ConsentKind::FollowUp, today_))
            return newestConsent(book_, referral_, ConsentKind::FollowUp, today_)
                       ? Said::tr("She does not want to be asked after support.")
                       : Said::tr("She has not been asked whether we may ask again after support.");
        if (!mayBeReached(book_.womanOf(referral_)))
            return Said::tr("There is no safe way to reach her.");
        return {};
    }

    const Casebook& book_;
    const Referral& referral_;
    SurveyWave wave_;
    QDate today_;
    SurveyOffer out_;
    QDate last_;
};

} // namespace

const Survey* surveyAt(const Casebook& book, Id<Referral> referral, SurveyWave wave) {
    for (const auto* survey : book.of<Survey>(referral))
        if (survey->wave == wave)
            return survey;
    return nullptr;
}

bool isKeptFromView(const Survey& survey) {
    return survey.isPrivate.value_or(false) && survey.completedOn.isValid();
}

SurveyOffer surveyOffer(const Casebook& book, const Referral& referral, SurveyWave wave,
                        QDate today) {
    return Look(book, referral, wave, today).offer();
}

} // namespace ninefold
