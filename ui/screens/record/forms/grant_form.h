// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down a hardship grant, or corrects it.
class GrantForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the grant to correct; none: a new one.
    GrantForm(const RecordContext& context, const Grant* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows();
    ChoiceField* fundChoice() const;
    /// In pence, without this grant; none: no fund is chosen.
    std::optional<qint64> leftWithoutIt() const;

    std::optional<Grant> before_;
    ChoiceField* fund_ = nullptr;
    ChoiceField* category_ = nullptr;
    MoneyField* amount_ = nullptr;
    QLabel* left_ = nullptr;
};

} // namespace ninefold
