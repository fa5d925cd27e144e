// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/random_records.h"

#include "core/catalogue/survey_questions.h"

#include <random>

namespace ninefold::test {

namespace {

class RecordsMaker {
public:
    explicit RecordsMaker(unsigned seed)
        : random_(seed) {}

    Casebook make(int women) {
        for (int i = 0; i < women; ++i)
            addWoman(i);
        return std::move(book_);
    }

private:
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    template <class E>
    E any() {
        const auto all = codes<E>();
        return all[random_() % all.size()].value;
    }
    template <class E>
    std::optional<E> maybe() {
        return oneIn(4) ? std::nullopt : std::optional(any<E>());
    }
    /// Around the months of the returns, often on their edges and on days that addMonths clamps.
    QDate date() {
        static const QDate edges[] = {QDate(2026, 9, 30),  QDate(2026, 10, 1),  QDate(2026, 10, 31),
                                      QDate(2026, 11, 1),  QDate(2026, 12, 31), QDate(2027, 1, 1),
                                      QDate(2026, 1, 31),  QDate(2026, 8, 31),  QDate(2024, 2, 29),
                                      QDate(2025, 10, 31), QDate(2026, 7, 31)};
        if (oneIn(3))
            return edges[random_() % std::size(edges)];
        return QDate(2025, 9, 15).addDays(below(500));
    }
    QDate maybeDate() { return oneIn(3) ? QDate() : date(); }
    ClockTime at() { return {date(), static_cast<qint16>(below(1440))}; }
    QDate near(QDate day, int days) { return day.addDays(below(2 * days + 1) - days); }

    template <class T>
    T keep(T record) {
        record.id = {book_.nextId()};
        book_.put(record);
        return record;
    }

    void addWoman(int number) {
        Woman woman;
        woman.ref = QStringLiteral("W-%1").arg(number);
        woman.givenNames = woman.familyName = QStringLiteral("X");
        // Not in the order of the ids, and unique.
        woman.studyId =
            QStringLiteral("%1QM-D%2").arg(QChar(u'A' + below(26))).arg(number, 4, 10, QChar(u'0'));
        if (!oneIn(8))
            woman.dateOfBirth = oneIn(5) ? QDate(2000, 2, 29).addYears(-4 * below(12))
                                         : QDate(2009, 1, 1).addDays(-below(24000));
        woman.borough = maybe<Borough>();
        woman.ethnicity = maybe<Ethnicity>();
        woman.disability = maybe<Disability>();
        woman.religion = maybe<Religion>();
        woman.sexualOrientation = maybe<SexualOrientation>();
        woman.genderSameAsBirth = maybe<GenderSameAsBirth>();
        woman.maritalStatus = maybe<MaritalStatus>();
        woman.pregnancy = maybe<Pregnancy>();
        woman = keep(woman);
        for (int i = 1 + below(3); i > 0; --i)
            addReferral(woman);
    }

    void addReferral(const Woman& woman) {
        Referral referral;
        referral.woman = woman.id;
        do
            referral.ref = QStringLiteral("R-%1").arg(below(100000));
        while (book_.referralByRef(referral.ref));
        referral.receivedOn = date();
        referral.bcu = maybe<Bcu>();
        referral.disposal = oneIn(2) ? Disposal::ConditionalCaution : any<Disposal>();
        referral.disposalOn = oneIn(6) ? QDate() : near(referral.receivedOn, 40);
        referral.offenceGroup = maybe<OffenceGroup>();
        referral.firstTimeOffender = maybe<YesNoUnknown>();
        if (oneIn(4))
            referral.conditionSet = oneIn(2);
        if (oneIn(5))
            referral.conditionDeadline = date();
        referral.decision = oneIn(5) ? any<Decision>() : Decision::Accepted;
        referral.decidedOn = oneIn(10) ? date() : near(referral.receivedOn, 5);
        referral.tier = maybe<Tier>();
        if (oneIn(2))
            referral.reportSentOn = near(referral.receivedOn.addMonths(1), 10);
        if (oneIn(2))
            referral.closedOn = oneIn(2) ? date() : referral.receivedOn.addMonths(below(16));
        referral.closureReason = maybe<ClosureReason>();
        referral = keep(referral);
        addEvents(referral.id);
    }

    void addEvents(Id<Referral> referral) {
        for (int i = below(4); i > 0; --i)
            keep(Contact{{}, referral, at(), any<ContactMethod>(), any<ContactOutcome>(), {}});
        for (int i = below(6); i > 0; --i) {
            Appointment one;
            one.referral = referral;
            one.startsAt = at();
            one.kind = any<AppointmentKind>();
            one.mode = oneIn(2) ? AppointmentMode::InPerson : maybe<AppointmentMode>();
            one.outcome = oneIn(2) ? AppointmentOutcome::Attended : any<AppointmentOutcome>();
            if (oneIn(4))
                one.counts = oneIn(2);
            keep(one);
        }
        for (int i = below(4); i > 0; --i) {
            Assessment one;
            one.referral = referral;
            one.assessedOn = date().addDays(i); // the same day and stage twice is no caseload
            one.stage = any<AssessmentStage>();
            for (auto& need : one.needs)
                need = maybe<NeedLevel>();
            one.mentalHealth = maybe<HealthNeed>();
            one.physicalHealth = maybe<HealthNeed>();
            keepUnlessThere(one, [&](const Assessment& other) {
                return other.assessedOn == one.assessedOn && other.stage == one.stage;
            });
        }
        for (int i = below(5); i > 0; --i)
            keep(Activity{{},
                          referral,
                          date(),
                          any<ActivityKind>(),
                          maybe<Pathway>(),
                          oneIn(3) ? std::nullopt : std::optional(below(200)),
                          {}});
        for (int i = below(3); i > 0; --i)
            keep(PartnerReferral{{},
                                 referral,
                                 date(),
                                 QStringLiteral("X"),
                                 maybe<Pathway>(),
                                 any<PartnerOutcome>(),
                                 maybeDate(),
                                 {}});
        for (int i = below(3); i > 0; --i)
            keep(Grant{{}, referral, date(), any<GrantCategory>(), {below(20000), 2}});
        addSurveys(referral);
        addUpdates(referral);
    }

    template <class T, class F>
    void keepUnlessThere(const T& record, F same) {
        for (const auto* other : book_.of<T>(record.referral))
            if (same(*other))
                return;
        keep(record);
    }

    void addSurveys(Id<Referral> referral) {
        for (const auto& wave : codes<SurveyWave>()) {
            if (oneIn(2))
                continue;
            Survey survey;
            survey.referral = referral;
            survey.wave = wave.value;
            survey.offeredOn = date();
            survey.completedOn = maybeDate();
            if (oneIn(3))
                survey.declined = oneIn(2);
            for (const auto& question : surveyQuestions())
                if (const auto answers = answersOf(question.scale); !answers.empty() && !oneIn(4))
                    survey.answers.insert(fromUtf8(question.code),
                                          fromUtf8(answers[random_() % answers.size()].value));
            keep(survey);
        }
    }

    void addUpdates(Id<Referral> referral) {
        for (int i = below(3); i > 0; --i) {
            PoliceUpdate update;
            update.referral = referral;
            update.on = date();
            update.kind = any<PoliceUpdateKind>();
            if (update.kind == PoliceUpdateKind::ConditionOutcome)
                update.conditionOutcome = any<ConditionOutcome>();
            keepUnlessThere(update, [&](const PoliceUpdate& other) {
                return other.on == update.on && other.kind == update.kind;
            });
        }
    }

    std::mt19937 random_;
    Casebook book_;
};

} // namespace

Casebook randomRecords(unsigned seed, int women) {
    return RecordsMaker(seed).make(women);
}

} // namespace ninefold::test
