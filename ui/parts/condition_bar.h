// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/chip_label.h"

#include <QDate>

#include <vector>

namespace ninefold {

/// The time of the condition: from the disposal to its last day.
struct ConditionSpan {
    struct Mark {
        QDate on;
        Chip chip;
        QString label; ///< "24 Feb attended"
    };
    QDate from; ///< of the disposal
    QDate to;   ///< last day
    QDate today;
    QDate reportDue; ///< null: none
    std::vector<Mark> appointments;
    QString fromLabel; ///< "12 Feb caution given"
    QString toLabel;   ///< "4 June last day"
};

/// The span drawn as a bar: today a stroke, appointments as their shapes. Labels stand where they
/// fit, otherwise in the tooltip; the table beside it says the same.
class ConditionBar : public QWidget {
    Q_OBJECT
public:
    explicit ConditionBar(QWidget* parent = nullptr);
    void setSpan(ConditionSpan span);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    double xOf(QDate day) const;
    QString spoken() const;

    ConditionSpan span_;
};

} // namespace ninefold
