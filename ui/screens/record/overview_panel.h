// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace ninefold {

class MainAndSide;
class TimelineModel;

/// What happened, newest first, and what is next.
class OverviewPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit OverviewPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    QWidget* makeTimeline();
    void narrow();
    void openEntry(const QModelIndex& index);

    TimelineModel* model_;
    QComboBox* sort_;
    QLineEdit* find_;
    QLabel* count_;
    QListView* list_;
    QLabel* nothing_;
    MainAndSide* page_;
};

} // namespace ninefold
