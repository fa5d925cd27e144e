// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/october.h"

#include "core/returns/loaded_definitions.h"

#include <catch2/catch.hpp>

namespace ninefold::test {

namespace {

ClockTime thirdOfDecember() {
    return clock("2026-12-03T09:30");
}

void addWoman(Story& story, const char* ref, const char* studyId, NeedLevel accommodation) {
    const auto referral = story.caution("2026-10-05", ref);
    auto woman = story.book.womanOf(referral);
    woman.studyId = QString::fromLatin1(studyId);
    woman.dateOfBirth = day("1991-03-02");
    story.keep(woman);
    story.appointment(referral, "2026-10-08T10:00", AppointmentOutcome::Attended);
    Assessment assessment;
    assessment.referral = referral.id;
    assessment.assessedOn = day("2026-10-09");
    assessment.stage = AssessmentStage::Initial;
    assessment.needs[0] = accommodation;
    story.keep(assessment);
}

/// All that `after` has and `before` has not.
ChangeSet newIn(const Casebook& after, const Casebook& before) {
    ChangeSet changes(QStringLiteral("Register referrals"));
    Entities::forEach([&]<class T>(T*) {
        for (const auto& record : after.all<T>())
            if (!before.find(record.id))
                changes.add(record);
    });
    return changes;
}

} // namespace

October::October() {
    auto opened = Session::open(file.path(), CentreFile::passphrase(), {}, thirdOfDecember);
    REQUIRE(opened);
    session = std::move(*opened);
    Story story;
    story.book = book();
    addWoman(story, "R-1", "K7QM-D2XA", NeedLevel::Low);
    addWoman(story, "R-2", "M3PQ-X4RB", NeedLevel::High);
    save(newIn(story.book, book()));
}

const Referral& October::referral(const char* ref) const {
    return *book().referralByRef(QString::fromUtf8(ref));
}

void October::save(const ChangeSet& changes) {
    const auto outcome = commit(*session, changes);
    INFO(failureText(outcome).toStdString());
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
}

Outcome October::submit(const SubmitReturn& what, const char* madeAt) {
    return session->run([&](const Casebook& newest, const Deed& deed) -> Drafted {
        const Submitter who{deed.role,
                            deed.today(),
                            {session->worker().name,
                             QDateTime::fromString(QString::fromLatin1(madeAt), Qt::ISODate)}};
        return what.draft(newest, who, [](const print::Document& document) {
            return Result<QByteArray>(document.title.toUtf8());
        });
    });
}

Submission October::submitted(const char* madeAt) {
    const auto outcome = submit(octoberReturn(), madeAt);
    INFO(refusalIn(outcome).toStdString());
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
    const auto& changes = std::get<ChangeSet>(outcome);
    return *std::get<Edit<Submission>>(changes.edits.front()).after;
}

Return October::now(bool isPublic) const {
    const auto definition =
        readDefinition(octoberReturn().definitionText, QStringLiteral("october.json"));
    REQUIRE(definition);
    ReturnRequest request;
    request.period = octoberReturn().period;
    request.today = session->today();
    request.isPublic = isPublic;
    auto made = workOutReturn(book(), *definition, request);
    REQUIRE(made);
    return std::move(*made);
}

SubmitReturn octoberReturn() {
    SubmitReturn what;
    what.definitionText = knownDefinitions(Casebook()).front().text;
    what.period = monthPeriod(2026, 10);
    what.submittedTo = QStringLiteral("MOPAC, women's diversion team");
    return what;
}

QString refusalIn(const Outcome& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return failure->text;
    QStringList texts;
    if (const auto* problems = std::get_if<Problems>(&outcome))
        for (const auto& problem : *problems)
            texts << problem.text;
    return texts.join(u'|');
}

} // namespace ninefold::test
