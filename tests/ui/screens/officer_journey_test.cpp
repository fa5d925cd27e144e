// SPDX-License-Identifier: GPL-3.0-or-later
// The condition and the officer, as a keyworker does it on her record.

#include "core/rules/condition_progress.h"
#include "tests/support/ui/desk.h"
#include "ui/shell/record_place.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A desk with a woman who came once, of a caution or a resolution.
struct HerDesk : Desk {
    explicit HerDesk(Disposal disposal = Disposal::ConditionalCaution) {
        keep([&](ChangeSet& changes, qint64& nextId) {
            Woman nour;
            nour.id = {nextId++};
            nour.ref = QStringLiteral("WM-0001");
            nour.studyId = QStringLiteral("K7QM-D2XA");
            nour.givenNames = QStringLiteral("Nour");
            nour.familyName = QStringLiteral("Haddad");
            nour.language = languageFromCode("ar");
            nour.interpreterNeeded = true;
            changes.add(nour);
            Referral her;
            her.id = {nextId++};
            her.woman = nour.id;
            her.ref = QStringLiteral("R-0001-1");
            her.receivedOn = her.disposalOn = her.decidedOn = day("2026-02-12");
            her.route = ReferralRoute::Custody;
            her.disposal = disposal;
            her.decision = Decision::Accepted;
            her.keyworker = session().worker().id;
            her.officerName = QStringLiteral("PC Alder");
            her.officerEmail = QStringLiteral("alder@police.example");
            changes.add(her);
            Appointment came;
            came.id = {nextId++};
            came.referral = her.id;
            came.startsAt = clock("2026-02-24T10:00");
            came.outcome = AppointmentOutcome::Attended;
            changes.add(came);
        });
    }

    const Referral& her() { return *book().all<Referral>().begin(); }
    void open(RecordDeed deed, qint64 about = 0) {
        work->go(placeOf(her().woman, her().id, deed, about).place());
    }
    void openReferral() {
        work->go(
            RecordPlace{her().woman, her().id, RecordTab::Referral, RecordDeed::None, 0}.place());
    }
    QString wordsAt(const char* name) {
        return static_cast<QLabel*>(at(QString::fromLatin1(name)))->text();
    }
    /// Everything said on the part in sight.
    QString allWords() {
        QCoreApplication::processEvents(); // what was added to a layout is shown then
        QStringList out;
        for (const auto* label : work->findChildren<QLabel*>())
            if (label->isVisibleTo(work.get()))
                out << label->text();
        return out.join(u'\n');
    }
};

} // namespace

TEST_CASE("The condition is explained to her in her language with the sheet") {
    HerDesk desk;
    desk.openReferral();
    CHECK(desk.allWords().contains(u"Not yet explained to her"));
    desk.press(QStringLiteral("explainCondition"));
    CHECK(desk.answerIn(QStringLiteral("explained_in")) == u"ar");
    CHECK(desk.answerIn(QStringLiteral("sheetLanguage")) == u"ar");
    CHECK(desk.wordsAt("aboutSheet").contains(u"Not yet checked by a native speaker"));
    desk.answer(QStringLiteral("explained_in"), QStringLiteral("ti"));
    CHECK(desk.answerIn(QStringLiteral("sheetLanguage")) == u"en");
    CHECK(desk.wordsAt("aboutSheet")
              .startsWith(u"There is no sheet in Tigrinya yet. This one is in English"));
    desk.answer(QStringLiteral("explained_in"), QStringLiteral("so"));
    CHECK(desk.answerIn(QStringLiteral("sheetLanguage")) == u"so");
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("explained_how")) == u"Choose how it was explained to her");
    desk.answer(QStringLiteral("explained_on"), QStringLiteral("4 mar 26"));
    desk.answer(QStringLiteral("explained_how"), QStringLiteral("in_person"));
    desk.answer(QStringLiteral("explained_with_interpreter"), QStringLiteral("yes"));
    desk.answer(QStringLiteral("agreed_sheet_given"), QStringLiteral("yes"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.her().explainedOn == day("2026-03-04"));
    CHECK(desk.her().explainedIn == languageFromCode("so"));
    CHECK(desk.her().agreedSheetGiven == true);
    desk.openReferral();
    CHECK(desk.allWords().contains(u"On 4 March 2026, in person, with an interpreter, in Somali"));
}

TEST_CASE("The officer has changed and the one before is still named") {
    HerDesk desk;
    desk.openReferral();
    desk.press(QStringLiteral("changeOfficer"));
    desk.answer(QStringLiteral("until"), QStringLiteral("10 mar 26"));
    desk.answer(QStringLiteral("officer_name"), QStringLiteral("DC Marram"));
    desk.answer(QStringLiteral("officer_email"), QStringLiteral("marram@police.example"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.her().officerName == u"DC Marram");
    REQUIRE(desk.book().all<FormerOfficer>().size() == 1);
    desk.openReferral();
    const auto words = desk.allWords();
    CHECK(words.contains(u"DC Marram, marram@police.example"));
    CHECK(words.contains(u"Officer until 10 March 2026"));
    CHECK(words.contains(u"PC Alder, alder@police.example"));
    desk.open(RecordDeed::OfficerReport);
    CHECK(desk.answerIn(QStringLiteral("sent_to")) == u"DC Marram, marram@police.example");
}

TEST_CASE("A report is sent and acknowledged and another one follows") {
    HerDesk desk;
    desk.open(RecordDeed::OfficerReport);
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("way")) == u"Choose how the report was sent");
    desk.answer(QStringLiteral("sent_on"), QStringLiteral("10 mar 26"));
    desk.answer(QStringLiteral("way"), QStringLiteral("secure_email"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<OfficerReport>().size() == 1);
    CHECK(desk.her().reportSentOn == day("2026-03-10"));
    const auto looks = desk.session().accessOf(desk.her().woman);
    REQUIRE(looks);
    CHECK(std::any_of(looks->begin(), looks->end(),
                      [](const AccessLine& line) { return line.kind == AccessKind::Disclosed; }));

    desk.openReferral();
    auto* table = qobject_cast<QTableView*>(desk.at(QStringLiteral("sentReports")));
    REQUIRE(table);
    CHECK(table->model()->index(0, 2).data().toString() == u"No acknowledgement yet");
    table->selectRow(0);
    table->setFocus();
    desk.press(QStringLiteral("acknowledgeReport"));
    desk.answer(QStringLiteral("acknowledged_on"), QStringLiteral("12 mar 26"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<OfficerReport>().begin()->acknowledgedOn == day("2026-03-12"));

    desk.open(RecordDeed::OfficerReport);
    desk.answer(QStringLiteral("way"), QStringLiteral("post"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<OfficerReport>().size() == 2);
    CHECK(desk.her().reportSentOn == day("2026-03-10"));
}

TEST_CASE("The last day comes from the offence and then from the officer who varies it") {
    HerDesk desk;
    desk.open(RecordDeed::ChangeReferral);
    CHECK_FALSE(desk.isInSight(QStringLiteral("offence_on")));
    desk.answer(QStringLiteral("deadline_from"), QStringLiteral("offence"));
    CHECK(desk.isInSight(QStringLiteral("offence_on")));
    CHECK_FALSE(desk.isInSight(QStringLiteral("condition_deadline")));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("offence_on")) == u"Enter the date of the offence");
    desk.answer(QStringLiteral("offence_on"), QStringLiteral("1 feb 26"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.her().conditionDeadline == day("2026-05-24"));
    CHECK(desk.her().deadlineFrom == DeadlineFrom::Offence);
    desk.openReferral();
    CHECK(desk.allWords().contains(u"24 May 2026, 16 weeks from the offence on 1 February 2026"));

    desk.open(RecordDeed::PoliceUpdate);
    desk.answer(QStringLiteral("kind"), QStringLiteral("condition_outcome"));
    desk.answer(QStringLiteral("condition_outcome"), QStringLiteral("varied"));
    desk.answer(QStringLiteral("condition_deadline"), QStringLiteral("1 jul 26"));
    desk.answer(QStringLiteral("source"), QStringLiteral("PC Alder by email"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.her().deadlineFrom == DeadlineFrom::Officer);
    desk.openReferral();
    CHECK(desk.allWords().contains(u"1 July 2026, as the officer gave it"));
}

TEST_CASE("On a community resolution nothing here speaks of court or prosecution") {
    HerDesk desk(Disposal::CommunityResolution);
    for (const auto deed :
         {RecordDeed::None, RecordDeed::ExplainCondition, RecordDeed::OfficerReport,
          RecordDeed::ChangeOfficer, RecordDeed::PoliceUpdate, RecordDeed::ChangeReferral}) {
        if (deed == RecordDeed::None)
            desk.openReferral();
        else
            desk.open(deed);
        const auto words = desk.allWords().toLower();
        CAPTURE(static_cast<int>(deed));
        CHECK_FALSE(words.contains(u"prosecut"));
        CHECK_FALSE(words.contains(u"breach"));
        CHECK_FALSE(words.contains(u"court"));
    }
}
