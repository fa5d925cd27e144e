// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/need_details.h"
#include "core/queries/needs_history.h"

#include <QDate>
#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace ninefold {

class ChoiceField;
class NeedDetailsPart;
class NeedRow;

/// The nine pathways, a row each: last time's level beside the one chosen now, and how they differ;
/// the two parts of health below, and what the levels mean on the row one is at. Each row can be
/// opened for more about that pathway.
class NeedsTable : public QWidget {
    Q_OBJECT
public:
    explicit NeedsTable(QWidget* parent = nullptr);

    /// Puts the levels, the two parts of health, and what more is written of each pathway; a row
    /// with more is open, but for what is sensitive.
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
    /// The person opened more about a pathway.
    void opened(Pathway pathway);

private:
    QWidget* makeHead();
    QWidget* makeHealth();
    void enter(size_t row);
    void setOpen(size_t row, bool open);
    NeedDetailsPart* partOf(size_t row);
    NeedDetail detailAt(size_t row) const;
    void showLast(size_t row);

    std::array<NeedRow*, pathwayCount> rows_{};
    std::array<NeedDetailsPart*, pathwayCount> parts_{}; ///< made when first opened
    std::array<NeedDetail, pathwayCount> details_;       ///< of rows never opened
    std::array<NeedDetail, pathwayCount> lastDetails_;
    QDate lastOn_;
    QDate today_;
    bool readOnly_ = false;
    QVBoxLayout* column_ = nullptr;
    QWidget* head_ = nullptr;
    QLabel* lastHead_ = nullptr;
    QLabel* meaning_ = nullptr;
    ChoiceField* mental_ = nullptr;
    ChoiceField* physical_ = nullptr;
};

} // namespace ninefold
