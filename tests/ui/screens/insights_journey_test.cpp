// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of Insights: of whom they are, the women behind a mark, and the ways out.

#include "core/returns/insights.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/insights/insights_out.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A desk with two women: one cautioned and seen twice, one on a resolution that nobody holds.
struct InsightsDesk : Desk {
    InsightsDesk() {
        keep([&](ChangeSet& changes, qint64& nextId) {
            Woman nour;
            nour.id = {nextId++};
            nour.ref = QStringLiteral("WM-0001");
            nour.givenNames = QStringLiteral("Nour");
            nour.familyName = QStringLiteral("Haddad");
            changes.add(nour);
            Referral her;
            her.id = {nextId++};
            her.woman = nour.id;
            her.ref = QStringLiteral("R-0001-1");
            her.receivedOn = her.disposalOn = her.decidedOn = day("2026-02-02");
            her.decision = Decision::Accepted;
            her.keyworker = session().worker().id;
            her.tier = Tier::Two;
            changes.add(her);
            for (const char* at : {"2026-02-09T10:00", "2026-02-16T10:00"}) {
                Appointment seen;
                seen.id = {nextId++};
                seen.referral = her.id;
                seen.startsAt = clock(at);
                seen.outcome = AppointmentOutcome::Attended;
                changes.add(seen);
            }
            Woman leyla = nour;
            leyla.id = {nextId++};
            leyla.ref = QStringLiteral("WM-0002");
            leyla.givenNames = QStringLiteral("Leyla");
            leyla.familyName = QStringLiteral("Arslan");
            changes.add(leyla);
            Referral other;
            other.id = {nextId++};
            other.woman = leyla.id;
            other.ref = QStringLiteral("R-0002-1");
            other.receivedOn = other.disposalOn = day("2026-01-20");
            other.disposal = Disposal::CommunityResolution;
            changes.add(other);
        });
        work->go({QStringLiteral("insights"), 0, {}, {}});
    }

    QListWidget* charts() { return static_cast<QListWidget*>(at(QStringLiteral("charts"))); }
    void goTo(const QString& title) {
        const auto found = charts()->findItems(title, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        charts()->setCurrentItem(found.front());
    }
    /// Chooses in a filter or the period as the keyboard does.
    void choose(const char* name, const QString& words) {
        auto* choice = static_cast<QComboBox*>(at(QString::fromLatin1(name)));
        const int row = choice->findText(words);
        REQUIRE(row >= 0);
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    }
    QString textOf(const char* label) {
        return static_cast<QLabel*>(at(QString::fromLatin1(label)))->text();
    }
    /// Whether the page says so.
    bool countsOf(QStringView words) {
        for (const auto* label : work->findChildren<QLabel*>())
            if (label->isVisibleTo(work.get()) && label->text().startsWith(words))
                return true;
        return false;
    }
    void pressInChart(std::initializer_list<Qt::Key> keys) {
        auto* chart = at(QStringLiteral("figureChart"));
        chart->setFocus();
        for (const auto key : keys)
            QTest::keyClick(chart, key);
    }
    QString behind(int row, int column) {
        const auto* view = static_cast<QAbstractItemView*>(at(QStringLiteral("womenBehind")));
        return view->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("A mark of a chart opens by keyboard to its women and says who looked") {
    InsightsDesk desk;
    CHECK(desk.charts()->count() == 9);
    CHECK(desk.countsOf(u"2 of 2 referrals"));
    desk.goTo(QStringLiteral("Referral to second appointment"));
    desk.pressInChart({Qt::Key_Down, Qt::Key_Return});
    CHECK(desk.behind(0, 0) == u"Nour Haddad");
    const auto looked = *desk.session().wholeAccess();
    CHECK(looked.back().kind == AccessKind::OpenedFigure);
    CHECK(looked.back().detail == u"Insights, March 2025 to February 2026: Referral to second "
                                  u"appointment, Accepted, Per cent");
    desk.press(QStringLiteral("closeWomen"));
    CHECK(desk.work->focusWidget() == desk.at(QStringLiteral("figureChart")));

    desk.goTo(QStringLiteral("Workers’ load"));
    desk.pressInChart({Qt::Key_End, Qt::Key_Return});
    CHECK(desk.behind(0, 0) == u"Leyla Arslan"); // nobody holds her yet
}

TEST_CASE("Filters say how many referrals they leave and can be cleared") {
    InsightsDesk desk;
    CHECK_FALSE(desk.isInSight(QStringLiteral("clearFilters")));
    desk.choose("insightsDisposal", labelOf(Disposal::CommunityResolution));
    CHECK(desk.countsOf(u"1 of 2 referrals"));
    desk.choose("insightsTier", QStringLiteral("Tier %1").arg(labelOf(Tier::Two)));
    CHECK(desk.textOf("noInsights") == u"No referral fits these filters. 2 are left out.");
    CHECK_FALSE(desk.at(QStringLiteral("printInsights"))->isEnabled());
    desk.press(QStringLiteral("clearFilters"));
    CHECK(desk.countsOf(u"2 of 2 referrals"));
    CHECK(desk.at(QStringLiteral("printInsights"))->isEnabled());
    desk.choose("insightsKeyworker", QStringLiteral("Nobody"));
    CHECK(desk.countsOf(u"1 of 2 referrals"));
}

TEST_CASE("A period of one month has no lines and says so") {
    InsightsDesk desk;
    CHECK_FALSE(desk.isInSight(QStringLiteral("noLines")));
    CHECK(desk.isInSight(QStringLiteral("copyPicture")));
    desk.choose("period", QStringLiteral("February 2026"));
    CHECK(desk.isInSight(QStringLiteral("noLines")));
    CHECK_FALSE(desk.isInSight(QStringLiteral("copyPicture")));
    CHECK(desk.isInSight(QStringLiteral("copyCsv")));
}

TEST_CASE("What is copied of a chart is its table or a picture and is written down") {
    InsightsDesk desk;
    desk.goTo(QStringLiteral("Waiting for the first appointment"));
    desk.press(QStringLiteral("copyCsv"));
    // Beside it in words, for whatever takes a table.
    CHECK(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<tr><th>")));
    const auto rows = QApplication::clipboard()->text().split(QStringLiteral("\r\n"));
    CHECK(rows.front() == u"wait,referrals,accepted,percent");
    CHECK(rows.contains(QStringLiteral("days_4_7,1,1,100.0")));
    const auto* table = static_cast<QAbstractItemView*>(desk.at(QStringLiteral("returnTable")));
    CHECK(rows.size() == table->model()->rowCount() + 2); // its head, and the end
    desk.press(QStringLiteral("copyPicture"));
    CHECK(QApplication::clipboard()->image().width() > 1000);
    const auto looked = *desk.session().wholeAccess();
    CHECK(looked.back().kind == AccessKind::Exported);
    CHECK(looked.back().detail ==
          u"Insights, March 2025 to February 2026: Waiting for the first appointment");
}

TEST_CASE("What is saved of a chart is its table as it is or its picture by the file's ending") {
    InsightsDesk desk;
    const auto made = Insights::workOut(desk.book(), *parsePeriod(QStringLiteral("2025-26")),
                                        day("2026-03-17"), {}, {});
    REQUIRE(made.ok());
    const InsightsHead head{QStringLiteral("Millrace"), QStringLiteral("April 2025 to March 2026"),
                            QStringLiteral("All 2 referrals")};
    const ChartOut steps{made->tables()[1], head};
    const auto saved = [&](const char* name) {
        QFile file(desk.folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    saveCsv(*desk.work, steps, desk.folder.filePath(QStringLiteral("steps.csv")));
    CHECK(saved("steps.csv").startsWith("step,referrals,of,percent,percent_of_step\r\n"));
    CHECK(desk.bannerText().startsWith(u"Saved."));
    savePicture(*desk.work, steps, desk.folder.filePath(QStringLiteral("steps.png")));
    CHECK(saved("steps.png").startsWith("\x89PNG"));
    savePicture(*desk.work, steps, desk.folder.filePath(QStringLiteral("steps.SVG")));
    CHECK(saved("steps.SVG").contains("All 2 referrals"));
    // Nothing is said to be saved that is not.
    saveCsv(*desk.work, steps, desk.folder.filePath(QStringLiteral("no such folder/steps.csv")));
    CHECK_FALSE(desk.bannerText().startsWith(u"Saved."));
}

TEST_CASE("A change of a record is in the chart at once") {
    InsightsDesk desk;
    desk.goTo(QStringLiteral("Referral to second appointment"));
    const auto told = [&] {
        return desk.at(QStringLiteral("figureChart"))->accessibleDescription().simplified();
    };
    CHECK(told().contains(u"Accepted: 50.0 % (1 of 2)"));
    desk.keep([&](ChangeSet& changes, qint64&) {
        for (const auto& referral : desk.book().all<Referral>())
            if (referral.decision == Decision::Pending) {
                auto after = referral;
                after.decision = Decision::Accepted;
                after.decidedOn = day("2026-01-22");
                changes.alter(referral, after);
            }
    });
    CHECK(told().contains(u"Accepted: 100.0 % (2 of 2)"));
}
