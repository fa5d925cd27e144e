// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hand_over.h"

#include "ui/shell/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>

namespace ninefold {

bool handOver(Shell& shell, HerFace* face) {
    // No part of what a screen may ask of any shell: it is about the window itself.
    auto* space = dynamic_cast<Workspace*>(&shell);
    if (!space) {
        delete face;
        return false;
    }
    space->handOver(face);
    return true;
}

void Workspace::handOver(HerFace* face) {
    keepUnfinished();
    lastKept_.clear();
    banner_->clear();
    notice_->clear();
    for (auto* dialog : window()->findChildren<QDialog*>())
        dialog->close(); // the guide may stand open beside the window
    auto* clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
    // Hidden and disabled both: a shortcut works where its menu is either.
    for (auto* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        part->setEnabled(false);
        part->hide();
    }
    for (auto* action : findChildren<QAction*>())
        action->setEnabled(false);
    face_ = face;
    connect(face, &HerFace::answered, this, &Workspace::keepUnfinished);
    connect(face, &HerFace::ended, this, &Workspace::lockWanted);
    auto* column = static_cast<QBoxLayout*>(layout());
    for (int i = 0; i < column->count(); ++i)
        column->setStretch(i, 0); // a layout takes its share though all in it is hidden
    column->addWidget(face, 1);
    if (!window()->isHidden())
        window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
    face->show();
    face->setFocus();
}

std::optional<HerFace::Farewell> Workspace::farewell() const {
    return face_ ? face_->farewell() : std::nullopt;
}

} // namespace ninefold
