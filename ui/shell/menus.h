// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen_info.h"

#include <QMenuBar>

#include <functional>

class QAction;

namespace ninefold {

/// The menus of the top bar. What they do is given to them; what a screen adds stands in File and
/// Record while it is in sight.
class Menus : public QMenuBar {
    Q_OBJECT
public:
    struct Deeds {
        std::function<void()> newReferral, lock, quit;
        std::function<void()> undo, redo, find;
        std::function<void()> cover, back, refresh, larger, smaller;
        std::function<void()> checkFile, help, keys, about;
        std::function<void(const QString& screen)> goTo;
    };
    Menus(const Deeds& deeds, const Screens& screens, Role role, QWidget* parent);

    void setUndo(const QString& undo, const QString& redo);
    void setScreenActions(const QList<QAction*>& record, const QList<QAction*>& file);

private:
    void makeFile(const Deeds& deeds, Role role);
    void makeEdit(const Deeds& deeds);
    void makeView(const Deeds& deeds, const Screens& screens, Role role);
    void makeToolsAndHelp(const Deeds& deeds);

    QMenu* file_;
    QMenu* edit_;
    QMenu* record_;
    QMenu* view_;
    QMenu* tools_;
    QMenu* help_;
    QAction* beforeLock_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* noRecord_ = nullptr;
    QList<QAction*> fromScreen_;
};

} // namespace ninefold
