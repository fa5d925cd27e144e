// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/directory.h"
#include "ui/models/columns_model.h"
#include "ui/screens/directory/directory_panel.h"

class QPushButton;

namespace ninefold {

class DeedTable;

/// The funds that hardship grants come from, and what came into them. Managers change them;
/// everybody sees what is left.
class FundsPanel : public DirectoryPanel {
    Q_OBJECT
public:
    FundsPanel(Shell& shell, const DirectoryPlace& place, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    QWidget* makeEmpty();
    void makeFunds();
    void makeMoney();
    bool mayChange() const { return whyNot(Permission::ManageCentre).isEmpty(); }
    void removeFund(qint64 id);
    void removeMoney(qint64 id);
    void tellProblems(const Outcome& outcome);

    QPushButton* make_;
    DeedTable* funds_;
    DeedTable* money_;
    QWidget* empty_ = nullptr;
    ColumnsModel<FundRow>* fundRows_ = nullptr;
    ColumnsModel<IncomeRow>* moneyRows_ = nullptr;
};

} // namespace ninefold
