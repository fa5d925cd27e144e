// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_time.h"
#include "ui/forms/form.h"

#include <QCoreApplication>
#include <QDate>

namespace ninefold {

/// A day and a time of day, asked side by side and kept as one. Problems with the stored field are
/// shown at the day.
class MomentRows {
    Q_DECLARE_TR_FUNCTIONS(ninefold::MomentRows)
public:
    /// `name`: of the stored field. Both are needed.
    MomentRows(Form& form, const QString& name, QDate today);

    void show(const ClockTime& at);
    /// Null until both are given.
    ClockTime value() const;
    DateField* day() const { return day_; }
    /// A problem when the time is missing, for the stored field says only the day.
    Problems missing() const;

private:
    QString timeName_;
    DateField* day_;
    TimeField* time_;
};

} // namespace ninefold
