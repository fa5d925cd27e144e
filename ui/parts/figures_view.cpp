// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/figures_view.h"

#include "ui/models/return_table_model.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/parts/women_list.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int figureRow = 28; ///< in units

} // namespace

FiguresView::FiguresView(QWidget* parent)
    : QWidget(parent)
    , title_(new SectionHeader({}))
    , note_(new QLabel)
    , model_(new ReturnTableModel(this))
    , table_(new RowTable)
    , women_(new WomenList)
    , parts_(new QSplitter(Qt::Vertical)) {
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    table_->setRowUnits(figureRow);
    table_->setObjectName(QStringLiteral("returnTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(false);

    auto* figures = new QWidget;
    column_ = new QVBoxLayout(figures);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->addWidget(title_);
    column_->addWidget(note_);
    column_->addWidget(table_, 1);
    parts_->addWidget(scrollingPage(figures));
    parts_->addWidget(women_);
    parts_->setChildrenCollapsible(false);
    parts_->setStretchFactor(0, 3);
    parts_->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);

    women_->allowClosing();
    women_->hide();
    connect(table_, &RowTable::clicked, this, &FiguresView::choose);
    connect(table_, &RowTable::activated, this, &FiguresView::choose);
    connect(women_, &WomenList::opened, this, &FiguresView::opened);
    connect(women_, &WomenList::closed, this, &FiguresView::closeWomen);
    connect(&Theme::instance(), &Theme::changed, this, &FiguresView::measure);
}

void FiguresView::setAbove(QWidget* above) {
    above_ = above;
    column_->insertWidget(column_->indexOf(table_), above);
}

/// Below a chart a table shows its rows, up to a number, without scrolling by itself.
void FiguresView::measure() {
    constexpr int mostRows = 14;
    const bool hasAbove = above_ && !above_->isHidden();
    const int rows = std::min(model_->rowCount(), mostRows);
    const int bar = table_->horizontalScrollBar()->sizeHint().height();
    table_->setMinimumHeight(
        hasAbove ? table_->horizontalHeader()->sizeHint().height() + rows * u(figureRow) + bar : 0);
}

void FiguresView::show(const ReturnTable& table, const QString& title) {
    const bool isSame = model_->table().name == table.name;
    const auto current = table_->currentIndex();
    title_->setTitle(title);
    title_->setNote(tr("Choose a figure to see the women behind it"));
    note_->setText(table.note);
    model_->show(table, table.across);
    table_->setAccessibleName(table.title);
    table_->resizeColumnsToContents();
    if (isSame)
        table_->setCurrentIndex(model_->index(current.row(), current.column()));
    women_->hide();
    measure();
}

void FiguresView::showWomen(const QString& title, const QString& note,
                            std::vector<WomanBehind> rows) {
    chosenFrom_ = focusWidget();
    women_->show(title, note, std::move(rows));
    women_->QWidget::show();
}

bool FiguresView::showsWomen() const {
    return !women_->isHidden();
}

void FiguresView::closeWomen() {
    women_->hide();
    (chosenFrom_ ? chosenFrom_.data() : table_)->setFocus();
}

void FiguresView::choose(const QModelIndex& index) {
    if (const auto place = model_->placeOf(index))
        Q_EMIT chosen(place->row, place->column);
}

QString FiguresView::nameOf(size_t row, size_t column) const {
    const auto& table = model_->table();
    QStringList words;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].figure && i != column && !table.caseLevel)
            words << table.words(row, i);
    words.removeAll(QString());
    const bool isKey = !table.columns[column].figure;
    words << (isKey ? table.words(row, column) : table.columns[column].label);
    words.removeAll(QString());
    return words.isEmpty() ? table.title : words.join(QStringLiteral(", "));
}

} // namespace ninefold
