// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Says what was done about something that had to be looked at.
class FlagForm : public RecordForm {
    Q_OBJECT
public:
    FlagForm(const RecordContext& context, const SafetyFlag& flag, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    void addSide();

    SafetyFlag before_;
    DateField* on_ = nullptr;
    LongTextField* answer_ = nullptr;
    ChoiceField* by_ = nullptr;
};

} // namespace ninefold
