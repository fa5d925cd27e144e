// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using App = QApplication;
#else
#include <QCoreApplication>
using App = QCoreApplication;
#endif

int main(int argc, char* argv[]) {
    // Tests are the same on every machine: no display, no settings of the person, one locale.
    const QTemporaryDir home;
    for (const auto* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(folder, home.path().toLocal8Bit());
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const App app(argc, argv);
    return Catch::Session().run(argc, argv);
}
