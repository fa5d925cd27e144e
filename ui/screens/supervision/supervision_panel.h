// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/supervision/supervision_place.h"
#include "ui/shell/page_panel.h"

class QVBoxLayout;

namespace ninefold {

class DeedTable;
class PageHeader;

/// One of the lists of the Supervision screen, under the buttons that lead from one to the other.
class SupervisionPanel : public PagePanel {
    Q_OBJECT
public:
    SupervisionPanel(Shell& shell, SupervisionPlace::Part part, QWidget* parent = nullptr);

protected:
    PageHeader* header() const { return header_; }
    /// Adds a table as high as its rows; `settleAll` after their rows were set.
    void add(DeedTable* table);
    void add(QWidget* widget);
    void settleAll();
    void open(SupervisionPlace::Part part, qint64 about = 0) const {
        shell().go(SupervisionPlace{part, about}.place());
    }
    QWidget* firstFocus() override;

private:
    QWidget* makeParts(SupervisionPlace::Part part);

    PageHeader* header_;
    QVBoxLayout* content_;
    std::vector<DeedTable*> tables_;
    QWidget* chosenPart_ = nullptr;
};

} // namespace ninefold
