// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/last_words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace ninefold {

namespace {

[[noreturn]] void sayAndStop() {
    static std::atomic_flag said = ATOMIC_FLAG_INIT;
    if (!said.test_and_set()) {
        std::fputs("ninefold: a fault in the program; what was saved is on the disk\n", stderr);
        if (qApp && QThread::currentThread() == qApp->thread()) {
            QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Ninefold"),
                            QCoreApplication::translate(
                                "lastWords", "Ninefold must stop because of a fault of its own. "
                                             "Everything that was saved is on the disk. Start it "
                                             "again and sign in."));
            box.addButton(QCoreApplication::translate("lastWords", "Close Ninefold"),
                          QMessageBox::AcceptRole);
            box.exec();
        }
    }
    std::_Exit(1);
}

} // namespace

void installLastWords() {
    std::set_terminate(sayAndStop);
}

} // namespace ninefold
