// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Corrects or completes what is known of her: one of three parts of the same record, so that the
/// equality questions are not on the screen while her phone number is corrected.
class WomanForm : public RecordForm {
    Q_OBJECT
public:
    enum class Part : quint8 { Herself, SafeContact, Equality };
    WomanForm(const RecordContext& context, Part part, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    Woman before_;
};

} // namespace ninefold
