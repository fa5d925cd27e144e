// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "ui/screens/diary/diary_bar.h"
#include "ui/screens/diary/diary_layout.h"
#include "ui/screens/diary/diary_list.h"
#include "ui/shell/screen.h"

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace ninefold {

class DiaryGrid;
class RowTable;

/// Who sees whom, when and where: workers side by side, a week, or a list. Appointments are moved,
/// opened and booked from here; sessions of groups are shown.
class DiaryScreen : public Screen {
    Q_OBJECT
public:
    explicit DiaryScreen(Shell& shell, QWidget* parent = nullptr);

    /// `section`: "day", "week" or "list"; blank: as it was.
    void arrive(const Place& place) override;
    void refresh() override;
    QList<QAction*> recordActions() const override;
    QList<QAction*> fileActions() const override;
    QWidget* firstFocus() override;

    /// The week in sight, of whom it is in sight.
    print::Document weekOnPaper() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBody();
    void buildFoot();
    void buildActions();
    void connectGrid();
    void look(const DiaryWish& wish);
    void goToday();
    Id<Worker> only() const;
    std::vector<DiaryColumn> columns() const;
    QString fact() const;
    void showEmpty();
    bool takeKey(int key);
    void say(const QString& words);

    void askForWhom(const ClockTime& at, Id<Worker> worker);
    void open(const DiaryEntry& entry);
    void move(const DiaryEntry& entry, const ClockTime& to, Id<Worker> worker);
    void tellWhyNot(const DiaryEntry& entry);
    void print();

    DiaryWish wish_;
    std::vector<DiaryEntry> entries_;
    ColumnsModel<DiaryLine>* model_;

    QScrollArea* page_ = nullptr;
    DiaryBar* bar_ = nullptr;
    QWidget* empty_ = nullptr;
    QLabel* emptyText_ = nullptr;
    QStackedLayout* body_ = nullptr;
    DiaryGrid* grid_ = nullptr;
    RowTable* list_ = nullptr;
    QLabel* status_ = nullptr;
    QAction* bookAction_ = nullptr;
    QAction* printAction_ = nullptr;
};

Screen* makeDiaryScreen(Shell& shell);

} // namespace ninefold
