// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/support.h"
#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

class QLabel;

namespace ninefold {

class RecordTable;

/// Where she was referred to and what came of it, and her hardship grants.
class PartnersPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PartnersPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    void makeReferrals();
    void makeGrants();
    QString totalWords() const;
    void removeReferral(qint64 id);
    void removeGrant(qint64 id);

    RecordTable* referrals_;
    RecordTable* grants_;
    QLabel* total_;
    ColumnsModel<PartnerReferral>* referralRows_ = nullptr;
    ColumnsModel<Grant>* grantRows_ = nullptr;
};

} // namespace ninefold
