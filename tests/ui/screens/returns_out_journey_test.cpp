// SPDX-License-Identifier: GPL-3.0-or-later
// How returns leave the window: in which forms, and several centres' added up.

#include "core/returns/workings.h"
#include "tests/support/ui/desk.h"
#include "ui/print/pdf.h"
#include "ui/screens/returns/combine_dialog.h"
#include "ui/screens/returns/forms_dialog.h"
#include "ui/screens/returns/returns_out.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct LeadDesk : Desk {
    LeadDesk()
        : dialog(*work) {
        dialog.show();
    }

    /// The folder that a centre of that name would have sent for a month.
    QString sentBy(const QString& centre, const char* definition = "mopac",
                   const QString& month = QStringLiteral("2026-02")) {
        ReturnRequest request;
        request.period = *parsePeriod(month);
        request.today = session().today();
        auto made =
            workOutReturn(book(), *builtInDefinition(QString::fromLatin1(definition)), request, {});
        REQUIRE(made);
        made->centre = centre;
        const auto path = this->folder.filePath(centre + QLatin1String(definition) + month);
        REQUIRE(writeReturn(*made,
                            {QStringLiteral("Ruth Delaney"), QDateTime::currentDateTimeUtc()}, path,
                            print::pdf));
        return path;
    }
    QString state() { return in<QLabel>("combineState")->text(); }
    bool canSave() { return in<QPushButton>("saveCombined")->isEnabled(); }
    template <class T>
    T* in(const char* name) {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }

    CombineDialog dialog;
};

} // namespace

TEST_CASE("The returns of two centres are added up in the window as soon as they fit together") {
    LeadDesk desk;
    CHECK(desk.state() == u"Choose the folders of two centres or more.");
    desk.dialog.add(desk.sentBy(QStringLiteral("Millrace")));
    CHECK(desk.state() == u"Choose the folder of another centre.");
    CHECK_FALSE(desk.canSave());
    desk.dialog.add(desk.sentBy(QStringLiteral("Weir House")));
    CHECK(desk.state() == u"Return to MOPAC: 2 centres added up for February 2026.");
    CHECK(desk.canSave());
    CHECK(desk.in<QListWidget>("combineFolders")->item(1)->text() ==
          u"Weir House: Return to MOPAC, February 2026, in Weir Housemopac2026-02");
    QTest::keyClicks(desk.in<QWidget>("combineName")->findChild<QLineEdit*>(),
                     QStringLiteral("North London lead"));
    REQUIRE(desk.dialog.added());
    CHECK(desk.dialog.added()->centre == u"North London lead");
    CHECK(nameOfReturn(*desk.dialog.added()) == u"mopac-2026-02-01-2026-02-28-added-up");
}

TEST_CASE("A folder that does not fit is told and can be taken out again") {
    LeadDesk desk;
    desk.dialog.add(desk.sentBy(QStringLiteral("Millrace")));
    const auto other =
        desk.sentBy(QStringLiteral("Weir House"), "mopac", QStringLiteral("2026-01"));
    desk.dialog.add(other);
    CHECK(desk.state().contains(other));
    CHECK(desk.state().contains(u"January 2026"));
    CHECK_FALSE(desk.canSave());
    // The one just chosen is the one that is taken out.
    QTest::keyClick(desk.in<QPushButton>("combineRemove"), Qt::Key_Space);
    CHECK(desk.in<QListWidget>("combineFolders")->count() == 1);
    CHECK(desk.state() == u"Choose the folder of another centre.");
    // A folder that is no return is never taken in.
    desk.dialog.add(desk.folder.path());
    CHECK(desk.state().contains(desk.folder.path()));
    CHECK(desk.in<QListWidget>("combineFolders")->count() == 1);
    // The folder around it is easily chosen: the way in is told.
    CHECK(desk.state().contains(u"Choose the folder of the return itself, as Mill"));
    desk.dialog.add(desk.sentBy(QStringLiteral("Weir House")));
    CHECK(desk.canSave());
}

TEST_CASE("A return by a definition that nobody loaded here is told with what to load") {
    LeadDesk desk;
    const auto set = readReturnSet(desk.sentBy(QStringLiteral("Millrace")));
    REQUIRE(set);
    const auto none = definitionOf(*set, std::vector<KnownDefinition>());
    REQUIRE_FALSE(none);
    CHECK(none.failure().text.contains(u"the definition “mopac”"));
    CHECK(none.failure().text.endsWith(u"Load its file under Returns first."));
    CHECK(definitionOf(*set, knownDefinitions(desk.book())));
}

TEST_CASE("Provisional returns are added up when that is asked for") {
    LeadDesk desk;
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-03"));
    request.today = desk.session().today();
    request.soFar = true;
    auto made =
        workOutReturn(desk.book(), *builtInDefinition(QStringLiteral("police")), request, {});
    REQUIRE(made);
    for (const auto* centre : {"Millrace", "Weir House"}) {
        made->centre = QString::fromLatin1(centre);
        const auto path = desk.folder.filePath(made->centre);
        REQUIRE(writeReturn(*made, {{}, QDateTime::currentDateTimeUtc()}, path, print::pdf));
        desk.dialog.add(path);
    }
    CHECK_FALSE(desk.canSave());
    CHECK(desk.state().contains(u"provisional"));
    desk.in<QCheckBox>("combineSoFar")->click();
    REQUIRE(desk.canSave());
    CHECK(desk.dialog.added()->provisional);
}

TEST_CASE("The folder of a return holds the forms that were ticked") {
    Desk desk;
    std::optional<ReturnForms> forms;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, desk.work.get(), [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return; // not open yet
        watch.stop();
        QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("formExcel")), Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("formLabels")), Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    watch.start(1);
    forms = askForms(desk.work.get());
    REQUIRE(forms);
    CHECK(forms->excel);
    CHECK(forms->labels);
    CHECK_FALSE(forms->dataPackage);

    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-02"));
    request.today = desk.session().today();
    const auto made =
        workOutReturn(desk.book(), *builtInDefinition(QStringLiteral("mopac")), request, {});
    REQUIRE(made);
    const auto folder = desk.folder.filePath(QStringLiteral("out"));
    REQUIRE(saveReturnFolder(*desk.work, *made, *forms, folder, desk.work.get()));
    CHECK(QFile::exists(folder + QStringLiteral("/throughput-excel.csv")));
    CHECK_FALSE(QFile::exists(folder + QStringLiteral("/datapackage.json")));
    CHECK(desk.session().wholeAccess()->back().kind == AccessKind::Returned);
}
