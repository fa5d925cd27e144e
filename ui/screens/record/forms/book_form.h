// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/moment_rows.h"
#include "ui/screens/record/record_form.h"

namespace ninefold {

class Banner;

/// Books an appointment, writes one down that has been already, or corrects one.
class BookForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the appointment to correct; none: a new one.
    BookForm(const RecordContext& context, const Appointment* change, QWidget* parent = nullptr);

    /// A `BookingWish`: shown as the form's own, so that leaving it keeps no draft.
    void takeWish(const QString& typed) override;

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows();
    void addWhoAndWhere();
    void addSide();
    void tellClashes();
    Appointment answers() const;

    std::optional<Appointment> before_;
    std::optional<MomentRows> when_;
    ChoiceField* outcome_ = nullptr;
    ChoiceField* worker_ = nullptr;
    Banner* clashes_ = nullptr;
};

} // namespace ninefold
