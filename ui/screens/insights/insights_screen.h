// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/insights.h"
#include "core/returns/printed_insights.h"
#include "ui/screens/insights/load_table.h"
#include "ui/shell/screen.h"

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ninefold {

class ChartedFigures;
class InsightsFilters;
class PageHeader;

/// The facts of the returns as charts over time, of the referrals that somebody asks about. Every
/// figure opens to its women, and every chart can be copied, saved and printed.
class InsightsScreen : public Screen {
    Q_OBJECT
public:
    explicit InsightsScreen(Shell& shell);
    ~InsightsScreen() override;

    void arrive(const Place& place) override;
    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QList<QAction*> fileActions() const override { return fileActions_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeWaysOut();
    void arrange();
    void workOut();
    void fillList(int kept);
    void showNothing(const QString& why);
    void showChart(int index);
    void showBehind(size_t row, size_t column);
    /// The chart in sight; there is one whenever the ways out can be used.
    const ReturnTable& table() const;
    void allowLeaving(bool allowed);

    std::optional<Insights> insights_;
    LoadTable load_;
    InsightsHead head_;
    std::vector<ReturnTable> tables_; ///< as they are listed

    PageHeader* header_;
    QScrollArea* page_; ///< all below the header
    InsightsFilters* filters_;
    QListWidget* list_;
    int kept_ = 0; ///< the chart that was looked at last
    QComboBox* pick_;
    QVBoxLayout* right_; ///< what stands beside the list
    QStackedWidget* middle_;
    ChartedFigures* figures_;
    QLabel* noLines_;
    QLabel* nothing_;
    QPushButton* print_;
    std::vector<QPushButton*> pictureButtons_;
    QList<QAction*> fileActions_;
};

Screen* makeInsightsScreen(Shell& shell);

} // namespace ninefold
