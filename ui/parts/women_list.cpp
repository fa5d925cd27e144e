// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/women_list.h"

#include "core/base/date_words.h"
#include "ui/models/columns_model.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

std::vector<ViewColumn<WomanBehind>> columns() {
    using Row = WomanBehind;
    const auto text = [](QString Row::*member) {
        return [member](const Row& row) { return ViewCell{row.*member}; };
    };
    std::vector<ViewColumn<Row>> out;
    out.push_back({QStringLiteral("name"), WomenList::tr("Known as"), text(&Row::name)});
    out.push_back({QStringLiteral("womanRef"), WomenList::tr("Reference"), text(&Row::womanRef)});
    out.push_back(
        {QStringLiteral("referralRef"), WomenList::tr("Referral"), text(&Row::referralRef)});
    out.push_back({QStringLiteral("received"), WomenList::tr("Received"),
                   [](const Row& row) { return ViewCell{longDay(row.receivedOn)}; }});
    out.push_back({QStringLiteral("disposal"), WomenList::tr("Disposal"), text(&Row::disposal)});
    out.push_back({QStringLiteral("attended"), WomenList::tr("Attended"),
                   [](const Row& row) { return ViewCell{QString::number(row.attended)}; }});
    out.push_back({QStringLiteral("keyworker"), WomenList::tr("Keyworker"), [](const Row& row) {
                       return ViewCell{row.keyworker.isEmpty() ? WomenList::tr("Nobody yet")
                                                               : row.keyworker};
                   }});
    return out;
}

} // namespace

struct WomenList::Parts {
    SectionHeader* title;
    ColumnsModel<WomanBehind>* model;
    RowTable* list;
    QPushButton* close;
};

WomenList::WomenList(QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    parts_->title = new SectionHeader({});
    parts_->close = textButton(tr("Close"), "closeWomen");
    parts_->close->hide();
    parts_->title->addAction(parts_->close);
    parts_->model = new ColumnsModel<WomanBehind>(
        columns(), [](const WomanBehind& row) { return row.referral.value; }, this);
    parts_->list = new RowTable;
    parts_->list->setObjectName(QStringLiteral("womenBehind"));
    parts_->list->setAccessibleName(tr("Women whose record this is about"));
    parts_->list->setModel(parts_->model);
    parts_->list->setItemDelegateForColumn(0, new FirstColumnDelegate(parts_->list));
    parts_->list->horizontalHeader()->setStretchLastSection(true);
    parts_->list->verticalHeader()->hide();
    column->addWidget(parts_->title);
    column->addWidget(parts_->list, 1);
    connect(parts_->list, &RowTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT opened(parts_->model->rowAt(index.row()).woman.value);
    });
    connect(parts_->close, &QPushButton::clicked, this, &WomenList::closed);
}

WomenList::~WomenList() = default;

void WomenList::show(const QString& title, const QString& note, std::vector<WomanBehind> rows) {
    parts_->title->setTitle(title);
    parts_->title->setNote(note);
    const bool any = !rows.empty();
    parts_->model->setRows(std::move(rows));
    for (int i = 0; i < parts_->model->columnCount(); ++i)
        parts_->list->setColumnWidth(i, parts_->list->neededWidth(i));
    if (any)
        parts_->list->setCurrentIndex(parts_->model->index(0, 0));
}

void WomenList::allowClosing() {
    parts_->close->show();
}

QWidget* WomenList::focusTarget() const {
    return parts_->list;
}

} // namespace ninefold
