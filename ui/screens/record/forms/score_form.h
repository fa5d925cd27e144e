// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/safety_actions.h"
#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down the numbers of one outside tool on one day. Its questions are not here: they belong
/// to their owners.
class ScoreForm : public RecordForm {
    Q_OBJECT
public:
    explicit ScoreForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    void settle() override;

private:
    void addRows();
    std::optional<Tool> tool() const;
    RecordScores answers() const;

    ChoiceField* tool_ = nullptr;
    DateField* on_ = nullptr;
    std::vector<NumberField*> numbers_; ///< in the order of the measures
    QLabel* mustLook_ = nullptr;
};

/// Corrects one of them.
class CorrectScoreForm : public RecordForm {
    Q_OBJECT
public:
    CorrectScoreForm(const RecordContext& context, const ToolScore& score,
                     QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    ToolScore before_;
};

} // namespace ninefold
