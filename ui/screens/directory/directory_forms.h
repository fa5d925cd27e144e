// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/directory/directory_form.h"

namespace ninefold {

/// Puts a service into the directory, corrects it, reviews it or takes it out.
class ServiceForm : public DirectoryForm {
    Q_OBJECT
public:
    /// `change`: the service to correct; none: a new one.
    ServiceForm(Shell& shell, const DirectoryPlace& place, const Partner* change,
                QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    void addDeeds();
    void review();
    void remove();

    std::optional<Partner> before_;
};

/// Makes a fund, corrects it or closes it.
class FundForm : public DirectoryForm {
    Q_OBJECT
public:
    /// `change`: the fund to correct or close; none: a new one.
    FundForm(Shell& shell, const DirectoryPlace& place, const Fund* change,
             QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<Fund> before_;
};

/// Writes down money that came into a fund, or corrects it.
class MoneyForm : public DirectoryForm {
    Q_OBJECT
public:
    /// `change`: the income to correct; none: a new one of `fund`.
    MoneyForm(Shell& shell, const DirectoryPlace& place, const Fund& fund, const FundIncome* change,
              QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    Id<Fund> fund_;
    std::optional<FundIncome> before_;
    MoneyField* amount_;
};

} // namespace ninefold
