// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/checks_view.h"

#include "core/rules/names.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableWidget>
#include <QTableWidgetItem>
#include <QVBoxLayout>

namespace ninefold {

ChecksView::ChecksView(QWidget* parent)
    : QWidget(parent)
    , title_(new SectionHeader({}))
    , list_(new QTableWidget(0, 4)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title_);
    column->addWidget(list_);
    list_->setObjectName(QStringLiteral("findingWomen"));
    list_->setAccessibleName(tr("Women whose record this is about"));
    list_->setHorizontalHeaderLabels(
        {tr("Known as"), tr("Reference"), tr("Referral"), tr("Keyworker")});
    list_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list_->horizontalHeader()->setStretchLastSection(true);
    list_->verticalHeader()->hide();
    list_->setShowGrid(false);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(list_, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* item) {
        Q_EMIT opened(list_->item(item->row(), 0)->data(Qt::UserRole).toLongLong());
    });
}

void ChecksView::show(const Casebook& book, const Finding& finding) {
    title_->setTitle(labelOf(finding.kind));
    title_->setNote(QString::number(finding.referrals.size()));
    list_->setRowCount(static_cast<int>(finding.referrals.size()));
    int row = 0;
    for (const auto id : finding.referrals) {
        const auto& referral = *book.find(id);
        const auto& woman = book.womanOf(referral);
        const auto* keyworker = book.find(referral.keyworker);
        const QString cells[] = {displayName(woman), woman.ref, referral.ref,
                                 keyworker ? keyworker->name : tr("Nobody yet")};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            list_->setItem(row, column, item);
        }
        list_->item(row, 0)->setData(Qt::UserRole, woman.id.value);
        list_->item(row, 0)->setFont(ninefold::font(Type::Strong));
        list_->setRowHeight(row, u(34));
        ++row;
    }
    list_->resizeColumnsToContents();
    if (row > 0)
        list_->setCurrentCell(0, 0);
}

} // namespace ninefold
