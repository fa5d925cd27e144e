// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/caseload.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ninefold {

class Casebook;
class FlowLayout;

/// What narrows the list, as words that can be taken off; how many are shown and hidden.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    void show(const CaseloadFilter& filter, const Casebook& book, size_t shown, size_t hidden);

Q_SIGNALS:
    void filterWanted(const CaseloadFilter& filter);

private:
    void showFilters(const Casebook& book);
    void fillMenu(const Casebook& book);

    CaseloadFilter filter_;
    FlowLayout* flow_;
    QLineEdit* text_;
    QPushButton* add_;
    QMenu* menu_;
    QWidget* counts_;
    QLabel* count_;
    QPushButton* all_;
    std::vector<QPushButton*> words_;
};

} // namespace ninefold
