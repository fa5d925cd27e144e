// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "core/returns/insights.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace ninefold {

class PeriodChoice;

/// Of when and of whom the charts are: period, disposal, area, tier and keyworker.
class InsightsFilters : public QWidget {
    Q_OBJECT
public:
    explicit InsightsFilters(QDate today, QWidget* parent = nullptr);

    /// The workers who can be chosen, and the day; what was chosen stays.
    void fill(const Casebook& book, QDate today);
    PeriodChoice& period() { return *period_; }
    InsightsFilter filter() const;
    void clear();
    /// What is chosen, in words: "Conditional caution", "tier 2".
    QStringList words() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const char* name, const QString& words);

    PeriodChoice* period_;
    QComboBox* disposal_;
    QComboBox* bcu_;
    QComboBox* tier_;
    QComboBox* keyworker_;
    QPushButton* clear_;
};

} // namespace ninefold
