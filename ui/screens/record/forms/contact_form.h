// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/moment_rows.h"
#include "ui/screens/record/record_form.h"

namespace ninefold {

class Banner;

/// Logs a contact. What she has not allowed is refused as soon as it is chosen, with the reason and
/// what to record instead.
class ContactForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the contact to correct; none: a new one.
    ContactForm(const RecordContext& context, const Contact* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows();
    void addSide();
    void tellWhatSheAllows();

    std::optional<Contact> before_;
    ChoiceField* who_ = nullptr;
    ChoiceField* method_ = nullptr;
    ChoiceField* outcome_ = nullptr;
    std::optional<MomentRows> when_;
    Banner* allowed_ = nullptr;
};

} // namespace ninefold
