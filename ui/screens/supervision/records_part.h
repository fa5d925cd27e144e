// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/supervision.h"
#include "ui/models/columns_model.h"
#include "ui/screens/supervision/supervision_panel.h"

class QComboBox;

namespace ninefold {

/// The sample that is being looked through; kept while one goes to a record and back.
struct RecordSample {
    bool drawn = false;
    Id<Worker> keyworker; ///< none: of everybody
    std::vector<Id<Referral>> referrals;
};

/// A sample of records to look at, each marked as checked or with a note left on it; and the notes
/// that were left.
class RecordsPart : public SupervisionPanel {
    Q_OBJECT
public:
    RecordsPart(Shell& shell, RecordSample& sample, QWidget* parent = nullptr);

    void refresh() override;

private:
    void makeSample();
    void makeNotes();
    void draw();
    void markChecked(qint64 referral);

    RecordSample& sample_;
    QComboBox* whose_;
    DeedTable* records_;
    DeedTable* notes_;
    ColumnsModel<RecordToCheck>* recordRows_ = nullptr;
    ColumnsModel<SupervisionRow>* noteRows_ = nullptr;
};

} // namespace ninefold
