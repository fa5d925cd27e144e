// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/needs_history.h"

#include <QDate>
#include <QWidget>

#include <array>

class QLabel;

namespace ninefold {

class ChoiceField;
class NeedRow;

/// The nine pathways, a row each: last time's level beside the one chosen now, and how they differ;
/// the two parts of health below, and what the levels mean on the row one is at.
class NeedsTable : public QWidget {
    Q_OBJECT
public:
    explicit NeedsTable(QWidget* parent = nullptr);

    /// Puts the chosen levels and the two parts of health; the rest of it stays.
    void setAssessment(const Assessment& assessment);
    Assessment readInto(Assessment assessment) const;
    /// What is compared with; texts of last time and change.
    void setHistory(const NeedsHistory& history, QDate today);
    int answered() const;
    void setReadOnly(bool readOnly);
    void setNarrow(bool narrow);
    QWidget* first() const; ///< the picker of the first pathway
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QWidget* makeHead();
    QWidget* makeHealth();
    void enter(size_t row);

    std::array<NeedRow*, pathwayCount> rows_{};
    QWidget* head_ = nullptr;
    QLabel* lastHead_ = nullptr;
    QLabel* meaning_ = nullptr;
    ChoiceField* mental_ = nullptr;
    ChoiceField* physical_ = nullptr;
};

} // namespace ninefold
