// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/long_work.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace ninefold {

void runLongWork(QWidget* parent, const QString& title,
                 const std::function<void(const Progress&)>& work) {
    QProgressDialog dialog(title, QCoreApplication::translate("LongWork", "Stop"), 0, 0, parent);
    dialog.setObjectName(QStringLiteral("longWork"));
    dialog.setWindowTitle(QStringLiteral("Ninefold"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(400);
    dialog.setAutoReset(false);
    work([&dialog](int done, int total) {
        dialog.setMaximum(total);
        dialog.setValue(done); // lets the window breathe, and takes the click on Stop
        return !dialog.wasCanceled();
    });
}

} // namespace ninefold
