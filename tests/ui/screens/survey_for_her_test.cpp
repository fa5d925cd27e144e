// SPDX-License-Identifier: GPL-3.0-or-later
// The survey as she answers it by herself: nothing else can be reached, and the file locks behind
// her.

#include "core/queries/survey_sheet.h"
#include "tests/support/core/centre_file.h"
#include "tests/support/ui/hands.h"
#include "ui/forms/answer_field.h"
#include "ui/screens/record/survey/big_answer.h"
#include "ui/screens/record/survey/her_survey.h"
#include "ui/screens/record/survey/survey_paper.h"
#include "ui/screens/registry.h"
#include "ui/shell/record_place.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A centre with a woman whose support ended yesterday, open at her surveys.
struct HerHouse {
    CentreFile file;
    OpenHouse open{screens(), file.path()};

    HerHouse() {
        signIn();
        Woman nour = addWoman(session(), "WM-0147");
        const auto today = session().today();
        const auto outcome = session().run([&](const Casebook& book, const Deed& deed) -> Drafted {
            ChangeSet changes(QStringLiteral("Set the scene"));
            auto next = book.nextId();
            auto after = nour;
            after.language = languageFromCode("ar");
            changes.alter(nour, after);
            Referral her;
            her.id = {next++};
            her.woman = nour.id;
            her.ref = QStringLiteral("R-0147-1");
            her.receivedOn = her.disposalOn = her.decidedOn = today.addDays(-100);
            her.disposal = Disposal::ConditionalCaution;
            her.decision = Decision::Accepted;
            her.keyworker = deed.worker;
            her.closedOn = today.addDays(-1);
            her.closureReason = ClosureReason::CompletedPlan;
            changes.add(her);
            Appointment came;
            came.id = {next++};
            came.referral = her.id;
            came.startsAt = {today.addDays(-80), 600};
            came.outcome = AppointmentOutcome::Attended;
            changes.add(came);
            return changes;
        });
        REQUIRE(std::holds_alternative<ChangeSet>(outcome));
        openSurveys();
    }

    void signIn() { open.window.start(file.open()); }
    Workspace& space() { return *open.window.workspace(); }
    Session& session() { return space().session(); }
    const Referral& her() { return *session().casebook().all<Referral>().begin(); }
    void openSurveys() { space().openRecord(her().woman, QStringLiteral("surveys")); }
    const Survey* survey() {
        const auto all = session().casebook().of<Survey>(her().id);
        return all.empty() ? nullptr : all.front();
    }
    /// Gives her the computer at the survey of the end.
    HerSurvey& give() {
        click(open.window, "give_exit");
        return *find<HerSurvey>(open.window, "herSurvey");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        auto* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &open.window, key, with);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QString label(const char* name) { return find<QLabel>(open.window, name)->text(); }
    /// Everything said in the window.
    QString allWords() {
        QCoreApplication::processEvents();
        QStringList out;
        for (const auto* one : open.window.findChildren<QLabel*>())
            if (one->isVisible())
                out << one->text();
        return out.join(u'\n');
    }
};

} // namespace

TEST_CASE("She answers in Arabic by keyboard and the file locks behind her") {
    HerHouse house;
    house.give();
    const auto arabic = surveyWordsFor(languageFromCode("ar"));
    CHECK(house.label("surveyTitle") == arabic.text("title"));
    CHECK(find(house.open.window, "unchecked")->isVisible());
    house.key(Qt::Key_Return);
    const auto questions = questionsAt(SurveyWave::Exit);
    CHECK(house.label("question") == arabic.question(*questions[0]));
    CHECK(house.label("progress") == arabic.progress(1, 12));
    CHECK(find(house.open.window, "answer_5")->layoutDirection() == Qt::RightToLeft);

    house.key(Qt::Key_2); // the second from above: agree
    house.key(Qt::Key_Return);
    CHECK(house.label("question") == arabic.question(*questions[1]));
    house.key(Qt::Key_Return); // nothing is answered by that
    click(house.open.window, "back");
    for (int i = 0; i < 3; ++i) // the first chooses the one with the focus
        house.key(Qt::Key_Down);
    house.key(Qt::Key_Return);
    click(house.open.window, "back");
    CHECK(find<BigAnswer>(house.open.window, "answer_3")->isChecked());
    click(house.open.window, "skip"); // takes it back
    while (find(house.open.window, "question") &&
           house.label("question") != arabic.question(*questions.back()))
        click(house.open.window, "skip");
    QTest::keyClicks(find<QPlainTextEdit>(house.open.window, "herWords"),
                     QStringLiteral("Thank you 123"));
    click(house.open.window, "next");
    CHECK(house.label("question") == arabic.text("keep"));
    house.key(Qt::Key_1);
    house.key(Qt::Key_Return);

    waitUntil([&] { return house.open.window.workspace() == nullptr; });
    CHECK(house.label("farewell").startsWith(arabic.text("thanks")));
    CHECK_FALSE(house.open.window.isFullScreen());
    click(house.open.window, "toSignIn");
    CHECK(find(house.open.window, "signInPanel")->isVisible());

    house.signIn();
    REQUIRE(house.survey());
    CHECK(house.survey()->answers ==
          QMap<QString, QString>{{QStringLiteral("wellbeing"), QStringLiteral("4")},
                                 {QStringLiteral("comment"), QStringLiteral("Thank you 123")}});
    CHECK(house.survey()->mode == SurveyMode::Self);
    CHECK(house.survey()->language == languageFromCode("ar"));
    CHECK(house.survey()->isPrivate == true);
    CHECK_FALSE(house.space().keptDraft(herDraftKey(house.her(), SurveyWave::Exit)));
    house.openSurveys();
    const auto words = house.allWords();
    CHECK(words.contains(u"She answered. Her answers are kept from her keyworker"));
    CHECK_FALSE(words.contains(u"Thank you 123"));
    for (const auto* button : house.open.window.findChildren<QPushButton*>())
        if (button->objectName() == u"enter_exit")
            CHECK_FALSE(button->isVisible());
    house.space().go(placeOf(house.her().woman, house.her().id, RecordDeed::AskSurvey, 2).place());
    CHECK_FALSE(house.allWords().contains(u"How far is it?"));
    house.space().openRecord(house.her().woman, QStringLiteral("looked"));
    CHECK_FALSE(house.allWords().contains(u"Thank you 123"));
}

TEST_CASE("With the computer in her hands nothing else can be reached") {
    HerHouse house;
    QGuiApplication::clipboard()->setText(QStringLiteral("0770 900 1234"));
    house.give();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK(house.open.window.windowTitle() == QStringLiteral("Ninefold"));
    const auto place = house.space().place();
    const auto undo = house.session().undoText();
    for (int page = 0; page < 2; ++page) {
        for (const auto key : {Qt::Key_K, Qt::Key_Z, Qt::Key_Y, Qt::Key_P, Qt::Key_N, Qt::Key_1,
                               Qt::Key_2, Qt::Key_F, Qt::Key_O, Qt::Key_S, Qt::Key_Equal})
            house.key(key, Qt::ControlModifier);
        for (const auto key :
             {Qt::Key_F1, Qt::Key_F5, Qt::Key_F10, Qt::Key_Escape, Qt::Key_Alt, Qt::Key_Menu})
            house.key(key);
        for (const auto key : {Qt::Key_Left, Qt::Key_F, Qt::Key_V, Qt::Key_H})
            house.key(key, Qt::AltModifier);
        house.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        for (const auto* answer : house.open.window.findChildren<BigAnswer*>())
            if (answer->objectName().startsWith(u"answer_"))
                CHECK_FALSE(answer->isChecked());
        house.key(Qt::Key_Return);
    }
    house.space().showScreen(QStringLiteral("caseload"));
    house.space().goBack();
    CHECK(house.space().place() == place);
    CHECK(house.session().undoText() == undo);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(QApplication::activeModalWidget() == nullptr);
    for (const auto* dialog : house.open.window.findChildren<QDialog*>())
        CHECK_FALSE(dialog->isVisible());
    for (auto* bar : house.open.window.findChildren<QMenuBar*>())
        CHECK_FALSE((bar->isVisible() || bar->isEnabled()));
    CHECK(house.open.window.isFullScreen());
    // Tab goes round within her page.
    for (int i = 0; i < 20; ++i) {
        house.key(Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget());
        CHECK(find(house.open.window, "herSurvey")->isAncestorOf(QApplication::focusWidget()));
    }
    CHECK_FALSE(house.allWords().contains(u"Nour"));
    CHECK_FALSE(house.allWords().contains(u"WM-0147"));
}

TEST_CASE("Text in another size does not bring back what is behind her page") {
    HerHouse house;
    house.give();
    house.open.machine.setTheme({ThemeChoice::Light, false, 200});
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    CHECK(find(house.open.window, "herSurvey")->isVisible());
    CHECK_FALSE(house.allWords().contains(u"Nour"));
    house.open.machine.setTheme({ThemeChoice::Light, false, 100});
}

TEST_CASE("What she has answered outlives a lock and she can go on") {
    HerHouse house;
    house.give();
    click(house.open.window, "language_en");
    click(house.open.window, "begin");
    click(house.open.window, "answer_5");
    house.open.window.lock();
    CHECK(house.open.window.workspace() == nullptr);
    house.signIn();
    CHECK(house.survey() == nullptr);
    house.openSurveys();
    CHECK(house.allWords().contains(u"She has begun, and 1 answer is kept."));

    SECTION("she goes on where she was") {
        house.give();
        CHECK(house.label("surveyTitle") == u"What you think");
        click(house.open.window, "begin");
        CHECK(house.label("progress") == u"Question 2 of 12");
        click(house.open.window, "answer_na");
        click(house.open.window, "stop");
        click(house.open.window, "keep_no");
        click(house.open.window, "finish");
        waitUntil([&] { return house.open.window.workspace() == nullptr; });
        house.signIn();
        REQUIRE(house.survey());
        CHECK(house.survey()->answers.size() == 2);
        CHECK(house.survey()->isPrivate == false);
        house.openSurveys();
        CHECK(house.allWords().contains(u"Strongly agree"));
    }
    SECTION("or what there is is kept and nobody has said that it may be seen") {
        QTimer watch; // she is asked for: it ends the survey
        QObject::connect(&watch, &QTimer::timeout, &house.open.window, [&] {
            auto* question = QApplication::activeModalWidget();
            if (!question)
                return; // not open yet
            watch.stop();
            question->findChild<QPushButton*>(QStringLiteral("doing"))->click();
        });
        watch.start(0);
        click(house.open.window, "keep_exit");
        REQUIRE(house.survey());
        CHECK(house.survey()->answers.value(QStringLiteral("wellbeing")) == u"5");
        CHECK(house.survey()->isPrivate == true);
        CHECK_FALSE(house.allWords().contains(u"Strongly agree"));
    }
}

TEST_CASE("She may stop before the first question and it was offered") {
    HerHouse house;
    house.give();
    click(house.open.window, "stop");
    waitUntil([&] { return house.open.window.workspace() == nullptr; });
    house.signIn();
    REQUIRE(house.survey());
    CHECK(house.survey()->completedOn.isNull());
    CHECK(house.survey()->offeredOn == house.session().today());
}

TEST_CASE("The panel says why a survey cannot be offered") {
    HerHouse house;
    CHECK_FALSE(find<QPushButton>(house.open.window, "give_followup_3m")->isEnabled());
    CHECK(house.allWords().contains(u"Not offered yet. Not due yet: it may be offered from"));
    click(house.open.window, "declined_exit");
    REQUIRE(house.survey());
    CHECK(house.survey()->declined == true);
    CHECK(house.allWords().contains(u"She declined."));
}

TEST_CASE("The form on paper is saved and noted and then entered privately") {
    HerHouse house;
    RecordContext context{house.space(), house.her().woman, house.her().id};
    SurveyPaper paper(context, SurveyWave::Exit);
    const auto path = house.open.folder.filePath(QStringLiteral("form.pdf"));
    paper.saveTo(path);
    CHECK(bytesOf(path).startsWith("%PDF"));
    const auto looks = house.session().accessOf(house.her().woman);
    REQUIRE(looks);
    CHECK(std::any_of(looks->begin(), looks->end(), [](const AccessLine& line) {
        return line.detail.contains(u"Survey form for her");
    }));

    click(house.open.window, "enter_exit");
    const auto answer = [&](const char* name, const char* value) {
        auto* field = find<AnswerField>(house.open.window, name);
        field->setTyped(QString::fromLatin1(value));
        Q_EMIT field->edited();
    };
    answer("state", "completed");
    answer("completed_on", "today");
    answer("mode", "paper");
    answer("safer", "2");
    answer("private", "yes");
    click(house.open.window, "save");
    REQUIRE(house.survey());
    CHECK(house.survey()->isPrivate == true);
    CHECK(house.survey()->enteredBy == house.session().worker().id);
    CHECK(house.survey()->answers.value(QStringLiteral("safer")) == u"2");
    CHECK_FALSE(house.allWords().contains(u"Disagree"));
}
