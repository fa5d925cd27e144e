// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/moment_rows.h"

namespace ninefold {

MomentRows::MomentRows(Form& form, const QString& name, QDate today)
    : timeName_(name + QStringLiteral("_time"))
    , day_(new DateField(today))
    , time_(new TimeField) {
    form.addBeside(
        {form.makeRow(name, {tr("Day"), tr("For example 3 jan 26 or tomorrow"), true}, day_),
         form.makeRow(timeName_, {tr("Time"), tr("For example 10:30 or 2pm"), true}, time_)});
}

void MomentRows::show(const ClockTime& at) {
    day_->setDate(at.date);
    time_->setMinute(at.isNull() ? std::nullopt : std::optional<qint16>(at.minute));
}

ClockTime MomentRows::value() const {
    const auto minute = time_->minute();
    return minute ? ClockTime{day_->date(), *minute} : ClockTime{};
}

Problems MomentRows::missing() const {
    Problems out;
    if (day_->text().isEmpty())
        out.push_back({day_->objectName(), tr("Enter the day")});
    if (time_->text().isEmpty())
        out.push_back({timeName_, tr("Enter the time")});
    return out;
}

} // namespace ninefold
