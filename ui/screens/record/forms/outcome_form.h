// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Records what became of an appointment.
class OutcomeForm : public RecordForm {
    Q_OBJECT
public:
    OutcomeForm(const RecordContext& context, const Appointment& appointment,
                QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows();
    void addSide();
    QString wouldMake() const;

    Appointment before_;
    ChoiceField* outcome_ = nullptr;
    QLabel* condition_ = nullptr;
};

} // namespace ninefold
