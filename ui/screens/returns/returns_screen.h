// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/definition.h"
#include "core/returns/return.h"
#include "ui/shell/screen.h"

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ninefold {

class ChecksView;
class MainAndSide;
class PageHeader;
class PeriodChoice;
class ReturnTableModel;
class RowTable;
class SectionHeader;

/// The return of a period: its tables as they will leave the centre, the checks beside them, and
/// the ways out: preview, PDF, the whole folder of files.
class ReturnsScreen : public Screen {
    Q_OBJECT
public:
    explicit ReturnsScreen(Shell& shell);
    ~ReturnsScreen() override;

    void arrive(const Place& place) override;
    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QList<QAction*> fileActions() const override { return fileActions_; }

    /// What the buttons do once a place is chosen.
    void saveFolder(const QString& folder);
    void savePdf(const QString& path);
    void preview();
    PeriodChoice* periodChoice() const { return period_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeBody();
    QWidget* makeChecks();
    void arrange();
    void workOut();
    void fillList();
    void showTable(int index);
    void showFinding(FindingKind kind);
    void fillChecks();
    void allowSaving(bool allowed);
    QString suggestedName() const;

    std::optional<ReturnDefinition> definition_;
    std::optional<Return> made_;

    PageHeader* header_;
    PeriodChoice* period_;
    MainAndSide* page_;
    QListWidget* list_;
    QComboBox* pick_;
    QStackedWidget* middle_;
    SectionHeader* tableTitle_;
    QLabel* tableNote_;
    ReturnTableModel* model_;
    RowTable* table_;
    ChecksView* women_;
    QLabel* refused_;
    QWidget* findings_;
    QPushButton* preview_;
    QPushButton* pdf_;
    QPushButton* save_;
    QList<QAction*> fileActions_;
};

Screen* makeReturnsScreen(Shell& shell);

} // namespace ninefold
