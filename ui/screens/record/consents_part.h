// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/consents_now.h"
#include "ui/models/columns_model.h"
#include "ui/screens/record/record_context.h"

#include <QWidget>

namespace ninefold {

class FactSection;
class RecordTable;

/// What she agreed to and what she was told: every kind of consent with its newest answer, each
/// piece of information, and what is still missing before anything is shared.
class ConsentsPart : public QWidget {
    Q_OBJECT
public:
    explicit ConsentsPart(const RecordContext& context, QWidget* parent = nullptr);

    void refresh(const Referral& referral);

private:
    void makeConsents();
    void makeInformation();
    void removeInformation(qint64 id);

    const RecordContext& context_;
    FactSection* missing_;
    RecordTable* consents_;
    RecordTable* told_;
    ColumnsModel<ConsentNow>* consentRows_ = nullptr;
    ColumnsModel<InformationGiven>* toldRows_ = nullptr;
};

} // namespace ninefold
