// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

namespace ninefold {

class FactSection;
class MainAndSide;
class RecordTable;
class WhoHarmsHer;

/// Her risks, her children, and who harms her. It is a part that is opened on purpose, so every
/// look at it is written down.
class SafetyPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit SafetyPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;
    /// One left her record: what was opened closes.
    void shut();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeRisks();
    void addRiskDeeds();
    void makeChildren();
    void noteLook();
    void showChosen();
    void reviewOr(qint64 id, RecordDeed deed);
    void removeRisk(qint64 id);
    void removeChild(qint64 id);

    MainAndSide* page_;
    RecordTable* risks_;
    RecordTable* children_;
    WhoHarmsHer* whoHarmsHer_;
    FactSection* chosen_;
    ColumnsModel<Risk>* riskRows_ = nullptr;
    ColumnsModel<Child>* childRows_ = nullptr;
    Id<Woman> lookedAt_; ///< whose part was last written down as seen
};

} // namespace ninefold
