// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"
#include "core/catalogue/chase_steps.h"
#include "core/catalogue/survey_questions.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/field_checks.h"
#include "core/rules/offered.h"
#include "core/rules/study_id.h"
#include "core/rules/validate_parts.h"

namespace ninefold {

using namespace validate_parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

void checkBirthday(const Casebook& book, const Woman& woman, const Woman* before, QDate today,
                   Problems& out) {
    const auto field = QStringLiteral("date_of_birth");
    if (!woman.dateOfBirth.isValid())
        return;
    if (isChanged(woman, before, &Woman::dateOfBirth)) {
        if (woman.dateOfBirth >= today)
            add(out, field, Words::tr("Date of birth must be in the past"));
        else if (woman.dateOfBirth.year() < 1900)
            add(out, field, Words::tr("Date of birth must be in 1900 or later"));
    }
    for (const auto* referral : book.of<Referral>(woman.id))
        if (woman.dateOfBirth > referral->receivedOn)
            add(out, field,
                Words::tr("Date of birth must not be after her referral of %1")
                    .arg(longDay(referral->receivedOn)));
}

void checkReferralOrder(const Referral& referral, const Referral* before, Problems& out) {
    if (isChanged(referral, before, &Referral::decidedOn) && referral.decidedOn.isValid() &&
        referral.decidedOn < referral.receivedOn)
        add(out, QStringLiteral("decided_on"),
            Words::tr("Date of the decision must not be before the referral was received, %1")
                .arg(longDay(referral.receivedOn)));
    if (isChanged(referral, before, &Referral::closedOn) && referral.closedOn.isValid()) {
        const auto earliest =
            referral.decidedOn.isValid() ? referral.decidedOn : referral.receivedOn;
        if (referral.closedOn < earliest)
            add(out, QStringLiteral("closed_on"),
                Words::tr("Date of closing must not be before the decision, %1")
                    .arg(longDay(earliest)));
    }
    if (!referral.disposalOn.isValid())
        return;
    if (isChanged(referral, before, &Referral::conditionDeadline) &&
        referral.conditionDeadline.isValid() && referral.conditionDeadline < referral.disposalOn)
        add(out, QStringLiteral("condition_deadline"),
            Words::tr("The last day of the condition must not be before the disposal, %1")
                .arg(longDay(referral.disposalOn)));
    if (isChanged(referral, before, &Referral::reportSentOn) && referral.reportSentOn.isValid() &&
        referral.reportSentOn < referral.disposalOn)
        add(out, QStringLiteral("report_sent_on"),
            Words::tr("Date the report was sent must not be before the disposal, %1")
                .arg(longDay(referral.disposalOn)));
}

void checkReferralFuture(const Referral& referral, const Referral* before, QDate today,
                         Problems& out) {
    if (isTooLate(referral, before, &Referral::receivedOn, today))
        add(out, QStringLiteral("received_on"),
            Words::tr("Date the referral was received must be today or in the past"));
    if (isTooLate(referral, before, &Referral::disposalOn, today))
        add(out, QStringLiteral("disposal_on"),
            Words::tr("Date of the disposal must be today or in the past"));
    if (isTooLate(referral, before, &Referral::decidedOn, today))
        add(out, QStringLiteral("decided_on"),
            Words::tr("Date of the decision must be today or in the past"));
    if (isTooLate(referral, before, &Referral::reportSentOn, today))
        add(out, QStringLiteral("report_sent_on"),
            Words::tr("Date the report was sent must be today or in the past"));
    if (isTooLate(referral, before, &Referral::closedOn, today))
        add(out, QStringLiteral("closed_on"),
            Words::tr("Date of closing must be today or in the past"));
    if (isTooLate(referral, before, &Referral::explainedOn, today))
        add(out, QStringLiteral("explained_on"),
            Words::tr("Date it was explained to her must be today or in the past"));
}

void checkAnswers(const Survey& survey, const Survey* before, Problems& out) {
    for (auto answer = survey.answers.begin(); answer != survey.answers.end(); ++answer) {
        const auto& questions = surveyQuestions();
        const auto asked =
            std::any_of(questions.begin(), questions.end(), [&](const SurveyQuestion& question) {
                return fromUtf8(question.code) == answer.key() && question.asksAt(survey.wave);
            });
        const bool wasThere = before && before->answers.value(answer.key()) == answer.value();
        if (!asked && !wasThere)
            add(out, answer.key(), Words::tr("This question is not asked in this survey"));
    }
}

} // namespace

Problems problemsWith(const Casebook&, const Centre& centre, const Centre*, QDate) {
    auto out = fieldProblems(centre);
    const auto boroughs = centre.boroughs.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& code : boroughs)
        if (!fromCode<Borough>(toUtf8(code)))
            add(out, QStringLiteral("boroughs"),
                Words::tr("Choose the boroughs from the list: %1 is not one").arg(code));
    if (centre.lockAfterMinutes == 0)
        add(out, QStringLiteral("lock_after_minutes"),
            Words::tr("Lock after minutes without use must be at least 1"));
    if (!centre.chaseSteps.isEmpty() && !readChaseSteps(centre.chaseSteps))
        add(out, QStringLiteral("chase_steps"),
            Words::tr("Each step must have a way and a day from 0 to %1, later than the step "
                      "before; there are at most %2 steps")
                .arg(lastChaseDay)
                .arg(mostChaseSteps));
    if (centre.contactCheckDays == 0)
        add(out, QStringLiteral("contact_check_days"),
            Words::tr("Ask about safe contact again after days must be at least 1"));
    return out;
}

Problems problemsWith(const Casebook& book, const Worker& worker, const Worker*, QDate) {
    auto out = fieldProblems(worker);
    if (const auto* other = book.workerByName(worker.name); other && other->id != worker.id)
        add(out, QStringLiteral("name"),
            Words::tr("Somebody of that name works here already. Add a middle name or initial."));
    return out;
}

Problems problemsWith(const Casebook& book, const Woman& woman, const Woman* before, QDate today) {
    auto out = fieldProblems(woman);
    if (const auto* other = book.womanByRef(woman.ref); other && other->id != woman.id)
        add(out, QStringLiteral("woman_ref"), Words::tr("Another woman has this reference"));
    if (isChanged(woman, before, &Woman::studyId) && !woman.studyId.isEmpty() &&
        !isStudyId(toUtf8(woman.studyId)))
        add(out, QStringLiteral("study_id"), Words::tr("Study id must look like K7QM-D2XA"));
    checkBirthday(book, woman, before, today, out);
    if (isTooLate(woman, before, &Woman::contactCheckedOn, today))
        add(out, QStringLiteral("checked_on"),
            Words::tr("Date you checked with her must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const Referral& referral, const Referral* before,
                      QDate today) {
    auto out = fieldProblems(referral);
    if (const auto* other = book.referralByRef(referral.ref); other && other->id != referral.id)
        add(out, QStringLiteral("referral_ref"), Words::tr("Another referral has this reference"));
    if (referral.keyworker && !book.find(referral.keyworker))
        add(out, QStringLiteral("keyworker"), Words::tr("Choose a keyworker from the list"));
    const auto* woman = book.find(referral.woman);
    if (woman && woman->dateOfBirth.isValid() && referral.receivedOn.isValid() &&
        referral.receivedOn < woman->dateOfBirth)
        add(out, QStringLiteral("received_on"),
            Words::tr("Date the referral was received must not be before she was born"));
    if (referral.disposal != Disposal::Voluntary && !referral.disposalOn.isValid())
        add(out, QStringLiteral("disposal_on"), Words::tr("Enter the date of the disposal"));
    if (referral.decision != Decision::Pending && !referral.decidedOn.isValid())
        add(out, QStringLiteral("decided_on"), Words::tr("Enter the date of the decision"));
    const auto offered = offeredDisposals(book.centre());
    if (isChanged(referral, before, &Referral::disposal) &&
        std::find(offered.begin(), offered.end(), referral.disposal) == offered.end())
        add(out, QStringLiteral("disposal"), Words::tr("Choose a disposal that is in force"));
    checkReferralFuture(referral, before, today, out);
    checkReferralOrder(referral, before, out);
    for (const auto& problem : deadlineProblems(referral, before, today))
        add(out, problem.field, problem.text);
    return out;
}

Problems problemsWith(const Casebook& book, const Contact& contact, const Contact* before,
                      QDate today) {
    auto out = fieldProblems(contact);
    checkReferral(book, contact, out);
    if (isChanged(contact, before, &Contact::at) && contact.at.date > today)
        add(out, QStringLiteral("at"),
            Words::tr("Date of the contact must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const Appointment& appointment,
                      const Appointment* before, QDate today) {
    auto out = fieldProblems(appointment);
    checkReferral(book, appointment, out);
    using enum AppointmentOutcome;
    const auto outcome = appointment.outcome;
    const bool happened = isAttended(outcome) || outcome == DidNotAttend;
    const bool changed = isChanged(appointment, before, &Appointment::outcome) ||
                         isChanged(appointment, before, &Appointment::startsAt);
    if (changed && happened && appointment.startsAt.date > today)
        add(out, QStringLiteral("outcome"),
            Words::tr("This appointment is on %1. Record it on the day.")
                .arg(longDay(appointment.startsAt.date)));
    return out;
}

Problems problemsWith(const Casebook& book, const Assessment& assessment, const Assessment* before,
                      QDate today) {
    auto out = fieldProblems(assessment);
    checkReferral(book, assessment, out);
    if (isTooLate(assessment, before, &Assessment::assessedOn, today))
        add(out, QStringLiteral("assessed_on"),
            Words::tr("Date of the assessment must be today or in the past"));
    if (isTaken(book, assessment, [&](const Assessment& other) {
            return other.assessedOn == assessment.assessedOn && other.stage == assessment.stage;
        }))
        add(out, QStringLiteral("assessed_on"),
            Words::tr("There is already such an assessment of that day. Change that one."));
    return out;
}

Problems problemsWith(const Casebook& book, const Survey& survey, const Survey* before,
                      QDate today) {
    auto out = fieldProblems(survey);
    checkReferral(book, survey, out);
    if (isTaken(book, survey, [&](const Survey& other) { return other.wave == survey.wave; }))
        add(out, QStringLiteral("wave"),
            Words::tr("There is already a survey of this kind. Change that one."));
    if (isTooLate(survey, before, &Survey::offeredOn, today))
        add(out, QStringLiteral("offered_on"),
            Words::tr("Date the survey was offered must be today or in the past"));
    if (isTooLate(survey, before, &Survey::completedOn, today))
        add(out, QStringLiteral("completed_on"),
            Words::tr("Date the survey was completed must be today or in the past"));
    if (isChanged(survey, before, &Survey::completedOn) && survey.completedOn.isValid() &&
        survey.completedOn < survey.offeredOn)
        add(out, QStringLiteral("completed_on"),
            Words::tr("Date the survey was completed must not be before it was offered"));
    if (isChanged(survey, before, &Survey::declined) && survey.declined.value_or(false) &&
        survey.completedOn.isValid())
        add(out, QStringLiteral("declined"),
            Words::tr("Choose declined, or enter the date it was completed, not both"));
    checkAnswers(survey, before, out);
    return out;
}

Problems problemsWith(const Casebook& book, const PoliceUpdate& update, const PoliceUpdate* before,
                      QDate today) {
    auto out = fieldProblems(update);
    checkReferral(book, update, out);
    if (isTooLate(update, before, &PoliceUpdate::on, today))
        add(out, QStringLiteral("on"),
            Words::tr("Date the police told you must be today or in the past"));
    if (isTaken(book, update, [&](const PoliceUpdate& other) {
            return other.on == update.on && other.kind == update.kind;
        }))
        add(out, QStringLiteral("on"),
            Words::tr("This is already written down for that day. Change that entry."));
    const bool asksOutcome = update.kind == PoliceUpdateKind::ConditionOutcome;
    if (asksOutcome && !update.conditionOutcome)
        add(out, QStringLiteral("condition_outcome"), Words::tr("Choose what the officer decided"));
    if (!asksOutcome && update.conditionOutcome)
        add(out, QStringLiteral("condition_outcome"),
            Words::tr("The officer's decision belongs to the outcome of the condition only"));
    return out;
}

Problems problemsWith(const Casebook& book, const Consent& consent, const Consent* before,
                      QDate today) {
    auto out = fieldProblems(consent);
    checkReferral(book, consent, out);
    if (isTooLate(consent, before, &Consent::on, today))
        add(out, QStringLiteral("on"),
            Words::tr("Date she was asked must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const AttendanceReview& review,
                      const AttendanceReview* before, QDate today) {
    auto out = fieldProblems(review);
    checkReferral(book, review, out);
    if (isTooLate(review, before, &AttendanceReview::on, today))
        add(out, QStringLiteral("on"),
            Words::tr("Date of the review must be today or in the past"));
    if (review.manager && !book.find(review.manager))
        add(out, QStringLiteral("manager"), Words::tr("Choose a manager from the list"));
    return out;
}

} // namespace ninefold
