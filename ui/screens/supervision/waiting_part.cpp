// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/waiting_part.h"

#include "ui/parts/cell_delegates.h"
#include "ui/parts/chips.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/shell/group_place.h"

namespace ninefold {

WaitingPart::WaitingPart(Shell& shell, QWidget* parent)
    : SupervisionPanel(shell, SupervisionPlace::Part::Waiting, parent)
    , waiting_(new DeedTable(tr("New referrals waiting"), "waiting"))
    , overdue_(new DeedTable(tr("Overdue"), "overdue")) {
    waitingRows_ = makeTable(waiting_, "openWaiting", tr("No referral is waiting."));
    overdueRows_ = makeTable(overdue_, "openOverdue", tr("Nothing is overdue."));
    add(waiting_);
    add(overdue_);
}

WaitingPart::Model* WaitingPart::makeTable(DeedTable* table, const char* deed,
                                           const QString& empty) {
    auto* model = new Model(
        {{QStringLiteral("name"), tr("Name"),
          [](const Line& line) {
              ViewCell cell{line.row.name};
              cell.detail = line.row.womanRef;
              return cell;
          }},
         {QStringLiteral("task"), tr("What"),
          [](const Line& line) {
              ViewCell cell{line.row.words.task};
              cell.detail = line.row.words.detail;
              return cell;
          }},
         {QStringLiteral("when"), tr("When"),
          [](const Line& line) {
              const auto chip = chipOf(line.row.words);
              ViewCell cell{chip.text};
              cell.mark = QVariant::fromValue(chip);
              return cell;
          },
          Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
         {QStringLiteral("keyworker"), tr("Keyworker"),
          [](const Line& line) {
              return ViewCell{line.row.keyworker.isEmpty() ? tr("Nobody") : line.row.keyworker};
          }}},
        [](const Line& line) { return line.number; }, this);
    table->setModel(model, empty);
    table->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(table->table()));
    table->table()->setItemDelegateForColumn(2, new ChipDelegate(table->table()));
    table->addDeed(tr("Open"), deed, 0, [this, model](qint64 number) {
        if (const auto at = model->rowOf(number); at >= 0)
            shell().go(workPlace(book(), model->rowAt(at).row.item));
    });
    return model;
}

std::vector<WaitingPart::Line> WaitingPart::numbered(std::vector<TodayRow> rows) {
    std::vector<Line> out;
    out.reserve(rows.size());
    for (auto& row : rows)
        out.push_back({std::move(row), static_cast<qint64>(out.size()) + 1});
    return out;
}

void WaitingPart::refresh() {
    auto work = waitingWork(book(), today());
    header()->setFact(
        tr("%1 waiting, %2 overdue").arg(work.newReferrals.size()).arg(work.overdue.size()));
    waitingRows_->setRows(numbered(std::move(work.newReferrals)));
    overdueRows_->setRows(numbered(std::move(work.overdue)));
    settleAll();
}

} // namespace ninefold
