// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fault.h"
#include "ui/shell/screen.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace ninefold {

/// How a centre moves in from its spreadsheets and can always leave again (exchange.md): a folder
/// is checked, every fault told, and brought in whole or not at all; everything goes out as the
/// same files.
class ExchangeScreen : public Screen {
    Q_OBJECT
public:
    explicit ExchangeScreen(Shell& shell);

    void arrive(const Place& place) override;
    void refresh() override;
    void onChanged(const ChangeSet& changes) override;

    /// What the buttons do once a folder is chosen.
    void check(const QString& folder);
    void bringIn();
    void exportTo(const QString& folder);

private:
    QWidget* exportPart();
    QWidget* importPart();
    void showFaults(const Faults& faults);
    void saveFaults();
    void say(const QString& words);

    QString folder_; ///< checked last
    Faults faults_;
    QLabel* importState_;
    QLabel* said_;
    QPushButton* choose_;
    QPushButton* bringIn_;
    QPushButton* saveList_;
    QTableWidget* list_;
    QPushButton* export_;
    QLabel* exportState_;
};

Screen* makeExchangeScreen(Shell& shell);

} // namespace ninefold
