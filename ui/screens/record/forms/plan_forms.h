// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Sets a goal, or changes one.
class GoalForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: none: a new one.
    GoalForm(const RecordContext& context, const Goal* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<Goal> before_;
};

/// Says what came of a goal.
class GoalOutcomeForm : public RecordForm {
    Q_OBJECT
public:
    GoalOutcomeForm(const RecordContext& context, const Goal& goal, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    Goal before_;
    ChoiceField* outcome_ = nullptr;
    DateField* on_ = nullptr;
    LongTextField* note_ = nullptr;
};

/// Who does what until when.
class PlanActionForm : public RecordForm {
    Q_OBJECT
public:
    /// A new one of that goal.
    PlanActionForm(const RecordContext& context, const Goal& goal, QWidget* parent = nullptr);
    /// One to change.
    PlanActionForm(const RecordContext& context, const GoalAction& action,
                   QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows(const Goal* goal);
    void fill();
    GoalAction answers() const;

    std::optional<GoalAction> before_;
    GoalAction start_; ///< what a new one begins as
    ChoiceField* owner_ = nullptr;
    ChoiceField* worker_ = nullptr;
    TextField* partner_ = nullptr;
};

} // namespace ninefold
