// SPDX-License-Identifier: GPL-3.0-or-later

// The directory, a referral to a partner from her consent to the refusal, a grant and its fund.

#include "tests/support/ui/desk.h"
#include "ui/screens/directory/directory_place.h"
#include "ui/shell/record_place.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

using Part = DirectoryPlace::Part;

/// A desk with Nour in support, who lives in Hackney.
struct PartnersDesk : Desk {
    PartnersDesk() {
        keep([this](ChangeSet& changes, qint64& next) {
            Woman woman;
            woman.id = {next++};
            woman.ref = QStringLiteral("WM-0001");
            woman.givenNames = QStringLiteral("Nour");
            woman.familyName = QStringLiteral("Haddad");
            woman.borough = Borough::Hackney;
            Referral referral;
            referral.id = {next++};
            referral.woman = woman.id;
            referral.ref = QStringLiteral("R-0001-1");
            referral.receivedOn = referral.decidedOn = referral.disposalOn = day("2026-02-02");
            referral.disposal = Disposal::CommunityResolution;
            referral.decision = Decision::Accepted;
            referral.keyworker = session().worker().id;
            changes.add(woman);
            changes.add(referral);
        });
    }
    const Referral& nour() { return *book().all<Referral>().begin(); }
    void go(Part part, qint64 about = 0) { work->go(DirectoryPlace{part, about}.place()); }
    void open(RecordDeed deed, qint64 about = 0) {
        work->go(placeOf(nour().woman, nour().id, deed, about).place());
    }
    void openTab() {
        work->go(
            RecordPlace{nour().woman, nour().id, RecordTab::Partners, RecordDeed::None, 0}.place());
    }
    void addExamples() {
        work->showScreen(QStringLiteral("directory"));
        press(QStringLiteral("addExamples"));
    }
    const Partner& named(const char* name) {
        for (const auto& partner : book().all<Partner>())
            if (partner.name == QLatin1String(name))
                return partner;
        FAIL("no service is called " << name);
        return *book().all<Partner>().begin();
    }
    QTableView& table(const char* name) {
        auto* found = qobject_cast<QTableView*>(at(QLatin1String(name)));
        REQUIRE(found);
        return *found;
    }
    QString cell(const char* name, int row, int column) {
        return table(name).model()->index(row, column).data().toString();
    }
    QString label(const char* name) {
        return qobject_cast<QLabel*>(at(QLatin1String(name)))->text();
    }
    void refer() {
        open(RecordDeed::ReferToPartner);
        answer(QStringLiteral("partner_ref"), QString::number(named("Housing for Women").id.value));
        answer(QStringLiteral("need"), QStringLiteral("A safe room"));
        answer(QStringLiteral("how_soon"), QStringLiteral("urgent"));
        answer(QStringLiteral("made_on"), QStringLiteral("1 mar 26"));
        answer(QStringLiteral("consent_on"), QStringLiteral("1 mar 26"));
        press(QStringLiteral("save"));
        REQUIRE(book().all<PartnerReferral>().size() == 1);
    }
    void makeFund(const char* pounds) {
        go(Part::Funds);
        press(QStringLiteral("firstFund"));
        answer(QStringLiteral("name"), QStringLiteral("Hardship fund"));
        press(QStringLiteral("save"));
        REQUIRE(book().all<Fund>().size() == 1);
        go(Part::NewMoney, book().all<Fund>().begin()->id.value);
        answer(QStringLiteral("amount"), QLatin1String(pounds));
        press(QStringLiteral("save"));
        REQUIRE(book().all<FundIncome>().size() == 1);
    }
    void undo() { REQUIRE(std::holds_alternative<ChangeSet>(session().undo())); }
};

} // namespace

TEST_CASE("An empty directory takes the examples and one undo takes them out again") {
    PartnersDesk desk;
    const auto before = desk.book();
    desk.addExamples();
    CHECK(desk.table("services").model()->rowCount() == 11);
    CHECK(desk.cell("services", 0, 1) == u"Example, to be reviewed");
    CHECK(desk.label("servicesShown") == u"11 shown");
    desk.undo();
    CHECK(desk.book() == before);
    CHECK(desk.isInSight(QStringLiteral("addExamples")));
}

TEST_CASE("The directory is narrowed and the choice stays while one is elsewhere") {
    PartnersDesk desk;
    desk.addExamples();
    auto* words = qobject_cast<QLineEdit*>(desk.at(QStringLiteral("findService")));
    REQUIRE(words);
    QTest::keyClicks(words, QStringLiteral("housing"));
    CHECK(desk.label("servicesShown") == u"1 shown, 10 hidden");
    auto* borough = qobject_cast<QComboBox*>(desk.at(QStringLiteral("serviceBorough")));
    REQUIRE(borough);
    borough->setCurrentIndex(borough->findText(QStringLiteral("Lambeth")));
    CHECK(desk.label("servicesShown") == u"0 shown, 11 hidden");
    desk.work->showScreen(QStringLiteral("today"));
    desk.work->showScreen(QStringLiteral("directory"));
    CHECK(desk.label("servicesShown") == u"0 shown, 11 hidden");
    desk.press(QStringLiteral("showAllServices"));
    CHECK(desk.label("servicesShown") == u"11 shown");
    CHECK_FALSE(desk.isInSight(QStringLiteral("showAllServices")));
}

TEST_CASE("A service is written down corrected reviewed and removed") {
    PartnersDesk desk;
    desk.work->showScreen(QStringLiteral("directory"));
    desk.press(QStringLiteral("firstService"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("name")) == u"Enter the name of the service");
    desk.answer(QStringLiteral("name"), QStringLiteral("The Larch Project"));
    desk.answer(QStringLiteral("category"), QStringLiteral("abuse"));
    desk.answer(QStringLiteral("boroughs"), QStringLiteral("E09000007 E09000012"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Partner>().size() == 1);
    const auto id = desk.book().all<Partner>().begin()->id;
    CHECK(desk.book().find(id)->boroughs == std::vector{Borough::Camden, Borough::Hackney});
    CHECK(desk.cell("services", 0, 1) == u"Never reviewed");

    desk.go(Part::Service, id.value);
    desk.answer(QStringLiteral("capacity"), QStringLiteral("Four weeks"));
    desk.press(QStringLiteral("reviewed"));
    CHECK(desk.book().find(id)->capacity == u"Four weeks");
    CHECK(desk.book().find(id)->reviewedOn == day("2026-03-17"));
    CHECK(desk.cell("services", 0, 1) == u"Reviewed 17 Mar");
    desk.undo();
    CHECK(desk.book().find(id)->reviewedOn.isNull());
}

TEST_CASE("What is typed about a service is a draft until it is saved or thrown away") {
    PartnersDesk desk;
    desk.go(Part::NewService);
    desk.answer(QStringLiteral("name"), QStringLiteral("The Larch Project"));
    desk.work->showScreen(QStringLiteral("today"));
    CHECK(desk.book().all<Partner>().isEmpty());
    desk.go(Part::NewService);
    CHECK(desk.answerIn(QStringLiteral("name")) == u"The Larch Project");
    desk.answer(QStringLiteral("category"), QStringLiteral("abuse"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<Partner>().size() == 1);
    desk.go(Part::NewService);
    CHECK(desk.answerIn(QStringLiteral("name")).isEmpty());
}

TEST_CASE("From her consent to a refusal that is named") {
    PartnersDesk desk;
    desk.addExamples();
    desk.open(RecordDeed::ReferToPartner);
    CHECK(desk.label("sharing").startsWith(u"She was not asked yet"));
    desk.answer(QStringLiteral("partner_ref"),
                QString::number(desk.named("Housing for Women").id.value));
    CHECK_FALSE(desk.isInSight(QStringLiteral("organisation")));
    CHECK(desk.answerIn(QStringLiteral("pathway")) == u"P1");
    CHECK(desk.label("aboutService").contains(u"Example, to be reviewed"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("consent_on")) ==
          u"Enter the date she agreed to this referral");

    // Her answer is recorded where consents are; what was typed waits.
    const auto place = desk.work->place();
    desk.press(QStringLiteral("recordSharing"));
    CHECK(desk.answerIn(QStringLiteral("kind")) == u"share_partners");
    desk.answer(QStringLiteral("given"), QStringLiteral("yes"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Consent>().size() == 1);
    desk.work->go(place);
    CHECK(desk.answerIn(QStringLiteral("pathway")) == u"P1");
    CHECK(desk.label("sharing").startsWith(u"On 17 March 2026 she agreed"));
    desk.answer(QStringLiteral("made_on"), QStringLiteral("1 mar 26"));
    desk.answer(QStringLiteral("consent_on"), QStringLiteral("28 feb 26"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<PartnerReferral>().size() == 1);
    const auto made = *desk.book().all<PartnerReferral>().begin();
    CHECK(made.organisation == u"Housing for Women");
    CHECK(desk.cell("partnerReferrals", 0, 3) == u"Waiting, to be asked");
    CHECK(desk.cell("partnerReferrals", 0, 4) == u"16 days");
    desk.work->showScreen(QStringLiteral("directory"));
    CHECK(desk.cell("services", 5, 0) == u"Housing for Women");
    CHECK(desk.cell("services", 5, 3) == u"1 woman waits, longest 16 days");

    Attention work;
    work.kind = AttentionKind::AskPartner;
    work.woman = desk.nour().woman;
    work.referral = made.referral;
    work.partnerReferral = made.id;
    desk.work->go(placeOf(work).place());
    desk.answer(QStringLiteral("outcome"), QStringLiteral("refused"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("refusal_reason")) == u"Choose the reason for refusing");
    desk.answer(QStringLiteral("refusal_reason"), QStringLiteral("dual_diagnosis"));
    desk.answer(QStringLiteral("outcome_on"), QStringLiteral("10 mar 26"));
    desk.press(QStringLiteral("save"));
    const auto& after = *desk.book().find(made.id);
    CHECK(after.outcome == PartnerOutcome::Refused);
    CHECK(after.refusalReason == RefusalReason::DualDiagnosis);
    CHECK(desk.cell("partnerReferrals", 0, 4) == u"9 days");
    CHECK(desk.cell("partnerReferrals", 0, 5) == u"Dual diagnosis excluded");
    desk.undo();
    CHECK(*desk.book().find(made.id) == made);
}

TEST_CASE("A service that is not in the directory is referred to by its name") {
    PartnersDesk desk;
    desk.open(RecordDeed::ReferToPartner);
    desk.answer(QStringLiteral("consent_on"), QStringLiteral("today"));
    desk.press(QStringLiteral("save"));
    CHECK_FALSE(desk.problemAt(QStringLiteral("organisation")).isEmpty());
    desk.answer(QStringLiteral("organisation"), QStringLiteral("Corner Kitchen"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<PartnerReferral>().size() == 1);
    CHECK(desk.book().all<PartnerReferral>().begin()->organisation == u"Corner Kitchen");
    CHECK_FALSE(desk.book().all<PartnerReferral>().begin()->partner);
}

TEST_CASE("A grant that takes its fund below zero is cautioned and not refused") {
    PartnersDesk desk;
    desk.makeFund("50");
    desk.open(RecordDeed::GiveGrant);
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("category")) == u"Choose what it is for");
    CHECK(desk.problemAt(QStringLiteral("amount")) == u"Enter the amount");
    desk.answer(QStringLiteral("category"), QStringLiteral("food"));
    desk.answer(QStringLiteral("amount"), QStringLiteral("60.50"));
    desk.answer(QStringLiteral("fund_ref"),
                QString::number(desk.book().all<Fund>().begin()->id.value));
    CHECK(desk.label("fundLeft").startsWith(u"£50.00 before this grant, −£10.50 after it."));
    CHECK(desk.label("fundLeft").contains(u"more than the fund has"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("approved_by")) == u"Choose who approved it");
    desk.answer(QStringLiteral("approved_by"), QString::number(desk.session().worker().id.value));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Grant>().size() == 1);
    CHECK(desk.cell("grants", 0, 3) == u"Receipt missing");
    CHECK(desk.label("grantsTotal") == u"£60.50 in all. 1 receipt is missing.");
    desk.go(Part::Funds);
    CHECK(desk.cell("funds", 0, 1) == u"Below zero");
    CHECK(desk.cell("funds", 0, 4) == u"−£10.50");

    const auto id = desk.book().all<Grant>().begin()->id;
    desk.open(RecordDeed::GiveGrant, id.value);
    CHECK(desk.label("fundLeft").startsWith(u"£50.00 before this grant, −£10.50 after it."));
    desk.answer(QStringLiteral("amount"), QStringLiteral("40"));
    desk.answer(QStringLiteral("receipt"), QStringLiteral("HG-001"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.label("grantsTotal") == u"£40.00 in all.");
    desk.undo();
    CHECK(desk.book().find(id)->amount.pence == 6050);
}

TEST_CASE("A fund that is closed is offered no more and one with grants stays") {
    PartnersDesk desk;
    desk.makeFund("50");
    const auto fund = desk.book().all<Fund>().begin()->id;
    desk.go(Part::Fund, fund.value);
    desk.answer(QStringLiteral("closed_on"), QStringLiteral("1 mar 26"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.cell("funds", 0, 1) == u"Closed 1 Mar");
    desk.open(RecordDeed::GiveGrant);
    auto* list = desk.at(QStringLiteral("fund_ref"))->findChild<QComboBox*>();
    REQUIRE(list);
    CHECK(list->count() == 1);
}

TEST_CASE("Every part of the Directory opens and changes nothing") {
    PartnersDesk desk;
    desk.addExamples();
    desk.makeFund("50");
    const auto before = desk.book();
    for (const auto& place : everyDirectoryPlace(before)) {
        CAPTURE(place.place().key().toStdString());
        desk.work->go(place.place());
        CHECK(DirectoryPlace::of(place.place()) == place);
        CHECK(DirectoryPlace::of(Place::fromKey(place.place().key())) == place);
        CHECK(desk.isInSight(place.part == Part::Services ? QStringLiteral("services")
                             : place.part == Part::Funds  ? QStringLiteral("funds")
                                                          : QStringLiteral("save")));
    }
    CHECK(desk.book() == before);
    // What a form is about is gone by undo: the list comes.
    desk.go(Part::Fund, before.all<Fund>().begin()->id.value);
    while (!desk.session().undoText().isEmpty())
        desk.undo();
    CHECK(desk.isInSight(QStringLiteral("firstFund")));
}

TEST_CASE("The directory and her partners are worked from the keyboard alone") {
    PartnersDesk desk;
    REQUIRE(QTest::qWaitForWindowExposed(desk.work.get()));
    desk.work->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.work.get()));
    const auto focusName = [] {
        const auto* focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    };
    const auto tabTo = [&](const char* name) {
        for (int i = 0; i < 80 && focusName() != QLatin1String(name); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CAPTURE(name, focusName().toStdString());
        REQUIRE(focusName() == QLatin1String(name));
    };
    const auto key = [](Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), which, with);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    };
    desk.work->showScreen(QStringLiteral("directory"));
    CHECK(focusName() == u"addExamples");
    key(Qt::Key_Space);
    CHECK(focusName() == u"services");
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    CHECK(DirectoryPlace::of(desk.work->place()).part == Part::Service);
    tabTo("save");
    tabTo("reviewed");
    key(Qt::Key_Space);
    CHECK(focusName() == u"services");
    int reviewed = 0;
    for (const auto& partner : desk.book().all<Partner>())
        reviewed += partner.reviewedOn.isValid() ? 1 : 0;
    CHECK(reviewed == 1);

    desk.openTab();
    CHECK(focusName() == u"addPartnerReferral");
    key(Qt::Key_Space);
    CHECK(RecordPlace::of(desk.work->place()).deed == RecordDeed::ReferToPartner);
    tabTo("save");
    key(Qt::Key_Escape);
    desk.refer();
    CHECK(focusName() == u"partnerReferrals");
    key(Qt::Key_Down);
    key(Qt::Key_F2);
    CHECK(RecordPlace::of(desk.work->place()).about ==
          desk.book().all<PartnerReferral>().begin()->id.value);
    desk.answer(QStringLiteral("outcome"), QStringLiteral("accepted"));
    key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.book().all<PartnerReferral>().begin()->outcome == PartnerOutcome::Accepted);
    CHECK(RecordPlace::of(desk.work->place()).deed == RecordDeed::None);
}
