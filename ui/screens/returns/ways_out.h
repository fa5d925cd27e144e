// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/return.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QPushButton;

namespace ninefold {

class PageHeader;
class Shell;

/// Preview, PDF and the folder of files of the return in sight: as buttons at the head of the page
/// and as actions of the File menu.
class WaysOut : public QObject {
    Q_OBJECT
public:
    /// `made`: the return in sight; asked only while allowed.
    WaysOut(Shell& shell, PageHeader& header, std::function<const Return&()> made, QWidget* page);

    const QList<QAction*>& actions() const { return actions_; }
    void allow(bool allowed);
    /// What does not fit into the header stands in the File menu alone.
    void setTight(bool tight);

private:
    void add(const QString& words, const QString& menuWords, const char* name,
             const std::function<void()>& doing, PageHeader& header);
    void savePdf();

    Shell& shell_;
    std::function<const Return&()> made_;
    QWidget* page_;
    QList<QPushButton*> buttons_;
    QList<QAction*> actions_;
};

} // namespace ninefold
