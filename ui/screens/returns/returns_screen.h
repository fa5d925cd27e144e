// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/definition.h"
#include "core/returns/return.h"
#include "core/returns/workings.h"
#include "ui/screens/returns/submissions.h"
#include "ui/shell/screen.h"

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ninefold {

class ChartedFigures;
class ChecksSide;
class DefinitionChoice;
class MainAndSide;
class PageHeader;
class PeriodChoice;
class ReaderChoice;
class SinceView;
class SubmittedSide;
class WaysOut;
class WomenList;

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
    QList<QAction*> fileActions() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeBody();
    void arrange();
    void showAgain();
    void workOut();
    void fillList();
    void showTable(int index);
    void showBehind(size_t row, size_t column);
    void showFinding(FindingKind kind);
    void fillSubmitted();
    void showSince();
    void askToSubmit();
    void askSubmittedFolder(qint64 submission);
    void allowSaving(bool allowed);

    std::optional<ReturnDefinition> definition_;
    std::optional<Return> made_;
    std::optional<std::vector<CellDifference>> differences_; ///< from the newest submission
    std::optional<Workings> workings_; ///< once somebody asks who is behind a figure

    std::optional<FindingKind> finding_; ///< whose women are in sight
    std::pair<size_t, size_t> figure_;   ///< whose women were asked for last: its row and column

    PageHeader* header_;
    DefinitionChoice* whose_;
    ReaderChoice* reader_;
    PeriodChoice* period_;
    MainAndSide* page_;
    QListWidget* list_;
    QComboBox* pick_;
    QStackedWidget* middle_;
    ChartedFigures* figures_;
    WomenList* women_;
    SinceView* since_;
    QLabel* refused_;
    ChecksSide* checks_;
    SubmittedSide* submitted_;
    WaysOut* out_;
    QAction* addUp_;
    QPushButton* submit_;
};

Screen* makeReturnsScreen(Shell& shell);
/// How many things look unfinished in this month's records so far.
QString checksCount(const Session& session);

} // namespace ninefold
