// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/last_words.h"
#include "app/desktop/machine_settings.h"
#include "core/keys/process_guard.h"
#include "ui/screens/registry.h"
#include "ui/style/icon.h"
#include "ui/unlock/door.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QTranslator>

using namespace ninefold;

namespace {

void installTranslators(QApplication& app) {
    for (const auto& [name, folder] :
         {std::pair{QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{QStringLiteral("ninefold"), QStringLiteral(":/translations")}}) {
        auto* translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    }
}

/// The file to begin with, if one was named.
QString fileArgument(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Casework for women's centres"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "A centre's file to open"),
                                 QStringLiteral("[FILE]"));
    parser.process(app);
    const auto files = parser.positionalArguments();
    return files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
}

} // namespace

int main(int argc, char* argv[]) {
    forbidCoreDumps();
    installLastWords();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ninefold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NINEFOLD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ninefold"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ninefold"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslators(app);

    MachineSettings machine;
    Theme::instance().apply(machine.theme());
    QApplication::setWindowIcon(icon(QStringLiteral("mark"), Tone::Accent));

    MainWindow window(screens(), machine);
    UnlockPage::Options options;
    options.path = fileArgument(app);
    options.demoFolder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
    const Door door(window, machine, options);
    window.resize(window.size().boundedTo(window.screen()->availableSize()));
    window.show();
    return QApplication::exec();
}
