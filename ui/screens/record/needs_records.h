// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/tool_scores.h"
#include "ui/models/columns_model.h"
#include "ui/screens/record/record_context.h"

#include <QWidget>

class QPushButton;

namespace ninefold {

class FactSection;
class RecordTable;

/// Writes down that a sensitive part of her record was opened.
void noteOpened(const RecordContext& context, const QString& what);

/// What is kept beside the levels of her needs: what was said of each pathway and how ready she is,
/// her safety, her tier over time, the numbers of outside tools. Safety, abuse and exploitation are
/// closed until opened.
class NeedsRecords : public QWidget {
    Q_OBJECT
public:
    explicit NeedsRecords(const RecordContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void makeScores();
    void showSaid();
    void showReadiness();
    void showSafety();
    void showTiers();
    void showScores();
    void turn(bool& open, const QString& what);
    void removeScore(qint64 id);

    const RecordContext& context_;
    Id<Referral> shown_;
    bool saidOpen_ = false; ///< abuse and exploitation, since one came to this referral
    bool safetyOpen_ = false;
    FactSection* said_;
    FactSection* readiness_;
    FactSection* safety_;
    FactSection* tiers_;
    RecordTable* scores_;
    ColumnsModel<ScoreRow>* scoreRows_ = nullptr;
    QPushButton* openSaid_;
    QPushButton* openSafety_;
    QPushButton* answer_;
    QPushButton* setTier_;
};

} // namespace ninefold
