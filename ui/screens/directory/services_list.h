// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/directory.h"
#include "ui/models/columns_model.h"
#include "ui/screens/directory/directory_panel.h"

class QPushButton;

namespace ninefold {

class DeedTable;
class DirectoryBar;
class PageHeader;

/// The services of the directory that the bar lets through.
class ServicesList : public DirectoryPanel {
    Q_OBJECT
public:
    /// `kept`: what the bar says, from one visit of the screen to the next; it outlives the list.
    ServicesList(Shell& shell, const DirectoryPlace& place, DirectoryFilter& kept,
                 QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    QWidget* makeEmpty();
    void makeServices();
    void addExamples();

    DirectoryFilter& kept_;
    PageHeader* header_;
    QPushButton* make_;
    DirectoryBar* bar_;
    DeedTable* services_;
    QWidget* empty_ = nullptr;
    ColumnsModel<ServiceRow>* rows_ = nullptr;
};

} // namespace ninefold
