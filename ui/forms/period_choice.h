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

/// The period of figures: the months, quarters and financial years up to today in a list, or any
/// two days.
class PeriodChoice : public QWidget {
    Q_OBJECT
public:
    explicit PeriodChoice(QDate today, QWidget* parent = nullptr);

    void setToday(QDate today);
    /// Offers the twelve whole months before today first, and chooses them: lines want many months.
    void offerTwelveMonths();
    /// None while two days are asked for and cannot be read.
    std::optional<Period> period() const;
    void setPeriod(const Period& period);

Q_SIGNALS:
    void chosen();

private:
    void fill();
    void showOtherDays(bool show);

    QDate today_;
    bool offersTwelveMonths_ = false;
    QComboBox* list_;
    QWidget* days_;
    DateField* from_;
    DateField* to_;
};

} // namespace ninefold
