// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/cover_sheet.h"
#include "ui/shell/farewell_sheet.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>

namespace ninefold {

namespace {

bool isCoverKey(const QKeyEvent& key) {
    return key.key() == Qt::Key_F12 ||
           (key.key() == Qt::Key_C && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

bool isLockKey(const QKeyEvent& key) {
    return key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier;
}

} // namespace

MainWindow::MainWindow(const Screens& screens, Machine& machine)
    : screens_(screens)
    , machine_(machine)
    , faces_(new QStackedWidget(this))
    , unit_(Theme::instance().unit()) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Ninefold"));
    setCentralWidget(faces_);
    setMinimumSize(800, 560);
    resize(1366, 698);
    qApp->installEventFilter(this);
    // Queued: whatever changed the theme may be a screen that goes by it.
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::rebuild, Qt::QueuedConnection);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
}

void MainWindow::showDoor(QWidget* door) {
    if (door_)
        door_->deleteLater();
    door_ = door;
    faces_->addWidget(door);
    faces_->setCurrentWidget(door);
}

Workspace* MainWindow::makeWorkspace(std::unique_ptr<Session> session) {
    auto* made = new Workspace(std::move(session), screens_, machine_, this);
    connect(made, &Workspace::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(made, &Workspace::coverWanted, this, [this] { setCovered(true); });
    connect(made, &Workspace::quitWanted, this, &QWidget::close);
    faces_->addWidget(made);
    faces_->setCurrentWidget(made);
    return made;
}

void MainWindow::start(std::unique_ptr<Session> session) {
    unit_ = Theme::instance().unit();
    workspace_ = makeWorkspace(std::move(session));
    if (door_)
        door_->deleteLater();
    for (const auto& info : screens_)
        if (info.navigation != ScreenInfo::Navigation::None &&
            mayDo(workspace_->session().deed().role, info.permission)) {
            workspace_->showScreen(info.id);
            break;
        }
}

void MainWindow::rebuild() {
    const qreal unit = Theme::instance().unit();
    // In her hands nothing but her survey may come into sight.
    if (!workspace_ || workspace_->isHandedOver() || qFuzzyCompare(unit, unit_))
        return;
    unit_ = unit;
    workspace_->keepUnfinished();
    const Place place = workspace_->place();
    auto session = workspace_->release();
    faces_->removeWidget(workspace_);
    workspace_->deleteLater();
    workspace_ = makeWorkspace(std::move(session));
    workspace_->go(place);
}

void MainWindow::lock() {
    if (!workspace_)
        return;
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        // Its own event loop has to end before what it stands on goes.
        dialog->reject();
        QTimer::singleShot(0, this, &MainWindow::lock);
        return;
    }
    workspace_->keepUnfinished();
    setCovered(false);
    const QString path = workspace_->session().path();
    const QString worker = workspace_->session().worker().name;
    const auto farewell = workspace_->farewell();
    delete std::exchange(workspace_, nullptr);
    if (isFullScreen())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    Q_EMIT locked(path, worker);
    if (farewell)
        new FarewellSheet(this, *farewell);
}

void MainWindow::setCovered(bool covered) {
    if (covered == isCovered())
        return;
    if (workspace_)
        workspace_->setEnabled(!covered);
    if (!covered) {
        for (const auto& sheet : sheets_)
            if (sheet)
                sheet->deleteLater();
        sheets_.clear();
        return;
    }
    const auto windows = QApplication::topLevelWidgets();
    for (auto* window : windows)
        if (window->isVisible() && (window == this || qobject_cast<QDialog*>(window)))
            sheets_.emplace_back(new CoverSheet(window, [this] { setCovered(false); }));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (workspace_)
        workspace_->keepUnfinished();
    event->accept();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Shortcuts do not reach past a dialog; covering and locking must.
    if (event->type() == QEvent::KeyPress && workspace_) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isCoverKey(key)) {
            setCovered(!isCovered());
            return true;
        }
        if (isLockKey(key)) {
            // Not at once: what has the key is about to go.
            QTimer::singleShot(0, this, &MainWindow::lock);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace ninefold
