// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/caseload/caseload_columns.h"

#include "core/rules/offered.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/chips.h"
#include "ui/parts/needs_strip.h"
#include "ui/style/icon.h"

namespace ninefold {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(CaseloadColumns)
};

using Row = CaseloadRow;
using Column = ViewColumn<CaseloadRow>;

constexpr int second = static_cast<int>(Tone::Ink2);

ViewCell plain(const QString& text, bool quiet = false) {
    ViewCell cell;
    cell.text = text;
    cell.tone = quiet ? second : 0;
    return cell;
}

ViewCell marked(const QString& text, const QVariant& mark, const QString& spoken = {}) {
    ViewCell cell;
    cell.text = text;
    cell.spoken = spoken;
    cell.mark = mark;
    return cell;
}

ViewCell needsCell(const Row& row) {
    NeedsMark mark;
    mark.assessed = row.assessed;
    mark.levels = row.needs;
    auto cell = marked(row.needsText(), QVariant::fromValue(mark), row.needsAccessible());
    if (row.assessed)
        cell.tip = row.needsAccessible();
    return cell;
}

Column column(const char* key, const QString& title, std::function<ViewCell(const Row&)> cell,
              int markRole = 0) {
    Column out;
    out.key = QString::fromLatin1(key);
    out.title = title;
    out.cell = std::move(cell);
    out.markRole = markRole;
    return out;
}

} // namespace

std::vector<Column> caseloadColumns(const std::function<QDate()>& today,
                                    const std::function<bool()>& fullWords) {
    std::vector<Column> list;
    list.push_back(column("known_as", ColumnWords::tr("Known as"),
                          [](const Row& row) { return plain(row.name); }));
    list.push_back(column("reference", ColumnWords::tr("Reference"),
                          [](const Row& row) { return plain(row.womanRef, true); }));
    list.push_back(column(
        "status", ColumnWords::tr("Status"),
        [](const Row& row) {
            return marked(row.statusText(), QVariant::fromValue(chipOf(row.status)));
        },
        ChipRole));
    list.push_back(column("disposal", ColumnWords::tr("Disposal"), [fullWords](const Row& row) {
        auto cell = plain(fullWords() ? labelOf(row.disposal) : shortLabel(row.disposal));
        cell.tip = labelOf(row.disposal);
        return cell;
    }));
    list.push_back(column(
        "condition", ColumnWords::tr("Condition, days left"),
        [](const Row& row) {
            return marked(row.words.whole(), QVariant::fromValue(row.words),
                          row.words.accessible());
        },
        ConditionRole));
    list.push_back(
        column("next_appointment", ColumnWords::tr("Next appointment"), [today](const Row& row) {
            return plain(row.nextText(today()), row.nextAppointment.isNull());
        }));
    list.push_back(column("last_contact", ColumnWords::tr("Last contact"), [today](const Row& row) {
        return plain(row.contactText(today()), row.lastContact.isNull());
    }));
    list.push_back(column("needs", ColumnWords::tr("Needs 1 to 9"), needsCell, NeedsRole));
    list.push_back(column("tier", ColumnWords::tr("Tier"), [](const Row& row) {
        auto cell = plain(row.tierText());
        cell.spoken = row.tier ? cell.text : ColumnWords::tr("not set");
        return cell;
    }));
    list.back().alignment = Qt::AlignTrailing | Qt::AlignVCenter;
    list.push_back(column("keyworker", ColumnWords::tr("Keyworker"),
                          [](const Row& row) { return plain(row.keyworkerName); }));
    return list;
}

QString needsKey() {
    QStringList parts;
    for (const auto pathway : pathways)
        parts << QStringLiteral("%1 %2").arg(indexOf(pathway) + 1).arg(shortLabel(pathway));
    return ColumnWords::tr("Needs, left to right: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace ninefold
