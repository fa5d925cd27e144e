// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down what keyworker and manager decided about missed appointments. It changes nothing by
/// itself, and says so.
class ReviewForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the review to correct; none: a new one.
    ReviewForm(const RecordContext& context, const AttendanceReview* change,
               QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    void suggest();
    void addSide();

    std::optional<AttendanceReview> before_;
};

} // namespace ninefold
