// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every screen and of what stands before sign-in, in each theme, with big text, with an
// empty file and with the demo: for looking at, and for the README. ninefold_gallery FOLDER

#include "app/gallery/survey_pictures.h"
#include "ui/parts/question.h"
#include "ui/print/pdf.h"
#include "ui/screens/directory/directory_place.h"
#include "ui/screens/registry.h"
#include "ui/screens/returns/combine_dialog.h"
#include "ui/screens/returns/forms_dialog.h"
#include "ui/screens/returns/submissions.h"
#include "ui/shell/group_place.h"
#include "ui/shell/help.h"
#include "ui/shell/record_place.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/demo_centre.h"
#include "ui/unlock/door.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>

using namespace ninefold;

namespace {

struct Variant {
    const char* name;
    ThemeSettings theme;
};
const Variant variants[] = {
    {"light", {ThemeChoice::Light, false, 100}},    {"dark", {ThemeChoice::Dark, false, 100}},
    {"contrast", {ThemeChoice::Light, true, 100}},  {"text-125", {ThemeChoice::Light, false, 125}},
    {"text-200", {ThemeChoice::Light, false, 200}},
};

class Gallery {
public:
    explicit Gallery(QString folder)
        : folder_(std::move(folder)) {
        QDir().mkpath(folder_);
    }

    void take(QWidget& widget, const QString& name) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int round = 0; round < 4; ++round) // a layout asks the next one up for its height
            QApplication::processEvents();
        const QString path = QDir(folder_).filePath(name + QStringLiteral(".png"));
        if (!widget.grab().save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            failed_ = true;
        }
    }
    int result() const { return failed_ ? 4 : 0; }

private:
    QString folder_;
    bool failed_ = false;
};

/// A name as long as names get, in two scripts, on a record that is looked at.
void lengthenAName(Session& session) {
    const auto outcome = session.run(Session::Drafter([](const Casebook& book, const Deed&) {
        ChangeSet changes(QStringLiteral("Change her details"));
        const Woman& before = *book.all<Woman>().begin();
        Woman after = before;
        after.givenNames = QStringLiteral("Oluwadamilola Anastasia-Konstantina Marguerite");
        after.familyName = QStringLiteral("Adeyemi-Thompson-Wiśniewska-Kowalczyk");
        after.knownAs = QStringLiteral("نور الهدى حدّاد");
        changes.alter(before, after);
        return Drafted(changes);
    }));
    if (const auto* failure = std::get_if<Failure>(&outcome))
        std::fprintf(stderr, "%s\n", qPrintable(failure->text));
}

/// The referral with the most to see: so that every form for a change has something to change.
const Referral* fullestReferral(const Casebook& book) {
    const Referral* fullest = nullptr;
    size_t most = 0;
    const auto longNamed = book.all<Woman>().begin()->id;
    for (const auto& referral : book.all<Referral>()) {
        if (referral.woman == longNamed)
            continue;
        const auto places = everyPlaceOf(book, referral).size();
        if (places > most) {
            most = places;
            fullest = &referral;
        }
    }
    return fullest;
}

void takeGroups(Gallery& gallery, MainWindow& window, const QString& suffix) {
    auto& space = *window.workspace();
    const auto& book = space.session().casebook();
    for (const auto& of : everyPlaceOf(book, *book.all<Group>().begin())) {
        space.go(of.place());
        auto part = of;
        part.about = 0; // its number is not the same from run to run
        const auto name =
            of.part == GroupPlace::Part::Group ? QStringLiteral("one") : part.place().section;
        gallery.take(window, (name.isEmpty() ? QStringLiteral("groups-")
                                             : QStringLiteral("groups-%1-").arg(name)) +
                                 suffix);
    }
}

/// The services and their form, the funds and theirs.
void takeDirectory(Gallery& gallery, MainWindow& window, const QString& suffix) {
    auto& space = *window.workspace();
    for (const auto& of : everyDirectoryPlace(space.session().casebook())) {
        space.go(of.place());
        const auto name = of.place().section;
        gallery.take(window, (name.isEmpty() ? QStringLiteral("directory-")
                                             : QStringLiteral("directory-%1-").arg(name)) +
                                 suffix);
    }
}

/// The diary's other views, with everybody in them.
void takeDiary(Gallery& gallery, MainWindow& window, const QString& suffix) {
    window.findChild<QPushButton*>(QStringLiteral("team"))->click();
    for (const char* view : {"day", "week", "list"}) {
        const auto name = QString::fromLatin1(view);
        window.workspace()->go({QStringLiteral("diary"), 0, name, {}});
        gallery.take(window, QStringLiteral("diary-%1-%2").arg(name, suffix));
    }
}

void press(QWidget& widget, Qt::Key key) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
}

/// Last month's return, submitted, with a referral corrected since.
void submitAReturn(MainWindow& window) {
    auto& space = *window.workspace();
    auto& session = space.session();
    const auto definition = builtInDefinition(QStringLiteral("mopac"));
    const auto month = session.today().addMonths(-1);
    ReturnRequest request;
    request.period = monthPeriod(month.year(), month.month());
    request.today = session.today();
    const auto made = workOutReturn(session.casebook(), *definition, request);
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.failure().text));
        return;
    }
    submitReturn(space, *definition, *made, {QStringLiteral("MOPAC, women’s services"), {}});
    session.run(Session::Drafter([&](const Casebook& book, const Deed&) {
        ChangeSet changes(QStringLiteral("Correct the referral"));
        for (const auto& referral : book.all<Referral>())
            if (request.period.from <= referral.receivedOn &&
                referral.receivedOn <= request.period.to) {
                Referral after = referral;
                after.receivedOn = request.period.from.addDays(-1);
                changes.alter(referral, after);
                break;
            }
        return Drafted(changes);
    }));
}

/// The folders of two centres' returns, chosen to be added up.
void takeCombine(Gallery& gallery, MainWindow& window, const QString& suffix) {
    auto& space = *window.workspace();
    QTemporaryDir files;
    CombineDialog dialog(space);
    for (const auto* centre : {"Kennet House Women’s Centre", "Weir House"}) {
        ReturnRequest request;
        request.period = monthPeriod(space.session().today().year(), 1);
        request.today = space.session().today();
        auto made = workOutReturn(space.session().casebook(),
                                  *builtInDefinition(QStringLiteral("police")), request);
        if (!made)
            continue;
        made->centre = QString::fromUtf8(centre);
        const auto folder = files.filePath(made->centre);
        if (writeReturn(*made, {{}, QDateTime::currentDateTimeUtc()}, folder, print::pdf))
            dialog.add(folder);
    }
    dialog.show();
    gallery.take(dialog, QStringLiteral("returns-combine-") + suffix);
}

/// What opens from the returns screen: women behind a figure, what changed since, its dialogs.
void takeReturns(Gallery& gallery, MainWindow& window, const QString& suffix) {
    auto* table = window.findChild<QAbstractItemView*>(QStringLiteral("returnTable"));
    table->setCurrentIndex(table->model()->index(0, 1));
    press(*table, Qt::Key_Return);
    gallery.take(window, QStringLiteral("returns-women-") + suffix);
    if (auto* since = window.findChild<QPushButton*>(QStringLiteral("seeSince"))) {
        since->click();
        gallery.take(window, QStringLiteral("returns-since-") + suffix);
    }
    const SubmitQuestion question{
        QStringLiteral("Submit the Return to MOPAC for October 2026?"),
        {QStringLiteral("3 checks are outstanding; how many of each stands on the cover."),
         QStringLiteral("It will be version 2. 4 figures differ from version 1.")},
        {}};
    for (auto* dialog : {submitDialog(nullptr, question), formsDialog(nullptr)}) {
        dialog->show();
        gallery.take(*dialog, QStringLiteral("returns-%1-%2").arg(dialog->objectName(), suffix));
        delete dialog;
    }
    takeCombine(gallery, window, suffix);
    auto* reader = window.findChild<QComboBox*>(QStringLiteral("reader"));
    const auto choose = [reader](int index) {
        reader->setCurrentIndex(index);
        Q_EMIT reader->activated(index);
    };
    choose(1);
    gallery.take(window, QStringLiteral("returns-public-") + suffix);
    choose(0);
}

/// Every chart of Insights, and a table of Returns with its chart.
void takeCharts(Gallery& gallery, MainWindow& window, const QString& suffix) {
    auto* charts = window.findChild<QListWidget*>(QStringLiteral("charts"));
    for (int row = 1; row < charts->count(); ++row) {
        charts->setCurrentRow(row);
        gallery.take(window, QStringLiteral("insights-%1-%2").arg(row + 1).arg(suffix));
    }
    charts->setCurrentRow(0);
    for (auto* chart : window.findChildren<QWidget*>(QStringLiteral("figureChart"))) {
        if (!chart->isVisible())
            continue; // of another screen
        chart->setFocus();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(chart, &enter);
    }
    gallery.take(window, QStringLiteral("insights-women-") + suffix);
    window.workspace()->showScreen(QStringLiteral("returns"));
    auto* tables = window.findChild<QListWidget*>(QStringLiteral("returnTables"));
    constexpr int needs = 2;
    tables->setCurrentRow(needs);
    gallery.take(window, QStringLiteral("returns-chart-") + suffix);
    tables->setCurrentRow(1);
}

void takeScreens(Gallery& gallery, MainWindow& window, const QString& suffix) {
    auto& space = *window.workspace();
    const auto& book = space.session().casebook();
    for (const auto& info : screens()) {
        Place place{info.id, 0, {}, {}};
        if (info.id == u"groups" && !book.all<Group>().isEmpty()) {
            takeGroups(gallery, window, suffix);
            continue;
        }
        if (info.id == u"directory") {
            takeDirectory(gallery, window, suffix);
            continue;
        }
        if (info.id != u"record") {
            space.go(place);
            gallery.take(window, info.id + u'-' + suffix);
            if (info.id == u"diary")
                takeDiary(gallery, window, suffix);
            if (info.id == u"supervision")
                for (const char* part : {"waiting", "records", "away", "handover", "leave"}) {
                    const auto section = QString::fromLatin1(part);
                    const bool ofSomebody =
                        section == u"handover" && !book.all<Referral>().isEmpty();
                    const auto about =
                        ofSomebody ? book.all<Referral>().begin()->keyworker.value : 0;
                    space.go({info.id, about, section, {}});
                    gallery.take(window, QStringLiteral("supervision-%1-%2").arg(section, suffix));
                }
            if (info.id == u"returns" && !book.all<Woman>().isEmpty())
                takeReturns(gallery, window, suffix);
            else if (info.id == u"insights")
                takeCharts(gallery, window, suffix);
            continue;
        }
        if (book.all<Woman>().isEmpty())
            continue;
        const auto* referral = fullestReferral(book);
        // Her name is the longest there is on the first, see lengthenAName.
        place.subject = book.all<Woman>().begin()->id.value;
        space.go(place);
        gallery.take(window, QStringLiteral("record-long-name-") + suffix);
        for (const auto& of : everyPlaceOf(book, *referral)) {
            space.go(of.place());
            auto part = of;
            const bool changes = of.about && of.deed != RecordDeed::AskSurvey;
            part.about = changes ? 0 : of.about; // its number is not the same from run to run
            const QString name = part.place().section.section(u'@', 0, 0).replace(u'.', u'-') +
                                 QString::fromLatin1(changes ? "-change-" : "-") + suffix;
            gallery.take(window, QStringLiteral("record-") + name);
        }
    }
}

void takeDoor(Gallery& gallery, Machine& machine, const QString& demoFolder,
              const QString& suffix) {
    MainWindow window(screens(), machine);
    UnlockPage::Options options;
    options.demoFolder = demoFolder;
    Door door(window, machine, options);
    window.show();
    gallery.take(window, QStringLiteral("welcome-") + suffix);
    window.findChild<QPushButton*>(QStringLiteral("newCentre"))->click();
    gallery.take(window, QStringLiteral("new-centre-") + suffix);
    door.page()->choose(demoCentrePath(demoFolder));
    gallery.take(window, QStringLiteral("sign-in-") + suffix);
}

void takeDialogs(Gallery& gallery, const QString& suffix) {
    auto* question =
        questionDialog(nullptr, {QStringLiteral("Remove the appointment on Thursday 19 March?"),
                                 QStringLiteral("Keywork at 11:00. You can undo this."),
                                 QStringLiteral("Keep it"), QStringLiteral("Remove")});
    question->show();
    gallery.take(*question, QStringLiteral("question-") + suffix);
    delete question;
    auto* help = helpDialog(nullptr, QStringLiteral("Caseload"));
    help->setAttribute(Qt::WA_DeleteOnClose, false);
    help->show();
    gallery.take(*help, QStringLiteral("help-") + suffix);
    delete help;
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: ninefold_gallery FOLDER\n", stderr);
        return 2;
    }
    Gallery gallery(arguments.at(1));
    QTemporaryDir files;
    PassingMachine machine;
    machine.setTheme(variants[0].theme);

    auto demo = makeDemoCentre(files.path());
    if (!demo) {
        std::fprintf(stderr, "%s\n", qPrintable(demo.failure().text));
        return 3;
    }
    lengthenAName(**demo);
    Session::NewCentre wanted;
    wanted.centre.name = QStringLiteral("Millrace Women's Centre");
    wanted.centre.code = QStringLiteral("MWC");
    wanted.managerName = QStringLiteral("Hanna Lindqvist");
    wanted.cost = KeyCost::least();
    auto empty = Session::create(files.filePath(QStringLiteral("Millrace.ninefold")), wanted,
                                 Secret::fromText(QStringLiteral("orchard violin pepper")));
    if (!empty) {
        std::fprintf(stderr, "%s\n", qPrintable(empty.failure().text));
        return 3;
    }

    MainWindow window(screens(), machine);
    window.show();
    window.start(std::move(*demo));
    submitAReturn(window);
    for (const auto& variant : variants) {
        const QString name = QString::fromLatin1(variant.name);
        machine.setTheme(variant.theme);
        QApplication::processEvents();
        takeScreens(gallery, window, name);
        takeDoor(gallery, machine, files.path(), name);
        takeDialogs(gallery, name);
        takeSurveys([&](QWidget& widget, const QString& of) { gallery.take(widget, of); }, machine,
                    demoCentrePath(files.path()), name);
    }
    machine.setTheme(variants[0].theme);
    MainWindow second(screens(), machine);
    second.show();
    second.start(std::move(empty->session));
    takeScreens(gallery, second, QStringLiteral("empty"));
    return gallery.result();
}
