// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/workers_part.h"

#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"

#include <QPushButton>

namespace ninefold {

namespace {

using Part = SupervisionPlace::Part;

ViewColumn<WorkerRow> numberColumn(const char* key, const QString& title,
                                   std::vector<Id<Referral>> WorkerLoad::*of) {
    return {QString::fromLatin1(key), title,
            [of](const WorkerRow& row) {
                ViewCell cell{QString::number((row.load.*of).size())};
                cell.sort = static_cast<int>((row.load.*of).size());
                return cell;
            },
            Qt::AlignTrailing | Qt::AlignVCenter};
}

} // namespace

WorkersPart::WorkersPart(Shell& shell, QWidget* parent)
    : SupervisionPanel(shell, Part::Workers, parent)
    , workers_(new DeedTable(tr("Caseloads"), "workers")) {
    using Columns = std::vector<ViewColumn<WorkerRow>>;
    rows_ = new ColumnsModel<WorkerRow>(
        Columns{{QStringLiteral("name"), tr("Worker"),
                 [](const WorkerRow& row) { return ViewCell{row.load.name}; }},
                numberColumn("open", tr("Open"), &WorkerLoad::open),
                numberColumn("condition", tr("Condition open"), &WorkerLoad::conditionOpen),
                numberColumn("overdue", tr("Overdue"), &WorkerLoad::overdue),
                numberColumn("not_assessed", tr("Not assessed"), &WorkerLoad::notAssessed),
                {QStringLiteral("away"), tr("Days away"),
                 [](const WorkerRow& row) {
                     ViewCell cell{row.away};
                     cell.tip = row.away;
                     return cell;
                 }}},
        [](const WorkerRow& row) { return row.load.worker.value; }, this);
    workers_->setModel(rows_, tr("Nobody works here yet. Add workers in Settings."));
    workers_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(workers_->table()));
    workers_->addDeed(tr("Hand over…"), "handOver", 0,
                      [this](qint64 id) { open(Part::Handover, id); });
    add(workers_);
    auto* handOver = ordinaryButton(tr("Hand a caseload over…"), "handOverAny");
    connect(handOver, &QPushButton::clicked, this, [this] { open(Part::Handover); });
    header()->addAction(handOver);
}

void WorkersPart::refresh() {
    auto rows = workerRows(book(), today());
    size_t open = 0;
    for (const auto& row : rows)
        open += row.load.open.size();
    header()->setFact(open == 1 ? tr("1 open referral") : tr("%1 open referrals").arg(open));
    rows_->setRows(std::move(rows));
    settleAll();
}

} // namespace ninefold
