// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using App = QApplication;
#else
#include <QCoreApplication>
using App = QCoreApplication;
#endif

int main(int argc, char* argv[]) {
    const App app(argc, argv);
    return Catch::Session().run(argc, argv);
}
