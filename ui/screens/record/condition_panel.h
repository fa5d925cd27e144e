// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ninefold {

class ConditionBar;

/// How far the condition is: its two appointments and the days left as boxes, and the whole time of
/// it as a bar. Hidden where there is no condition.
class ConditionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConditionPanel(const RecordContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void showBoxes(const Referral& referral);
    void showBar(const Referral& referral);

    const RecordContext& context_;
    QLabel* title_;
    QLabel* given_;
    QPushButton* correct_;
    QHBoxLayout* boxes_;
    ConditionBar* bar_;
};

} // namespace ninefold
