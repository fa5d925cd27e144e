// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"
#include "ui/shell/paper_out.h"

class QLabel;

namespace ninefold {

class EmptyState;
class MainAndSide;
class RecordTable;

/// Her plan: her strengths, what she wants in her own words, who does what by when, what came of
/// it. And on paper, for her.
class PlanPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PlanPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;
    /// Writes the plan as PDF; told to the shell when it could not be.
    void saveTo(const QString& path);

private:
    struct Step {
        GoalAction action;
        Goal goal;
    };
    void makeGoals();
    void makeSteps();
    QWidget* makeTables();
    void addSide();
    void showStrengths();
    void turnDone(qint64 id);
    void removeGoal(qint64 id);
    void removeStep(qint64 id);
    void addStep();
    PaperOut paper() const;
    print::Document document() const;
    void print();
    void askWhere();

    MainAndSide* page_ = nullptr;
    EmptyState* nothing_ = nullptr;
    QWidget* tables_ = nullptr;
    RecordTable* goals_;
    RecordTable* steps_;
    ColumnsModel<Goal>* goalRows_ = nullptr;
    ColumnsModel<Step>* stepRows_ = nullptr;
    QLabel* strengths_ = nullptr;
    QWidget* paper_ = nullptr;
};

} // namespace ninefold
