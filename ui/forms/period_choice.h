// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace ninefold {

class DateField;

/// The period of a return: the months, quarters and financial years up to today in a list, or any
/// two days.
class PeriodChoice : public QWidget {
    Q_OBJECT
public:
    explicit PeriodChoice(QDate today, QWidget* parent = nullptr);

    void setToday(QDate today);
    /// None while two days are asked for and cannot be read.
    std::optional<Period> period() const;
    void setPeriod(const Period& period);

Q_SIGNALS:
    void chosen();

private:
    void fill();
    void showOtherDays(bool show);

    QDate today_;
    QComboBox* list_;
    QWidget* days_;
    DateField* from_;
    DateField* to_;
};

} // namespace ninefold
