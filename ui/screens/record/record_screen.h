// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"
#include "ui/shell/screen.h"

#include <map>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace ninefold {

class RecordForm;
class RecordHeader;
class RecordPanel;

/// A woman's record: her header, its parts as tabs, and in their place the form of what is being
/// done (picture 03).
class RecordScreen : public Screen {
    Q_OBJECT
public:
    explicit RecordScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    std::optional<FormDraft> unfinished() const override;
    QList<QAction*> recordActions() const override { return actions_; }
    Id<Woman> woman() const override { return context_.woman; }
    QWidget* firstFocus() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void choose(const RecordPlace& place);
    void showPanel(RecordPanel* panel);
    RecordPanel* panelOf(RecordTab tab);
    RecordPanel* formOf(const RecordPlace& place);
    void watch(RecordForm* form);
    void leaveForm();
    void showGone();
    void rebuild();
    void setLeastHeight();

    RecordContext context_;
    bool inSight_ = false; ///< since one came here; every look from elsewhere is written down
    RecordPlace place_;
    QString key_; ///< of the place in sight, and of a draft begun there
    RecordHeader* header_;
    QTabBar* tabs_;
    bool walksTabs_ = false; ///< somebody goes along them with the arrow keys
    QStackedWidget* stack_;
    QLabel* gone_;
    QWidget* record_;
    QScrollArea* page_;
    std::map<RecordTab, RecordPanel*> panels_;
    RecordPanel* form_ = nullptr; ///< in sight instead of a part
    QList<QAction*> actions_;
};

Screen* makeRecordScreen(Shell& shell);

} // namespace ninefold
