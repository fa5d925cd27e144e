// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/woman.h"
#include "core/domain/worker.h"
#include "tests/support/core/story.h"
#include "ui/forms/form.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using ninefold::test::day;

namespace {

struct Sample {
    Form form;
    TextField* name = form.addStored<Woman>("given_names", new TextField);
    DateField* born =
        form.addStored<Woman>("date_of_birth", new DateField(day("2026-03-17"), DateUse::Birth));
    NumberField* children = form.addStored<Woman>("children_under_18", new NumberField(0, 20));
    YesNoField* calls = form.addStored<Woman>("phone_call_safe", new YesNoField);
    ChoiceField* role = form.addStored<Worker>("role", [] {
        auto* field = new ChoiceField(ChoiceField::Manner::List);
        field->offer<Role>();
        return field;
    }());
};

} // namespace

TEST_CASE("A form shows what is wrong beside the fields and in the summary in their order") {
    Sample s;
    CHECK_FALSE(s.form.tell({{QStringLiteral("role"), QStringLiteral("Choose a role")},
                             {QStringLiteral("given_names"), QStringLiteral("Enter her name")},
                             {QString(), QStringLiteral("The file is read only")}}));
    CHECK(s.form.row(QStringLiteral("role"))->problem() == QStringLiteral("Choose a role"));
    CHECK(s.form.row(QStringLiteral("date_of_birth"))->problem().isEmpty());
    const auto* summary = s.form.findChild<ErrorSummary*>();
    CHECK_FALSE(summary->isHidden());
    const auto said = summary->accessibleName();
    CHECK(said.startsWith(QStringLiteral("There is a problem with 3 answers")));
    CHECK(said.indexOf(QStringLiteral("Enter her name")) <
          said.indexOf(QStringLiteral("Choose a role")));
    CHECK(said.contains(QStringLiteral("The file is read only")));

    s.form.clearProblems();
    CHECK(s.form.row(QStringLiteral("role"))->problem().isEmpty());
    CHECK(summary->isHidden());
}

TEST_CASE("From the summary Tab goes to what is wrong and Enter to its field") {
    Sample s;
    s.form.show();
    s.form.activateWindow();
    s.form.tell({{QStringLiteral("role"), QStringLiteral("Choose a role")},
                 {QStringLiteral("date_of_birth"), QStringLiteral("Enter her date of birth")}});
    QApplication::processEvents();
    REQUIRE(s.form.focusWidget());
    CHECK(s.form.focusWidget()->objectName() == u"summary");
    auto* summary = s.form.focusWidget();
    QTest::keyClick(summary, Qt::Key_Return); // to the first that is at fault
    CHECK(s.form.focusWidget() == s.born->focusTarget());
    summary->setFocus();
    QTest::keyClick(s.form.focusWidget(), Qt::Key_Tab);
    CHECK(s.form.focusWidget()->objectName() == u"problem_date_of_birth");
    QTest::keyClick(s.form.focusWidget(), Qt::Key_Tab);
    CHECK(s.form.focusWidget()->objectName() == u"problem_role");
    QTest::keyClick(s.form.focusWidget(), Qt::Key_Return);
    CHECK(s.form.focusWidget() == s.role->focusTarget());
    s.form.clearProblems();
}

TEST_CASE("What cannot be read is told as that and stays as typed") {
    Sample s;
    s.born->setTyped(QStringLiteral("soon"));
    s.children->setTyped(QStringLiteral("lots"));
    CHECK_FALSE(s.form.tell(s.form.faults()));
    CHECK(s.form.faults().size() == 2);
    CHECK(s.born->typed() == QStringLiteral("soon"));
    CHECK(s.born->date().isNull());
    CHECK_FALSE(s.children->number());
    CHECK(s.form.row(QStringLiteral("children_under_18"))->problem() ==
          QStringLiteral("Children under 18 must be a whole number from 0 to 20"));
}

TEST_CASE("A date is read back beside what was typed") {
    Sample s;
    s.born->setTyped(QStringLiteral("3 jan 91"));
    CHECK(s.born->date() == day("1991-01-03"));
    CHECK(s.born->readBack() == QStringLiteral("read as Thursday 3 January 1991"));
    CHECK(s.born->fault(QStringLiteral("Date of birth")).isEmpty());
}

TEST_CASE("A draft gives back everything as it was typed") {
    Sample s;
    s.name->setTyped(QStringLiteral("  Nour "));
    s.born->setTyped(QStringLiteral("the 40th of May"));
    s.calls->setAnswer(false);
    s.role->setValue(std::optional(Role::Manager));
    Sample other;
    other.form.fromJson(s.form.toJson());
    CHECK(other.name->typed() == QStringLiteral("  Nour "));
    CHECK(other.born->typed() == QStringLiteral("the 40th of May"));
    CHECK(other.calls->answer() == std::optional(false));
    CHECK(other.role->value<Role>() == Role::Manager);
    CHECK_FALSE(other.children->number());
}

TEST_CASE("A form knows whether anything was typed since it was clean") {
    Sample s;
    CHECK_FALSE(s.form.isDirty());
    s.calls->setAnswer(true);
    CHECK(s.form.isDirty());
    s.form.setClean();
    CHECK_FALSE(s.form.isDirty());
    s.calls->setAnswer(std::nullopt);
    CHECK(s.form.isDirty());
}

TEST_CASE("A round button can be taken back to not recorded with the keyboard") {
    Sample s;
    s.form.show();
    s.calls->setAnswer(true);
    QTest::keyClick(s.calls->focusTarget(), Qt::Key_Delete);
    CHECK_FALSE(s.calls->answer());
}

TEST_CASE("Each field says its label and its error to a screen reader") {
    Sample s;
    s.form.tell({{QStringLiteral("given_names"), QStringLiteral("Enter her name")}});
    const auto* line = s.name->focusTarget();
    CHECK(line->accessibleName() == QStringLiteral("Given names, needed"));
    CHECK(line->accessibleDescription() == QStringLiteral("Error: Enter her name"));
    CHECK(s.calls->focusTarget()->accessibleName() == QStringLiteral("May we call?: Yes"));
}

TEST_CASE("Times and amounts are read as people write them") {
    TimeField time;
    time.setTyped(QStringLiteral("2.30 pm"));
    CHECK(time.minute() == std::optional<qint16>(14 * 60 + 30));
    time.setTyped(QStringLiteral("late"));
    CHECK_FALSE(time.fault(QStringLiteral("Time")).isEmpty());
    time.setTyped({});
    CHECK(time.fault(QStringLiteral("Time")).isEmpty());

    MoneyField money;
    money.setTyped(QStringLiteral("£1,250.50"));
    CHECK(money.money()->pence == 125050);
    money.setTyped(QStringLiteral("45"));
    CHECK(money.money()->pence == 4500);
    money.setTyped(QStringLiteral("4.5"));
    CHECK_FALSE(money.fault(QStringLiteral("Amount")).isEmpty());
}
