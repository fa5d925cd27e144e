// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/survey_questions.h"
#include "core/demo/demo_story.h"
#include "core/rules/condition_progress.h"
#include "core/rules/officer_report.h"

namespace ninefold {

namespace {

class OutcomeStory {
public:
    OutcomeStory(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                 const DemoSupport& support, DemoShares& shares, DemoRandom& random)
        : demo_(demo)
        , referral_(referral)
        , plan_(plan)
        , support_(support)
        , shares_(shares)
        , random_(random) {}

    void tell() {
        tellReport();
        tellSurveys();
        tellPolice();
    }

private:
    void tellReport() {
        const auto due = reportDueOn(referral_, demo_.asAt);
        if (!due.isValid())
            return;
        const auto late = due.daysTo(demo_.asAt);
        if (late >= 0 && late <= 14 && shares_.reportForgotten.next())
            return; // not sent yet
        const auto sent = random_.percent(88) ? due.addDays(-random_.between(0, 8))
                                              : due.addDays(random_.between(1, 9));
        if (sent < demo_.asAt)
            referral_.reportSentOn = std::max(sent, referral_.decidedOn);
    }

    // --- surveys ---------------------------------------------------------------------------------

    static QString agreed(bool positive, DemoRandom& random) {
        return positive ? (random.percent(55) ? QStringLiteral("5") : QStringLiteral("4"))
                        : (random.percent(75) ? QStringLiteral("3") : QStringLiteral("2"));
    }

    /// The answers whose shares were published; `positive` is what share the rest have.
    void answer(Survey& survey) {
        for (const auto& question : surveyQuestions()) {
            if (!question.asksAt(survey.wave) || question.scale == SurveyScale::Text)
                continue;
            const auto code = fromUtf8(question.code);
            if (question.scale == SurveyScale::YesNo)
                survey.answers[code] =
                    shares_.afterEmployment.next() ? QStringLiteral("yes") : QStringLiteral("no");
            else if (!fixedAnswer(survey, code))
                survey.answers[code] = random_.percent(12) ? QStringLiteral("na")
                                                           : agreed(random_.percent(84), random_);
        }
        static constexpr const char* comments[] = {"I was listened to.",
                                                   "The group on Tuesdays helped the most.",
                                                   "Thank you, I would not have gone on my own."};
        if (random_.percent(25))
            survey.answers[QStringLiteral("comment")] = fromUtf8(random_.pick(comments));
    }

    bool fixedAnswer(Survey& survey, const QString& code) {
        EvenShare* share = nullptr;
        const bool after = survey.wave > SurveyWave::Exit;
        if (code == u"wellbeing" && !after)
            share = &shares_.midWellbeing;
        else if (code == u"safer" && !after)
            share = &shares_.midSafer;
        else if (code == u"less_likely_to_offend")
            share = after ? &shares_.afterLessLikely : &shares_.midLessLikely;
        else if (code == u"children" && after)
            share = &shares_.afterChildren;
        if (share)
            survey.answers[code] = agreed(share->next(), random_);
        return share != nullptr;
    }

    void survey(SurveyWave wave, QDate offered, int completes, int declines) {
        if (offered >= demo_.asAt)
            return;
        Survey survey;
        survey.referral = referral_.id;
        survey.wave = wave;
        survey.offeredOn = offered;
        const int at = random_.below(100);
        if (at < completes) {
            survey.completedOn = std::min(offered.addDays(random_.below(9)), demo_.asAt);
            survey.mode = random_.percent(55) ? SurveyMode::Self : SurveyMode::Phone;
            answer(survey);
        } else if (at < completes + declines) {
            survey.declined = true;
        }
        demo_.keep(survey);
    }

    bool agreedToFollowUp() const {
        for (const auto* consent : demo_.book.of<Consent>(referral_.id))
            if (consent->kind == ConsentKind::FollowUp)
                return consent->given == true;
        return false;
    }

    void tellSurveys() {
        const auto start = support_.start();
        if (!start.isValid())
            return;
        const auto mid = workday(start.addDays(random_.between(56, 80)));
        if (!referral_.closedOn.isValid() || mid < referral_.closedOn)
            survey(SurveyWave::Mid, mid, 72, 10);
        if (!referral_.closedOn.isValid())
            return;
        const auto since = referral_.closedOn.daysTo(demo_.asAt);
        if (since > 13 || plan_.number % 2 == 0)
            survey(SurveyWave::Exit, workday(referral_.closedOn.addDays(random_.below(7))), 70, 12);
        if (!agreedToFollowUp())
            return;
        if (since > 112 || plan_.number % 2 == 0)
            survey(SurveyWave::Followup3m,
                   workday(referral_.closedOn.addDays(91 + random_.below(10))), 58, 9);
        if (since > 204 || plan_.number % 2 == 0)
            survey(SurveyWave::Followup6m,
                   workday(referral_.closedOn.addDays(183 + random_.below(10))), 44, 10);
    }

    // --- the police ------------------------------------------------------------------------------

    void update(QDate on, PoliceUpdateKind kind, std::optional<ConditionOutcome> outcome = {}) {
        PoliceUpdate update;
        update.referral = referral_.id;
        update.on = workday(on);
        update.kind = kind;
        update.conditionOutcome = outcome;
        update.source = referral_.officerName;
        if (update.on < demo_.asAt)
            demo_.keep(update);
    }

    void tellPolice() {
        demo_.book.put(referral_); // the rule reads the casebook
        const auto progress = conditionProgress(demo_.book, referral_, demo_.asAt);
        using S = ConditionStatus;
        if (progress.status == S::Complied && random_.percent(60))
            update(progress.secondQualifyingOn.addDays(random_.between(10, 40)),
                   PoliceUpdateKind::ConditionOutcome, ConditionOutcome::Complied);
        if (progress.status == S::NotComplied && referral_.closedOn.isValid()) {
            const int at = random_.below(100);
            if (at < 30)
                update(progress.deadline.addDays(random_.between(1, 20)),
                       PoliceUpdateKind::ConditionOutcome, ConditionOutcome::Excused);
            else if (at < 60)
                update(progress.deadline.addDays(random_.between(5, 40)),
                       PoliceUpdateKind::ConditionOutcome,
                       at < 50 ? ConditionOutcome::Prosecuted : ConditionOutcome::NoAction);
        }
        if (progress.status == S::Open && plan_.number % 17 == 3) {
            const auto varied = referral_.receivedOn.addDays(60);
            if (workday(varied) < demo_.asAt)
                referral_.conditionDeadline = progress.deadline.addDays(28);
            update(varied, PoliceUpdateKind::ConditionOutcome, ConditionOutcome::Varied);
        }
        if (referral_.disposal == Disposal::ConditionalCaution)
            tellRearrest();
    }

    void tellRearrest() {
        const auto told = referral_.disposalOn.addDays(150);
        if (workday(told) >= demo_.asAt)
            return;
        auto& share =
            support_.attended.size() >= 2 ? shares_.rearrestedEngaged : shares_.rearrestedOther;
        if (random_.percent(92))
            update(told, share.next() ? PoliceUpdateKind::Rearrest : PoliceUpdateKind::NoRearrest);
    }

    DemoBook& demo_;
    Referral& referral_;
    const DemoPlan& plan_;
    const DemoSupport& support_;
    DemoShares& shares_;
    DemoRandom& random_;
};

} // namespace

void tellOutcome(DemoBook& demo, Referral& referral, const DemoPlan& plan,
                 const DemoSupport& support, DemoShares& shares, DemoRandom& random) {
    OutcomeStory(demo, referral, plan, support, shares, random).tell();
}

} // namespace ninefold
