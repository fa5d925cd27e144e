// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/needs_change.h"

#include "core/base/date_words.h"
#include "ui/charts/radar_chart.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QDate>
#include <QHeaderView>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QString numberedName(Pathway pathway) {
    return QStringLiteral("%1 %2").arg(indexOf(pathway) + 1).arg(shortLabel(pathway));
}

RadarData::Line lineOf(const NeedsHistory& history, const QString& label,
                       std::optional<NeedLevel> NeedsRow::*level) {
    RadarData::Line line{label, {}};
    for (const auto& row : history.rows)
        line.values.push_back(row.*level ? scoreOf(*(row.*level)) : std::nullopt);
    return line;
}

ViewCell levelCell(std::optional<NeedLevel> level) {
    ViewCell cell{levelInWords(level)};
    cell.tone = static_cast<int>(level ? Tone::Ink : Tone::Ink2);
    return cell;
}

} // namespace

NeedsChange::NeedsChange(QWidget* parent)
    : QWidget(parent)
    , radar_(new RadarChart)
    , table_(new RowTable) {
    using Columns = std::vector<ViewColumn<NeedsRow>>;
    rows_ = new ColumnsModel<NeedsRow>(
        Columns{
            {QStringLiteral("pathway"), tr("Pathway"),
             [](const NeedsRow& r) { return ViewCell{numberedName(r.pathway)}; }},
            {QStringLiteral("first"), tr("First"),
             [](const NeedsRow& r) { return levelCell(r.first); }},
            {QStringLiteral("now"), tr("Now"), [](const NeedsRow& r) { return levelCell(r.now); }},
            {QStringLiteral("change"), tr("Change"),
             [](const NeedsRow& r) { return ViewCell{r.changeFromFirst}; }}},
        [](const NeedsRow& r) { return static_cast<qint64>(indexOf(r.pathway)) + 1; }, this);
    table_->setObjectName(QStringLiteral("needsChange"));
    table_->setAccessibleName(tr("Change on the nine pathways"));
    table_->setRowUnits(22);
    table_->setModel(rows_);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setStretchLastSection(true);
    radar_->setObjectName(QStringLiteral("needsRadar"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    column->addWidget(new SectionHeader(tr("Change over time")));
    column->addWidget(radar_);
    column->addWidget(table_);
}

void NeedsChange::show(const NeedsHistory& history, QDate today) {
    RadarData radar;
    for (const auto& row : history.rows)
        radar.axes << numberedName(row.pathway);
    const auto now = history.nowOn.isValid() ? history.nowOn : today;
    if (history.firstOn.isValid() && history.firstOn != history.nowOn)
        radar.first = lineOf(history, tr("First, %1").arg(dayMonth(history.firstOn, today)),
                             &NeedsRow::first);
    radar.now = lineOf(history, tr("Now, %1").arg(dayMonth(now, today)), &NeedsRow::now);
    radar_->setData(radar);
    radar_->setAccessibleName(tr("Radar of her needs; the table below says the same"));
    rows_->setRows({history.rows.begin(), history.rows.end()});
    table_->resizeColumnsToContents();
    table_->setFixedHeight(
        table_->horizontalHeader()->sizeHint().height() +
        static_cast<int>(pathwayCount) * table_->verticalHeader()->defaultSectionSize() + u(2));
}

} // namespace ninefold
