// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today_list.h"
#include "ui/shell/screen.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ninefold {

class PageHeader;
class TodayModel;
class TodaySide;
class WorkList;

/// What needs doing today, worked out and never typed (picture 01-today): conditional cautions
/// first, one next action a row. Doing the thing clears its row.
class TodayScreen : public Screen {
    Q_OBJECT
public:
    explicit TodayScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    QList<QAction*> recordActions() const override;
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void buildActions();
    void chooseWhose(Whose whose);
    void showRows();
    void showHeader();
    QWidget* emptyState();
    void setNarrow(bool narrow);
    void act(const QModelIndex& index);
    void openRecord(const QModelIndex& index);

    Whose whose_ = Whose::Mine;
    TodayList list_;
    bool narrow_ = false;

    PageHeader* header_ = nullptr;
    QLabel* headline_ = nullptr;
    QPushButton* mine_ = nullptr;
    QPushButton* team_ = nullptr;
    QScrollArea* page_ = nullptr;
    QBoxLayout* parts_ = nullptr;
    QStackedLayout* work_ = nullptr;
    QWidget* empty_ = nullptr;
    WorkList* rows_ = nullptr;
    TodayModel* model_ = nullptr;
    QScrollArea* sideScroll_ = nullptr;
    TodaySide* side_ = nullptr;
    QAction* actAction_ = nullptr;
    QAction* openAction_ = nullptr;
};

Screen* makeTodayScreen(Shell& shell);
/// How many things stand on the list it opens with; blank: none.
QString todayCount(const Session& session);

} // namespace ninefold
