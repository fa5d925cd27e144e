// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deed_table.h"

#include "ui/models/item_roles.h"
#include "ui/parts/buttons.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ninefold {

DeedTable::DeedTable(const QString& title, const char* name, QWidget* parent)
    : QWidget(parent)
    , header_(new SectionHeader(title))
    , table_(new RowTable)
    , deeds_(new QWidget)
    , empty_(new QLabel) {
    table_->setObjectName(QString::fromLatin1(name));
    table_->setAccessibleName(title);
    table_->setRowUnits(46);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    setType(empty_, Type::Text, "ink2");
    empty_->setWordWrap(true);
    auto* line = new QHBoxLayout(deeds_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(4));
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(24), u(8), u(24), u(8));
    column->setSpacing(u(4));
    column->addWidget(header_);
    column->addWidget(empty_);
    column->addWidget(table_, 1);
    column->addWidget(deeds_);
    column->addStretch();
    deeds_->hide();
}

void DeedTable::setModel(QAbstractItemModel* model, const QString& empty) {
    empty_->setText(empty);
    table_->setModel(model);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeedTable::showDeeds);
}

QPushButton* DeedTable::addButton(const QString& text, const char* name) {
    auto* button = ordinaryButton(text, name);
    button->setIcon(icon(QStringLiteral("add"), Tone::Ink));
    header_->addAction(button);
    adders_.push_back(button);
    return button;
}

void DeedTable::addDeed(const QString& text, const char* name, int key, const RowDeed& deed) {
    auto* action = new QAction(text, table_);
    action->setObjectName(QString::fromLatin1(name) + QStringLiteral("Action"));
    if (key)
        action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    const auto act = [this, deed] {
        if (const auto id = chosen(); id && mayEdit_)
            deed(id);
    };
    connect(action, &QAction::triggered, this, act);
    if (table_->actions().isEmpty())
        connect(table_, &QTableView::activated, this, act);
    table_->addAction(action);
    auto* button = textButton(text, name);
    connect(button, &QPushButton::clicked, this, act);
    static_cast<QHBoxLayout*>(deeds_->layout())
        ->insertWidget(deeds_->layout()->count() - 1, button);
}

void DeedTable::setMayEdit(bool mayEdit) {
    mayEdit_ = mayEdit;
    for (auto* button : adders_)
        button->setVisible(mayEdit);
    const auto actions = table_->actions();
    for (auto* action : actions)
        action->setVisible(mayEdit);
    showDeeds();
}

void DeedTable::settle() {
    const int rows = table_->model()->rowCount();
    header_->setNote(rows ? QString::number(rows) : QString());
    empty_->setVisible(rows == 0);
    table_->setVisible(rows > 0);
    table_->resizeColumnsToContents();
    // The last takes what is left, and cuts its words short rather than scroll the rest away.
    table_->horizontalHeader()->setSectionResizeMode(table_->model()->columnCount() - 1,
                                                     QHeaderView::Stretch);
    showDeeds();
}

QWidget* DeedTable::firstFocus() const {
    return table_->model()->rowCount() > 0 ? table_ : nullptr;
}

qint64 DeedTable::chosen() const {
    const auto index = table_->currentIndex();
    return index.isValid() ? index.data(KeyRole).toLongLong() : 0;
}

void DeedTable::showDeeds() {
    deeds_->setVisible(mayEdit_ && chosen() != 0 && !table_->actions().isEmpty());
}

} // namespace ninefold
