// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down support that she had beside keywork, or corrects it.
class ActivityForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the activity to correct; none: a new one.
    ActivityForm(const RecordContext& context, const Activity* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<Activity> before_;
    ChoiceField* kind_;
};

/// Begins, corrects or ends a pair of peer mentoring.
class MentoringForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the pair to correct or end; none: a new one.
    MentoringForm(const RecordContext& context, const PeerMentoring* change,
                  QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<PeerMentoring> before_;
};

} // namespace ninefold
