// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/away_part.h"

#include "core/actions/record_actions.h"
#include "core/base/date_words.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/style/icon.h"

#include <QPushButton>

namespace ninefold {

namespace {

using Part = SupervisionPlace::Part;

Chip chipOf(const Leave& leave, QDate today) {
    if (leave.until < today)
        return {Shape::Square, Urgency::Plain, AwayPart::tr("Over")};
    if (leave.from <= today)
        return {Shape::Clock, Urgency::Due, AwayPart::tr("Away now")};
    return {Shape::Ring, Urgency::Plain, AwayPart::tr("To come")};
}

} // namespace

AwayPart::AwayPart(Shell& shell, QWidget* parent)
    : SupervisionPanel(shell, Part::Away, parent)
    , leave_(new DeedTable(tr("Days away"), "leave")) {
    const auto nameOf = [this](Id<Worker> worker) {
        const auto* found = book().find(worker);
        return found ? found->name : QString();
    };
    using Columns = std::vector<ViewColumn<Leave>>;
    rows_ = new ColumnsModel<Leave>(
        Columns{
            {QStringLiteral("worker"), tr("Who"),
             [nameOf](const Leave& leave) {
                 ViewCell cell{nameOf(leave.worker)};
                 cell.detail = leave.note;
                 return cell;
             }},
            {QStringLiteral("from"), tr("From"),
             [this](const Leave& leave) { return ViewCell{weekdayDayMonth(leave.from, today())}; }},
            {QStringLiteral("until"), tr("Until"),
             [this](const Leave& leave) {
                 return ViewCell{weekdayDayMonth(leave.until, today())};
             }},
            {QStringLiteral("cover"), tr("Who covers"),
             [nameOf](const Leave& leave) {
                 return ViewCell{leave.cover ? nameOf(leave.cover) : tr("Nobody")};
             }},
            {QStringLiteral("state"), tr("State"),
             [this](const Leave& leave) {
                 const auto chip = chipOf(leave, today());
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole}},
        [](const Leave& leave) { return leave.id.value; }, this);
    leave_->setModel(rows_, tr("Nobody is away. Add days away, and who covers: her work is then on "
                               "the list of whoever covers, and booking with her says so."));
    leave_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(leave_->table()));
    leave_->table()->setItemDelegateForColumn(4, new ChipDelegate(leave_->table()));
    connect(leave_->addButton(tr("Days away"), "addLeave"), &QPushButton::clicked, this,
            [this] { open(Part::Leave); });
    leave_->addDeed(tr("Change"), "changeLeave", Qt::Key_F2,
                    [this](qint64 id) { open(Part::Leave, id); });
    leave_->addDeed(tr("Remove…"), "removeLeave", Qt::Key_Delete,
                    [this](qint64 id) { remove(id); });
    add(leave_);
}

void AwayPart::refresh() {
    std::vector<Leave> rows(book().all<Leave>().begin(), book().all<Leave>().end());
    std::stable_sort(rows.begin(), rows.end(), [&](const Leave& a, const Leave& b) {
        const auto key = [&](const Leave& leave) {
            const bool over = leave.until < today();
            return std::tuple(over, over ? -leave.until.toJulianDay() : leave.from.toJulianDay());
        };
        return key(a) < key(b);
    });
    rows_->setRows(std::move(rows));
    settleAll();
}

void AwayPart::remove(qint64 id) {
    const auto* found = book().find(Id<Leave>{id});
    if (!found)
        return;
    const auto before = *found;
    const auto* worker = book().find(before.worker);
    if (ask(this, {tr("Remove these days away?"),
                   tr("%1, %2 to %3. You can undo this.")
                       .arg(worker ? worker->name : QString(), longDay(before.from),
                            longDay(before.until)),
                   tr("Keep them"), tr("Remove")}))
        shell().perform(RemoveRecord{before}, tr("The days away are removed."));
}

} // namespace ninefold
