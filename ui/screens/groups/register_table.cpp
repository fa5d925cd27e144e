// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/register_table.h"

#include "core/rules/group_register.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ninefold {

namespace {

struct Choice {
    RegisterMark mark;
    Qt::Key key;
    Shape shape;
    const char* title;
};
constexpr Choice choices[] = {
    {RegisterMark::Attended, Qt::Key_A, Shape::DiscTick,
     QT_TRANSLATE_NOOP("ninefold::RegisterTable", "Attended (A)")},
    {RegisterMark::DidNotAttend, Qt::Key_N, Shape::RingStroke,
     QT_TRANSLATE_NOOP("ninefold::RegisterTable", "Did not attend (N)")},
    {RegisterMark::Declined, Qt::Key_D, Shape::RingBar,
     QT_TRANSLATE_NOOP("ninefold::RegisterTable", "Declined (D)")},
};
constexpr int firstChoice = 1; ///< column of the first mark

ViewCell choiceCell(const RegisterTable::Row& row, const Choice& choice) {
    const bool chosen = row.mark == choice.mark;
    const auto word = labelOf(choice.mark);
    ViewCell cell;
    cell.text = chosen ? word : QString();
    cell.spoken =
        chosen ? RegisterTable::tr("%1, chosen").arg(word) : RegisterTable::tr("not %1").arg(word);
    cell.mark = QVariant::fromValue(
        Chip{chosen ? choice.shape : Shape::Ring,
             chosen && choice.mark == RegisterMark::Attended ? Urgency::Done : Urgency::Plain,
             cell.text});
    return cell;
}

ViewCell latelyCell(const RegisterTable::Row& row) {
    ViewCell cell{missedWords(row.who.missed)};
    if (!row.who.member)
        cell.text = RegisterTable::tr("Not a member");
    cell.tone = static_cast<int>(Tone::Ink2);
    return cell;
}

std::vector<ViewColumn<RegisterTable::Row>> columns() {
    using Row = RegisterTable::Row;
    std::vector<ViewColumn<Row>> out{{QStringLiteral("name"), RegisterTable::tr("Name"),
                                      [](const Row& row) { return ViewCell{row.who.name}; }}};
    for (const auto& choice : choices)
        out.push_back({fromUtf8(codeOf(choice.mark)), RegisterTable::tr(choice.title),
                       [choice](const Row& row) { return choiceCell(row, choice); },
                       Qt::AlignLeading | Qt::AlignVCenter, ChipRole});
    out.push_back({QStringLiteral("lately"), RegisterTable::tr("Lately"), latelyCell});
    return out;
}

} // namespace

RegisterTable::RegisterTable(QWidget* parent)
    : RowTable(parent)
    , model_(new ColumnsModel<Row>(
          columns(), [](const Row& row) { return row.who.referral.value; }, this)) {
    setObjectName(QStringLiteral("register"));
    setAccessibleName(tr("Register"));
    setAccessibleDescription(
        tr("A attended, N did not attend, D declined, Delete takes the mark away"));
    setModel(model_);
    setItemDelegateForColumn(0, new FirstColumnDelegate(this));
    for (int i = 0; i < static_cast<int>(std::size(choices)); ++i)
        setItemDelegateForColumn(firstChoice + i, new ChipDelegate(this));
}

void RegisterTable::setRows(std::vector<Row> rows) {
    model_->setRows(std::move(rows));
    if (!currentIndex().isValid() && model_->rowCount() > 0)
        setCurrentIndex(model_->index(0, 0));
    fit();
}

void RegisterTable::fit() {
    if (!model_->rowCount())
        return;
    // Wide enough for a mark's word before it is chosen, so that nothing moves when it is.
    setColumnWidth(0, neededWidth(0) + u(24));
    int column = firstChoice;
    for (const auto& choice : choices) {
        const Chip chip{choice.shape, Urgency::Done, labelOf(choice.mark)};
        setColumnWidth(column, std::max(neededWidth(column), chipSize(chip).width() + 2 * u(10)));
        ++column;
    }
    horizontalHeader()->setSectionResizeMode(model_->columnCount() - 1, QHeaderView::Stretch);
}

void RegisterTable::markRest(RegisterMark mark) {
    auto rows = model_->rows();
    for (auto& row : rows)
        if (!row.mark)
            row.mark = mark;
    setRows(std::move(rows));
    Q_EMIT edited();
}

void RegisterTable::mark(int row, std::optional<RegisterMark> mark) {
    if (readOnly_ || row < 0 || row >= model_->rowCount())
        return;
    auto rows = model_->rows();
    rows[static_cast<size_t>(row)].mark = mark;
    setRows(std::move(rows));
    Q_EMIT edited();
}

void RegisterTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    for (const auto& choice : choices)
        if (plain && event->key() == choice.key) {
            mark(row, choice.mark);
            if (row + 1 < model_->rowCount())
                setCurrentIndex(model_->index(row + 1, 0));
            return;
        }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        mark(row, std::nullopt);
        return;
    }
    RowTable::keyPressEvent(event);
}

void RegisterTable::mouseReleaseEvent(QMouseEvent* event) {
    RowTable::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    const int place = index.column() - firstChoice;
    if (event->button() != Qt::LeftButton || !index.isValid() || place < 0 ||
        place >= static_cast<int>(std::size(choices)))
        return;
    const auto wanted = choices[place].mark;
    const bool again = model_->rowAt(index.row()).mark == wanted;
    mark(index.row(), again ? std::nullopt : std::optional(wanted));
}

} // namespace ninefold
