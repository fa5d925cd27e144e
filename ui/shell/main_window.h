// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/machine.h"
#include "ui/shell/screen_info.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace ninefold {

class CoverSheet;
class Workspace;

/// The one window: the door (sign-in) or the workspace. Its title is "Ninefold", whatever it shows.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Screens& screens, Machine& machine);
    ~MainWindow() override;

    /// What stands there while nobody is signed in; the window takes it.
    void showDoor(QWidget* door);
    /// Somebody signed in. The first screen of the navigation is shown.
    void start(std::unique_ptr<Session> session);
    /// Keeps what was typed, closes the file, and says so by `locked`.
    void lock();
    bool isCovered() const { return !sheets_.empty(); }
    void setCovered(bool covered);

    Workspace* workspace() const { return workspace_; }

Q_SIGNALS:
    void locked(const QString& path, const QString& worker);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Workspace* makeWorkspace(std::unique_ptr<Session> session);
    void rebuild();

    const Screens& screens_;
    Machine& machine_;
    QStackedWidget* faces_;
    QPointer<QWidget> door_;
    Workspace* workspace_ = nullptr;
    std::vector<QPointer<CoverSheet>> sheets_;
    qreal unit_;
};

} // namespace ninefold
