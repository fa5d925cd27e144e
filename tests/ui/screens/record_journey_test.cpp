// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_progress.h"
#include "core/rules/officer_report.h"
#include "tests/support/ui/desk.h"
#include "ui/shell/record_place.h"

#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using test::Desk;

namespace {

/// Types a referral into the form as it stands.
void typeReferral(Desk& desk, const QString& given, const QString& family) {
    desk.answer(QStringLiteral("given_names"), given);
    desk.answer(QStringLiteral("family_name"), family);
    desk.answer(QStringLiteral("date_of_birth"), QStringLiteral("3 jan 91"));
    desk.answer(QStringLiteral("route"), QStringLiteral("custody"));
    desk.answer(QStringLiteral("disposal"), QStringLiteral("CC"));
    desk.answer(QStringLiteral("disposal_on"), QStringLiteral("12 feb 26"));
    desk.answer(QStringLiteral("received_on"), QStringLiteral("13 feb 26"));
}

const Referral& onlyReferral(Desk& desk) {
    REQUIRE(desk.book().all<Referral>().size() == 1);
    return *desk.book().all<Referral>().begin();
}

/// Books one and says that she came.
void attend(Desk& desk, const QString& day) {
    desk.press(QStringLiteral("newAppointment"));
    desk.answer(QStringLiteral("starts_at"), day);
    desk.answer(QStringLiteral("starts_at_time"), QStringLiteral("10:00"));
    desk.answer(QStringLiteral("kind"), QStringLiteral("keywork"));
    desk.answer(QStringLiteral("mode"), QStringLiteral("in_person"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.bannerText().startsWith(u"Saved."));
    const auto booked = std::prev(desk.book().all<Appointment>().end());
    desk.work->go(placeOf(onlyReferral(desk).woman, onlyReferral(desk).id,
                          RecordDeed::RecordOutcome, booked->id.value)
                      .place());
    desk.answer(QStringLiteral("outcome"), QStringLiteral("attended"));
    desk.press(QStringLiteral("save"));
}

void open(Desk& desk, RecordDeed deed, qint64 about = 0) {
    const auto& referral = onlyReferral(desk);
    desk.work->go(placeOf(referral.woman, referral.id, deed, about).place());
}

void registerAndDecide(Desk& desk) {
    desk.work->newReferral();
    typeReferral(desk, QStringLiteral("Nour"), QStringLiteral("Haddad"));
    desk.press(QStringLiteral("saveReferral"));
    REQUIRE(desk.work->place().screen == u"record");
    open(desk, RecordDeed::Decide);
    desk.answer(QStringLiteral("decision"), QStringLiteral("accepted"));
    desk.answer(QStringLiteral("decided_on"), QStringLiteral("13 feb 26"));
    desk.answer(QStringLiteral("keyworker"), QString::number(desk.session().worker().id.value));
    desk.press(QStringLiteral("save"));
}

} // namespace

TEST_CASE("From a referral to an answered survey and back by undo and on by redo") {
    Desk desk;
    const auto empty = desk.book();
    registerAndDecide(desk);
    CHECK(onlyReferral(desk).decision == Decision::Accepted);

    attend(desk, QStringLiteral("24 feb 26"));
    attend(desk, QStringLiteral("12 mar 26"));
    const auto progress = conditionProgress(desk.book(), onlyReferral(desk), desk.now.date);
    CHECK(progress.status == ConditionStatus::Complied);

    open(desk, RecordDeed::OfficerReport);
    desk.answer(QStringLiteral("sent_on"), QStringLiteral("12 mar 26"));
    desk.answer(QStringLiteral("way"), QStringLiteral("secure_email"));
    desk.press(QStringLiteral("save"));
    CHECK(reportStatus(onlyReferral(desk), desk.now.date) == ReportStatus::SentOnTime);

    open(desk, RecordDeed::Close);
    desk.answer(QStringLiteral("closure_reason"), QStringLiteral("completed_plan"));
    desk.answer(QStringLiteral("closed_on"), QStringLiteral("17 mar 26"));
    desk.press(QStringLiteral("save"));
    CHECK(onlyReferral(desk).closureReason == ClosureReason::CompletedPlan);

    open(desk, RecordDeed::AskSurvey, 2);
    desk.answer(QStringLiteral("state"), QStringLiteral("completed"));
    desk.answer(QStringLiteral("mode"), QStringLiteral("assisted"));
    desk.answer(QStringLiteral("wellbeing"), QStringLiteral("5"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Survey>().size() == 1);
    CHECK(desk.book().all<Survey>().begin()->answers.value(QStringLiteral("wellbeing")) == u"5");

    const auto full = desk.book();
    while (!desk.session().undoText().isEmpty())
        REQUIRE(std::holds_alternative<ChangeSet>(desk.session().undo()));
    CHECK(desk.book() == empty);
    CHECK(desk.isInSight(QStringLiteral("recordGone")));
    while (!desk.session().redoText().isEmpty())
        REQUIRE(std::holds_alternative<ChangeSet>(desk.session().redo()));
    CHECK(desk.book() == full);
}

TEST_CASE(
    "Voicemail that she has not allowed is refused with the reason and nothing typed is lost") {
    Desk desk;
    registerAndDecide(desk);
    desk.press(QStringLiteral("newContact"));
    desk.answer(QStringLiteral("method"), QStringLiteral("voicemail"));
    desk.answer(QStringLiteral("outcome"), QStringLiteral("voicemail_left"));
    CHECK(desk.isInSight(QStringLiteral("safeContactBanner")));
    desk.answer(QStringLiteral("note"), QStringLiteral("Rang at ten"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<Contact>().isEmpty());
    CHECK(desk.answerIn(QStringLiteral("note")) == u"Rang at ten");

    desk.answer(QStringLiteral("method"), QStringLiteral("call"));
    desk.answer(QStringLiteral("outcome"), QStringLiteral("no_answer"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<Contact>().size() == 1);
}

TEST_CASE("What cannot be kept is said beside its field and stays as it was typed") {
    Desk desk;
    desk.work->newReferral();
    desk.answer(QStringLiteral("given_names"), QStringLiteral("Amina"));
    desk.answer(QStringLiteral("date_of_birth"), QStringLiteral("14 may 2062"));
    desk.answer(QStringLiteral("disposal"), QStringLiteral("CC"));
    desk.press(QStringLiteral("saveReferral"));
    CHECK(desk.book().all<Woman>().isEmpty());
    CHECK(desk.problemAt(QStringLiteral("date_of_birth")) == u"Date of birth must be in the past");
    CHECK(desk.problemAt(QStringLiteral("disposal_on")) == u"Enter the date of the disposal");
    CHECK_FALSE(desk.problemAt(QStringLiteral("family_name")).isEmpty());
    CHECK(desk.answerIn(QStringLiteral("date_of_birth")) == u"14 may 2062");
    CHECK(desk.answerIn(QStringLiteral("given_names")) == u"Amina");
}

TEST_CASE("A woman who may be known already is hinted at and her record can be used") {
    Desk desk;
    registerAndDecide(desk);
    desk.work->newReferral(QStringLiteral("nour haddad"));
    CHECK(desk.answerIn(QStringLiteral("family_name")) == u"haddad");
    REQUIRE(QTest::qWaitFor([&] { return desk.isInSight(QStringLiteral("useHerRecord")); }));
    desk.press(QStringLiteral("useHerRecord"));
    typeReferral(desk, QStringLiteral("Nour"), QStringLiteral("Haddad"));
    desk.press(QStringLiteral("saveReferral"));
    CHECK(desk.book().all<Woman>().size() == 1);
    CHECK(desk.book().all<Referral>().size() == 2);
    CHECK(desk.isInSight(QStringLiteral("whichReferral")));
}

TEST_CASE("What is typed is kept when one goes elsewhere and given back on return") {
    Desk desk;
    registerAndDecide(desk);
    desk.press(QStringLiteral("newAppointment"));
    desk.answer(QStringLiteral("starts_at"), QStringLiteral("19 mar"));
    desk.press(QStringLiteral("notNow"));
    CHECK_FALSE(desk.isInSight(QStringLiteral("starts_at")));
    desk.press(QStringLiteral("newAppointment"));
    CHECK(desk.answerIn(QStringLiteral("starts_at")) == u"19 mar");
}

TEST_CASE("A change made in another window meanwhile is told and what was typed stays") {
    Desk desk;
    registerAndDecide(desk);
    open(desk, RecordDeed::ChangeSafeContact);
    desk.answer(QStringLiteral("phone"), QStringLiteral("07700 900142"));

    const auto other = desk.another();
    const auto outcome = other->run([](const Casebook& book, const Deed&) -> Drafted {
        const auto& before = *book.all<Woman>().begin();
        auto after = before;
        after.phone = QStringLiteral("07700 900999");
        after.email = QStringLiteral("nour@example.org");
        ChangeSet changes(QStringLiteral("Change her phone"));
        changes.alter(before, after);
        return changes;
    });
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));

    desk.press(QStringLiteral("save"));
    CHECK(desk.answerIn(QStringLiteral("phone")) == u"07700 900142");
    CHECK(desk.problemAt(QStringLiteral("phone")).contains(u"07700 900999"));
    CHECK(desk.answerIn(QStringLiteral("email")) == u"nour@example.org");
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<Woman>().begin()->phone == u"07700 900142");
    CHECK(desk.book().all<Woman>().begin()->email == u"nour@example.org");
}

TEST_CASE("Her needs are chosen with the keys and left blank where nobody asked") {
    Desk desk;
    registerAndDecide(desk);
    desk.work->openRecord(onlyReferral(desk).woman, QStringLiteral("needs"));
    CHECK(desk.at(QStringLiteral("level_p1"))->isAncestorOf(desk.work->focusWidget()));
    QTest::keyClick(desk.work->focusWidget(), Qt::Key_3);
    QTest::keyClick(desk.at(QStringLiteral("level_p2"))->focusProxy(), Qt::Key_0);
    QTest::keyClick(desk.at(QStringLiteral("level_p8"))->focusProxy(), Qt::Key_D);
    desk.answer(QStringLiteral("mental_health"), QStringLiteral("yes"));
    desk.press(QStringLiteral("askLater"));
    REQUIRE(desk.book().all<Assessment>().size() == 1);
    const auto& needs = *desk.book().all<Assessment>().begin();
    CHECK(needs.need(Pathway::Accommodation) == NeedLevel::High);
    CHECK(needs.need(Pathway::Learning) == NeedLevel::None);
    CHECK(needs.need(Pathway::Abuse) == NeedLevel::NotDisclosed);
    CHECK_FALSE(needs.need(Pathway::Money));
    CHECK(needs.mentalHealth == HealthNeed::Yes);
}

TEST_CASE("Opening her record is written down and what was changed stands there in words") {
    Desk desk;
    registerAndDecide(desk);
    const auto& referral = onlyReferral(desk);
    const auto looks = desk.session().accessOf(referral.woman);
    REQUIRE(looks);
    CHECK(std::count_if(looks->begin(), looks->end(), [](const AccessLine& line) {
              return line.kind == AccessKind::OpenedRecord;
          }) == 1);

    desk.work->openRecord(referral.woman, QStringLiteral("looked"));
    const auto* table = qobject_cast<QTableView*>(desk.at(QStringLiteral("changes")));
    REQUIRE(table);
    QStringList words;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        words << table->model()->index(row, 1).data().toString() + u'|' +
                     table->model()->index(row, 3).data().toString();
    CHECK(words.contains(QStringLiteral("Referral: Decision|Accepted")));
}

TEST_CASE("Every part and every form opens and leaves the record as it was") {
    Desk desk;
    registerAndDecide(desk);
    attend(desk, QStringLiteral("24 feb 26"));
    desk.press(QStringLiteral("newContact"));
    desk.answer(QStringLiteral("method"), QStringLiteral("call"));
    desk.answer(QStringLiteral("outcome"), QStringLiteral("no_answer"));
    desk.press(QStringLiteral("save"));
    open(desk, RecordDeed::PoliceUpdate);
    desk.answer(QStringLiteral("kind"), QStringLiteral("rearrest"));
    desk.answer(QStringLiteral("source"), QStringLiteral("PC 4417 Hallam by email"));
    desk.press(QStringLiteral("save"));

    const auto before = desk.book();
    const auto places = everyPlaceOf(before, onlyReferral(desk));
    CHECK(std::count_if(places.begin(), places.end(),
                        [](const RecordPlace& place) { return place.about > 0; }) == 8);
    for (const auto& place : places) {
        CAPTURE(place.place().section.toStdString());
        desk.work->go(place.place());
        CHECK(desk.isInSight(QStringLiteral("formTitle")) == (place.deed != RecordDeed::None));
    }
    CHECK(desk.book() == before);
    const auto drafts = desk.session().drafts();
    REQUIRE(drafts);
    CHECK(drafts->empty());
}

TEST_CASE("The header has the height that a long name needs whatever stood there before") {
    Desk desk;
    registerAndDecide(desk);
    auto rename = [&](const QString& given, const QString& knownAs) {
        desk.keep([&](ChangeSet& changes, qint64&) {
            const auto& before = *desk.book().all<Woman>().begin();
            auto after = before;
            after.givenNames = given;
            after.knownAs = knownAs;
            changes.alter(before, after);
        });
    };
    const auto* tabs = desk.at(QStringLiteral("recordTabs"));
    const auto* facts = desk.at(QStringLiteral("herFacts"));
    const auto* progress = desk.at(QStringLiteral("herProgress"));
    const auto isWhole = [&] {
        for (int round = 0; round < 3; ++round) // each asks the next one up for its height
            QCoreApplication::processEvents();
        const auto bottom = [&](const QWidget* widget) {
            return widget->mapTo(desk.work.get(), QPoint(0, widget->height())).y();
        };
        return facts->height() >= facts->heightForWidth(facts->width()) &&
               bottom(facts) < bottom(progress) &&
               bottom(progress) < tabs->mapTo(desk.work.get(), QPoint()).y();
    };
    desk.work->go({QStringLiteral("today"), 0, {}, {}}); // which takes "Saved." away
    open(desk, RecordDeed::None);
    CHECK(isWhole());
    const int low = tabs->mapTo(desk.work.get(), QPoint()).y();
    rename(QStringLiteral("Oluwadamilola Anastasia-Konstantina Marguerite Wilhelmina-Josephine "
                          "Adeyemi-Thompson-Wiśniewska-Kowalczyk"),
           QStringLiteral("نور الهدى حدّاد"));
    CHECK(isWhole());
    CHECK(tabs->mapTo(desk.work.get(), QPoint()).y() > low);
    desk.work->go({QStringLiteral("today"), 0, {}, {}});
    rename(QStringLiteral("Nour"), {});
    open(desk, RecordDeed::None);
    CHECK(isWhole());
    CHECK(tabs->mapTo(desk.work.get(), QPoint()).y() == low);
    desk.work->go({QStringLiteral("today"), 0, {}, {}});
    rename(QStringLiteral("Oluwadamilola Anastasia-Konstantina Marguerite Wilhelmina-Josephine "
                          "Adeyemi-Thompson-Wiśniewska-Kowalczyk"),
           QStringLiteral("نور الهدى حدّاد"));
    open(desk, RecordDeed::None);
    CHECK(isWhole());
    Theme::instance().apply({ThemeChoice::Dark, false, 100});
    CHECK(isWhole());
    Theme::instance().apply({});
}

TEST_CASE("After saving Ctrl+Z takes the save back and not what was typed elsewhere") {
    Desk desk;
    registerAndDecide(desk);
    for (const auto deed : {RecordDeed::LogContact, RecordDeed::OfficerReport}) {
        open(desk, deed);
        if (deed == RecordDeed::LogContact) {
            desk.answer(QStringLiteral("method"), QStringLiteral("call"));
            desk.answer(QStringLiteral("outcome"), QStringLiteral("no_answer"));
        } else {
            desk.answer(QStringLiteral("sent_on"), QStringLiteral("12 mar 26"));
            desk.answer(QStringLiteral("way"), QStringLiteral("secure_email"));
        }
        desk.press(QStringLiteral("save"));
        const auto* focused = desk.work->focusWidget();
        REQUIRE(focused);
        CHECK(focused->inherits("QLineEdit") == false);
        CHECK(focused->isVisibleTo(desk.work.get()));
    }
}

TEST_CASE("Support is not closed before the last time she came") {
    Desk desk;
    registerAndDecide(desk);
    attend(desk, QStringLiteral("24 feb 26"));
    open(desk, RecordDeed::Close);
    desk.answer(QStringLiteral("closure_reason"), QStringLiteral("not_engaged"));
    desk.answer(QStringLiteral("closed_on"), QStringLiteral("23 feb 26"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("closed_on")) ==
          u"She came on 24 February 2026. Close on that day or later.");
    desk.answer(QStringLiteral("closed_on"), QStringLiteral("24 feb 26"));
    desk.press(QStringLiteral("save"));
    CHECK(onlyReferral(desk).closureReason == ClosureReason::NotEngaged);
}
