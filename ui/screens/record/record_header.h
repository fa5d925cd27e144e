// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace ninefold {

class ConditionLabel;

/// What stands above the tabs and does not scroll with what is below: who she is, in one line; how
/// far the condition is; how she may be reached.
class RecordHeader : public QWidget {
    Q_OBJECT
public:
    explicit RecordHeader(const RecordContext& context, QWidget* parent = nullptr);
    void refresh();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QWidget* makeNames();
    QWidget* makeStrip();
    void showReferrals();
    void showFacts(const Woman& woman, const Referral* referral);
    void showStrip(const Woman& woman, const Referral* referral);

    const RecordContext& context_;
    QBoxLayout* top_ = nullptr;
    QLabel* name_;
    QLabel* facts_;
    QLabel* which_;
    QComboBox* referrals_;
    QPushButton* contact_;
    QPushButton* appointment_;
    ConditionLabel* progress_;
    QLabel* safeContact_;
};

} // namespace ninefold
