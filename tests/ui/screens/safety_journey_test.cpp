// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/record/who_harms_her.h"
#include "ui/shell/record_place.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A desk with one woman in support since February.
struct House : Desk {
    House() {
        keep([&](ChangeSet& changes, qint64& next) {
            Story story;
            story.book.setNextId(next);
            her = story.caution("2026-02-12");
            her.keyworker = session().worker().id;
            changes.add(story.book.womanOf(her));
            changes.add(her);
            next = story.book.nextId();
        });
        open(RecordTab::Safety);
    }

    void open(RecordTab tab) {
        work->go(RecordPlace{her.woman, her.id, tab, RecordDeed::None, 0}.place());
    }
    void open(RecordDeed deed, qint64 about = 0) {
        work->go(placeOf(her.woman, her.id, deed, about).place());
    }
    QTableView* table(const char* name) {
        auto* found = qobject_cast<QTableView*>(at(QString::fromLatin1(name)));
        REQUIRE(found);
        return found;
    }
    QString cell(const char* name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    }
    QString headerFacts() { return qobject_cast<QLabel*>(at(QStringLiteral("herFacts")))->text(); }
    qsizetype looks(const char* detail) {
        const auto lines = session().accessOf(her.woman);
        REQUIRE(lines);
        return std::count_if(lines->begin(), lines->end(), [&](const AccessLine& line) {
            return line.kind == AccessKind::OpenedSection &&
                   line.detail == QString::fromUtf8(detail);
        });
    }
    /// Whether the words stand anywhere in the window: shown, hidden, or said to a screen reader.
    bool isInWindow(const QString& words) {
        for (const auto* widget : work->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (widget->accessibleName().contains(words) || widget->toolTip().contains(words) ||
                (label && label->text().contains(words)))
                return true;
        }
        return false;
    }

    Referral her;
};

} // namespace

TEST_CASE("A risk is written down and looked at again until it ends and stands in her header") {
    House house;
    CHECK_FALSE(house.isInSight(QStringLiteral("risks")));
    house.press(QStringLiteral("addRisk"));
    house.press(QStringLiteral("save"));
    CHECK_FALSE(house.problemAt(QStringLiteral("kind")).isEmpty());
    CHECK(house.problemAt(QStringLiteral("review_on")) == u"Enter the day to look at it again");
    house.answer(QStringLiteral("kind"), QStringLiteral("stalking"));
    house.answer(QStringLiteral("level"), QStringLiteral("high"));
    house.answer(QStringLiteral("plan"), QStringLiteral("Comes by the side door"));
    house.answer(QStringLiteral("review_on"), QStringLiteral("20 mar 26"));
    house.press(QStringLiteral("save"));
    REQUIRE(house.book().all<Risk>().size() == 1);
    const auto risk = *house.book().all<Risk>().begin();
    CHECK(risk.woman == house.her.woman);
    CHECK(risk.by == house.session().worker().id);
    CHECK(risk.seenOn == house.now.date);
    CHECK(house.headerFacts().contains(u"1 risk, high; look again by 20 Mar"));
    CHECK_FALSE(house.headerFacts().contains(u"Stalking"));

    // It is on Today, and its button leads to looking at it.
    const auto work = attentionFor(house.book(), house.her, house.now.date);
    const auto review = std::find_if(work.begin(), work.end(), [](const Attention& one) {
        return one.kind == AttentionKind::ReviewRisk;
    });
    REQUIRE(review != work.end());
    house.work->go(placeOf(*review).place());
    CHECK(house.answerIn(QStringLiteral("plan")) == u"Comes by the side door");
    house.answer(QStringLiteral("level"), QStringLiteral("medium"));
    house.answer(QStringLiteral("review_on"), QStringLiteral("14 apr 26"));
    house.press(QStringLiteral("save"));
    CHECK(house.book().find(risk.id)->level == RiskLevel::Medium);
    CHECK(house.headerFacts().contains(u"1 risk; look again by 14 Apr"));

    house.open(RecordTab::Safety);
    CHECK(house.cell("risks", 0, 0) == u"Look again by 14 Apr");
    CHECK(house.cell("risks", 0, 1) == u"Medium");
    house.table("risks")->setCurrentIndex(house.table("risks")->model()->index(0, 0));
    CHECK(house.isInSight(QStringLiteral("chosenRisk")));
    house.press(QStringLiteral("endRisk"));
    house.answer(QStringLiteral("ended_why"), QStringLiteral("He moved away"));
    house.press(QStringLiteral("save"));
    CHECK(house.book().find(risk.id)->endedOn == house.now.date);
    CHECK_FALSE(house.headerFacts().contains(u"risk"));

    const auto full = house.book();
    REQUIRE(std::holds_alternative<ChangeSet>(house.session().undo()));
    CHECK(house.book().find(risk.id)->endedOn.isNull());
    REQUIRE(std::holds_alternative<ChangeSet>(house.session().redo()));
    CHECK(house.book() == full);
}

TEST_CASE("The chosen risk is opened with Enter from the list") {
    House house;
    house.keep([&](ChangeSet& changes, qint64& next) {
        Risk risk;
        risk.id = {next++};
        risk.woman = house.her.woman;
        risk.kind = RiskKind::Health;
        risk.seenOn = day("2026-03-02");
        risk.reviewOn = day("2026-03-16");
        changes.add(risk);
    });
    house.open(RecordTab::Overview);
    house.open(RecordTab::Safety);
    CHECK(house.work->focusWidget() == house.table("risks"));
    house.table("risks")->setCurrentIndex(house.table("risks")->model()->index(0, 0));
    CHECK(house.cell("risks", 0, 0) == u"Overdue 1 day");
    QTest::keyClick(house.table("risks"), Qt::Key_Return);
    CHECK(house.isInSight(QStringLiteral("review_on")));
}

TEST_CASE("A child is written down by initials and its age follows the years") {
    House house;
    house.press(QStringLiteral("addChild"));
    house.answer(QStringLiteral("initials"), QStringLiteral("A.H."));
    house.answer(QStringLiteral("age"), QStringLiteral("7"));
    house.answer(QStringLiteral("age_on"), QStringLiteral("1 mar 25"));
    house.answer(QStringLiteral("lives"), QStringLiteral("with_her"));
    house.answer(QStringLiteral("social_care"), QStringLiteral("early_help"));
    house.press(QStringLiteral("save"));
    REQUIRE(house.book().all<Child>().size() == 1);
    CHECK(house.cell("children", 0, 0) == u"A.H.");
    CHECK(house.cell("children", 0, 1) == u"8 or 9");
    CHECK(house.cell("children", 0, 2) == u"With her");
    CHECK(house.cell("children", 0, 3) == u"Early help");
}

TEST_CASE("Who harms her is nowhere in the window until it is opened and that is written down") {
    const auto name = QStringLiteral("Zebedee");
    House house;
    CHECK_FALSE(house.isInSight(QStringLiteral("addWhoHarmsHer")));
    house.press(QStringLiteral("turnWhoHarmsHer"));
    CHECK(house.looks("Who harms her") == 1);
    house.press(QStringLiteral("addWhoHarmsHer"));
    house.answer(QStringLiteral("name"), name);
    house.answer(QStringLiteral("whereabouts"), QStringLiteral("Near Zebedee's mother"));

    // What is typed is kept, under a title that tells nothing.
    house.open(RecordTab::Overview);
    const auto drafts = house.session().drafts();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().title.startsWith(u"Safety and family"));
    CHECK_FALSE(drafts->front().title.contains(name));
    house.open(RecordDeed::Perpetrator);
    CHECK(house.answerIn(QStringLiteral("name")) == name);
    house.press(QStringLiteral("save"));
    REQUIRE(house.book().all<Perpetrator>().size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(house.isInWindow(name));

    house.press(QStringLiteral("turnWhoHarmsHer"));
    CHECK_FALSE(house.isInWindow(name));

    // It closes when one leaves her record.
    house.press(QStringLiteral("turnWhoHarmsHer"));
    CHECK(house.isInWindow(name));
    house.work->go({QStringLiteral("today"), 0, {}, {}});
    CHECK_FALSE(house.isInWindow(name));
    house.open(RecordTab::Safety);
    CHECK_FALSE(house.isInWindow(name));
    CHECK(house.looks("Who harms her") == 2);

    // Nor is it in the list of what was changed.
    house.open(RecordTab::Looked);
    const auto* changes = house.table("changes")->model();
    bool told = false;
    for (int row = 0; row < changes->rowCount(); ++row)
        for (int column = 0; column < changes->columnCount(); ++column) {
            const auto text = changes->index(row, column).data().toString();
            CHECK_FALSE(text.contains(name));
            told = told || text == u"not shown here";
        }
    CHECK(told);
}

TEST_CASE("Correcting who harms her is a look at it") {
    House house;
    Id<Perpetrator> person;
    house.keep([&](ChangeSet& changes, qint64& next) {
        Perpetrator one;
        person = one.id = {next++};
        one.woman = house.her.woman;
        one.name = QStringLiteral("Zebedee");
        changes.add(one);
    });
    house.open(RecordDeed::Perpetrator, person.value);
    CHECK(house.looks("Who harms her") == 1);
    house.answer(QStringLiteral("note"), QStringLiteral("Drives a van"));
    house.press(QStringLiteral("save"));
    CHECK(house.book().find(person)->note == u"Drives a van");
}

TEST_CASE("Opening safety and family is written down each time") {
    House house;
    CHECK(house.looks("Safety and family") == 1);
    house.open(RecordTab::Overview);
    house.open(RecordTab::Safety);
    CHECK(house.looks("Safety and family") == 2);
}
