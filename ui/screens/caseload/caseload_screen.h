// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns_model.h"
#include "ui/screens/caseload/caseload_filters.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace ninefold {

class FilterBar;
class RowTable;

/// Every referral in one table that can be narrowed and sorted (picture 02-caseload). How many are
/// hidden is always said.
class CaseloadScreen : public Screen {
    Q_OBJECT
public:
    explicit CaseloadScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    QList<QAction*> recordActions() const override;
    QList<QAction*> fileActions() const override;
    QWidget* firstFocus() override;

    void setFilter(const CaseloadFilter& filter);
    const CaseloadFilter& filter() const { return filter_; }
    /// Writes what is shown, or everybody, and notes that it left the protected file.
    Status exportTo(const QString& path, bool all);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildTable();
    QWidget* buildFooter();
    QWidget* buildEmpty();
    void buildActions();
    void showRows();
    void showPresets();
    void choosePreset(int index);
    void keepOrForgetPreset();
    void keepPresets(const std::vector<CaseloadPreset>& saved);
    std::vector<CaseloadPreset> savedPresets();
    std::vector<CaseloadPreset> presets();
    void sortBy(int column);
    void fitColumns();
    void openRow(const QModelIndex& index);
    void showMenu(const QPoint& at);
    void askExport(bool all);
    void print();
    /// What the list of who has looked says of so many rows leaving.
    QString accessWords(size_t rows) const;
    std::vector<CaseloadRow> everybody() const;
    QString filterWords() const;

    CaseloadFilter filter_;
    CaseloadColumn sortedBy_ = CaseloadColumn::Condition;
    bool descending_ = false;
    bool wide_ = false;
    std::vector<CaseloadRow> all_;
    size_t hidden_ = 0;

    ColumnsModel<CaseloadRow>* model_;
    QComboBox* preset_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* print_ = nullptr;
    FilterBar* bar_ = nullptr;
    QStackedLayout* body_ = nullptr;
    RowTable* table_ = nullptr;
    QWidget* empty_ = nullptr;
    QWidget* footer_ = nullptr;
    QLabel* emptyTitle_ = nullptr;
    QLabel* emptyText_ = nullptr;
    QPushButton* emptyAll_ = nullptr;
    QAction* openAction_ = nullptr;
    QAction* exportShown_ = nullptr;
    QAction* exportAll_ = nullptr;
    QAction* printAction_ = nullptr;
};

Screen* makeCaseloadScreen(Shell& shell);
/// How many cases stand in the list it opens with; blank: none.
QString caseloadCount(const Session& session);

} // namespace ninefold
