// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/insights/insights_screen.h"

#include "core/base/date_words.h"
#include "core/queries/women_behind.h"
#include "core/returns/printed_chart.h"
#include "ui/charts/charted_figures.h"
#include "ui/forms/period_choice.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/long_work.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/section_header.h"
#include "ui/screens/insights/insights_filters.h"
#include "ui/screens/insights/insights_out.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int narrowUnits = 860;

QLabel* wrapped(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

InsightsScreen::InsightsScreen(Shell& shell)
    : Screen(shell) {
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new PageHeader(tr("Insights"));
    print_ = ordinaryButton(tr("Print…"), "printInsights");
    header_->addAction(print_);
    column->addWidget(header_);
    filters_ = new InsightsFilters(today());
    connect(filters_, &InsightsFilters::changed, this, &InsightsScreen::workOut);
    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    belowColumn->addWidget(filters_);
    belowColumn->addWidget(makeBody(), 1);
    page_ = scrollingPage(below);
    column->addWidget(page_, 1);

    auto* print = new QAction(tr("Print the charts…"), this);
    fileActions_.append(print);
    const auto printAll = [this] { printInsights(this->shell(), tables_, head_, this); };
    connect(print, &QAction::triggered, this, printAll);
    connect(print_, &QPushButton::clicked, this, printAll);
}

InsightsScreen::~InsightsScreen() = default;

QWidget* InsightsScreen::makeBody() {
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("charts"));
    list_->setAccessibleName(tr("Charts"));
    list_->setFrameShape(QFrame::NoFrame);
    connect(list_, &QListWidget::currentRowChanged, this, &InsightsScreen::showChart);
    pick_ = new QComboBox;
    pick_->setObjectName(QStringLiteral("pickChart"));
    pick_->setAccessibleName(tr("Charts"));
    pick_->setModel(list_->model());
    connect(pick_, &QComboBox::activated, this, [this](int row) { list_->setCurrentRow(row); });
    connect(list_, &QListWidget::currentRowChanged, pick_, &QComboBox::setCurrentIndex);

    figures_ = new ChartedFigures;
    figures_->layout()->setContentsMargins(0, u(8), 0, 0);
    noLines_ = wrapped("noLines");
    noLines_->setText(tr("One month makes no line. Choose a longer period to see a chart."));
    figures_->addBelowChart(noLines_);
    figures_->addBelowChart(makeWaysOut());
    connect(figures_, &ChartedFigures::chosen, this, &InsightsScreen::showBehind);
    connect(figures_, &ChartedFigures::opened, this,
            [this](qint64 woman) { this->shell().openRecord({woman}); });
    nothing_ = wrapped("noInsights");
    nothing_->setAlignment(Qt::AlignTop);
    nothing_->setContentsMargins(0, u(16), 0, 0);
    middle_ = new QStackedWidget;
    middle_->addWidget(figures_);
    middle_->addWidget(nothing_);

    auto* body = new QWidget;
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(u(16), u(8), 0, 0);
    across->setSpacing(0);
    across->addWidget(list_);
    right_ = new QVBoxLayout;
    right_->addWidget(pick_);
    right_->addWidget(middle_, 1);
    across->addLayout(right_, 1);
    arrange();
    return body;
}

/// Below the chart, as they are about this one.
QWidget* InsightsScreen::makeWaysOut() {
    auto* line = new QWidget;
    auto* flow = new FlowLayout(u(16), line);
    flow->setContentsMargins(0, 0, 0, 0);
    using Way = void (*)(Shell&, const ChartOut&, QWidget*);
    const auto add = [&](const QString& words, const char* name, bool isPicture, Way way) {
        auto* button = textButton(words, name);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, way] {
            way(shell(), {table(), head_}, this);
        });
        if (isPicture)
            pictureButtons_.push_back(button);
    };
    add(tr("Copy picture"), "copyPicture", true,
        [](Shell& shell, const ChartOut& chart, QWidget*) { copyPicture(shell, chart); });
    add(tr("Copy table"), "copyCsv", false,
        [](Shell& shell, const ChartOut& chart, QWidget*) { copyCsv(shell, chart); });
    add(tr("Save picture…"), "savePicture", true, askPicture);
    add(tr("Save table…"), "saveCsv", false, askCsv);
    return line;
}

/// Where the list would leave no room for a chart, charts are chosen above it.
void InsightsScreen::arrange() {
    const bool narrow = width() < u(narrowUnits);
    list_->setFixedWidth(u(220));
    const bool isListed = !narrow && !tables_.empty();
    list_->setVisible(isListed);
    right_->setContentsMargins(u(isListed ? 20 : 8), 0, u(24), 0);
    pick_->setVisible(narrow && !tables_.empty());
    // With big text the filters alone fill a window: then all of the page scrolls.
    middle_->setMinimumHeight(narrow ? u(440) : 0);
}

void InsightsScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

void InsightsScreen::arrive(const Place&) {
    workOut();
}

void InsightsScreen::refresh() {
    workOut();
}

void InsightsScreen::onChanged(const ChangeSet&) {
    workOut();
}

void InsightsScreen::allowLeaving(bool allowed) {
    print_->setEnabled(allowed);
    for (auto* action : fileActions_)
        action->setEnabled(allowed);
}

void InsightsScreen::workOut() {
    // Through filters that nobody fits one comes back to the same chart.
    if (list_->currentRow() >= 0)
        kept_ = list_->currentRow();
    insights_.reset();
    tables_.clear();
    filters_->fill(book(), today());
    const auto filter = filters_->filter();
    const auto period = filters_->period().period();
    if (!period)
        return showNothing(tr("Enter the first and the last day of the period, then choose Show."));
    Result<Insights> made = Failure{Failure::Kind::Cancelled, {}};
    runLongWork(this, tr("Working out the charts"), [&](const Progress& progress) {
        made = Insights::workOut(book(), *period, today(), filter, progress);
    });
    if (!made)
        return showNothing(made.failure().text);
    insights_ = std::move(*made);
    load_ = LoadTable(book(), today(), filter);
    const auto words = filters_->words();
    head_ = {book().centre().name,
             period->to < today() ? period->label() : tr("%1, so far").arg(period->label()),
             words.isEmpty() ? tr("All %1 referrals").arg(insights_->all())
                             : tr("%1 of %2 referrals: %3")
                                   .arg(insights_->looked())
                                   .arg(insights_->all())
                                   .arg(words.join(QStringLiteral(", ")))};
    header_->setFact(tr("%1 of %2 referrals, as at %3")
                         .arg(insights_->looked())
                         .arg(insights_->all())
                         .arg(longDay(insights_->asAt())));
    if (insights_->all() == 0)
        return showNothing(tr("No referrals up to %1. The charts come with the first one.")
                               .arg(longDay(insights_->asAt())));
    if (insights_->looked() == 0)
        return showNothing(
            tr("No referral fits these filters. %1 are left out.").arg(insights_->all()));
    tables_ = insights_->tables();
    tables_.push_back(load_.table());
    allowLeaving(true);
    fillList(kept_);
}

void InsightsScreen::fillList(int kept) {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const auto& one : tables_) {
        auto* item = new QListWidgetItem(one.title);
        item->setSizeHint(QSize(0, u(30)));
        list_->addItem(item);
    }
    const int next = std::clamp(kept, 0, list_->count() - 1);
    list_->setCurrentRow(next);
    pick_->setCurrentIndex(next);
    arrange();
    showChart(next);
}

void InsightsScreen::showNothing(const QString& why) {
    const QSignalBlocker quiet(list_);
    tables_.clear();
    list_->clear();
    allowLeaving(false);
    if (!insights_)
        header_->setFact({});
    nothing_->setText(why);
    arrange();
    middle_->setCurrentWidget(nothing_);
}

const ReturnTable& InsightsScreen::table() const {
    return tables_[static_cast<size_t>(list_->currentRow())];
}

void InsightsScreen::showChart(int index) {
    if (index < 0 || tables_.empty())
        return;
    const bool isDrawn = chartOf(table()).has_value();
    noLines_->setVisible(!isDrawn);
    for (auto* button : pictureButtons_)
        button->setVisible(isDrawn);
    figures_->show(table(), table().title);
    middle_->setCurrentWidget(figures_);
}

/// Who stands behind a figure; looking is written down.
void InsightsScreen::showBehind(size_t row, size_t column) {
    const auto& name = table().columns[column].name;
    const bool isLoad = table().name == LoadTable::name;
    auto behind = isLoad ? Result<std::vector<Id<Referral>>>(load_.behind(row, name))
                         : insights_->behind(table().name, row, name);
    if (!behind)
        return shell().tell(behind.failure());
    auto women = womenBehind(book(), *behind, isLoad ? today() : insights_->asAt());
    const auto figure = figures_->nameOf(row, column);
    if (const auto noted = session().noteAccess(
            AccessKind::OpenedFigure, {},
            tr("Insights, %1: %2, %3").arg(head_.period, table().title, figure));
        !noted)
        return shell().tell(noted.failure());
    const auto title = tr("%1: %2").arg(figure, howManyWomen(women));
    figures_->showWomen(title, isLoad ? longDay(today()) : head_.period, std::move(women));
    page_->verticalScrollBar()->setValue(page_->verticalScrollBar()->maximum()); // where they are
}

Screen* makeInsightsScreen(Shell& shell) {
    return new InsightsScreen(shell);
}

} // namespace ninefold
