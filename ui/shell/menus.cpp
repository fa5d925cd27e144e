// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>

namespace ninefold {

namespace {

QAction* entry(QMenu* menu, const QString& text, const QString& name,
               const std::function<void()>& deed, const QList<QKeySequence>& keys = {}) {
    auto* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    QObject::connect(action, &QAction::triggered, menu, [deed] { deed(); });
    return action;
}

} // namespace

Menus::Menus(const Deeds& deeds, const Screens& screens, Role role, QWidget* parent)
    : QMenuBar(parent)
    , file_(addMenu(tr("&File")))
    , edit_(addMenu(tr("&Edit")))
    , record_(addMenu(tr("&Record")))
    , view_(addMenu(tr("&View")))
    , tools_(addMenu(tr("&Tools")))
    , help_(addMenu(tr("&Help"))) {
    makeFile(deeds, role);
    makeEdit(deeds);
    noRecord_ = record_->addAction(tr("Open a woman's record to see what can be done"));
    noRecord_->setEnabled(false);
    makeView(deeds, screens, role);
    makeToolsAndHelp(deeds);
    setUndo({}, {});
    // What Qt shows where the window is too narrow for every menu; it leaves it without a name.
    if (auto* more = findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button")))
        more->setAccessibleName(tr("More menus"));
}

void Menus::makeFile(const Deeds& deeds, Role role) {
    if (mayDo(role, Permission::EditRecords))
        entry(file_, tr("&New referral"), u"actionNewReferral"_qs, deeds.newReferral,
              {QKeySequence::New});
    beforeLock_ = file_->addSeparator();
    entry(file_, tr("&Lock"), u"actionLock"_qs, deeds.lock, {QKeySequence(u"Ctrl+L"_qs)});
    entry(file_, tr("&Quit"), u"actionQuit"_qs, deeds.quit, {QKeySequence(u"Ctrl+Q"_qs)});
}

void Menus::makeEdit(const Deeds& deeds) {
    undo_ = entry(edit_, {}, u"actionUndo"_qs, deeds.undo, {QKeySequence::Undo});
    redo_ = entry(edit_, {}, u"actionRedo"_qs, deeds.redo,
                  {QKeySequence(u"Ctrl+Shift+Z"_qs), QKeySequence(u"Ctrl+Y"_qs)});
    edit_->addSeparator();
    entry(edit_, tr("&Find a woman"), u"actionFind"_qs, deeds.find, {QKeySequence(u"Ctrl+K"_qs)});
}

void Menus::makeView(const Deeds& deeds, const Screens& screens, Role role) {
    int number = 0;
    for (const auto& info : screens) {
        if (info.navigation == ScreenInfo::Navigation::None || !mayDo(role, info.permission))
            continue;
        ++number;
        entry(
            view_, info.title, u"actionGo_"_qs + info.id,
            [goTo = deeds.goTo, id = info.id] { goTo(id); },
            number < 10 ? QList{QKeySequence(u"Ctrl+%1"_qs.arg(number))} : QList<QKeySequence>());
    }
    view_->addSeparator();
    entry(view_, tr("&Back"), u"actionBack"_qs, deeds.back, {QKeySequence::Back});
    entry(view_, tr("Show everything &anew"), u"actionRefresh"_qs, deeds.refresh,
          {QKeySequence(Qt::Key_F5)});
    view_->addSeparator();
    entry(view_, tr("&Larger text"), u"actionLarger"_qs, deeds.larger,
          {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_qs)});
    entry(view_, tr("&Smaller text"), u"actionSmaller"_qs, deeds.smaller, {QKeySequence::ZoomOut});
    view_->addSeparator();
    entry(view_, tr("&Cover the screen"), u"actionCover"_qs, deeds.cover,
          {QKeySequence(Qt::Key_F12), QKeySequence(u"Ctrl+Shift+H"_qs)});
}

void Menus::makeToolsAndHelp(const Deeds& deeds) {
    entry(tools_, tr("&Check the file"), u"actionCheck"_qs, deeds.checkFile);
    entry(help_, tr("&Guide"), u"actionHelp"_qs, deeds.help, {QKeySequence(Qt::Key_F1)});
    entry(help_, tr("&Keys"), u"actionKeys"_qs, deeds.keys);
    help_->addSeparator();
    entry(help_, tr("&About Ninefold"), u"actionAbout"_qs, deeds.about);
}

void Menus::setUndo(const QString& undo, const QString& redo) {
    undo_->setText(undo.isEmpty() ? tr("&Undo: nothing to undo") : tr("&Undo: %1").arg(undo));
    undo_->setEnabled(!undo.isEmpty());
    redo_->setText(redo.isEmpty() ? tr("&Redo: nothing to redo") : tr("&Redo: %1").arg(redo));
    redo_->setEnabled(!redo.isEmpty());
}

void Menus::setScreenActions(const QList<QAction*>& record, const QList<QAction*>& file) {
    for (auto* action : fromScreen_) {
        record_->removeAction(action);
        file_->removeAction(action);
    }
    fromScreen_ = record + file;
    record_->addActions(record);
    noRecord_->setVisible(record.isEmpty());
    for (auto* action : file)
        file_->insertAction(beforeLock_, action);
}

} // namespace ninefold
