// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/csv_columns.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

using Kind = CsvColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

Column flagOf(const Column& figure, const QString& words) {
    Column flag;
    flag.name = figure.name + "_flag";
    flag.type = ColumnType::Code;
    flag.label = tr("%1: hidden").arg(figure.label);
    flag.definition = tr("c where the figure beside it is hidden; otherwise blank");
    flag.codes = {{"c", words, {}}};
    return flag;
}

Column labelOf(const Column& column) {
    Column label;
    label.name = column.name + "_label";
    label.label = tr("%1: in words").arg(column.label);
    label.definition = column.month ? tr("The month or quarter beside it, as people say it")
                                    : tr("The label of the code beside it");
    return label;
}

} // namespace

std::vector<CsvColumn> csvColumns(const ReturnTable& table, const ReturnForms& forms) {
    std::vector<CsvColumn> out;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto& column = table.columns[i];
        out.push_back({column, i, Kind::Own});
        if (table.hasFlags && column.figure)
            out.push_back({flagOf(column, table.flagWords), i, Kind::Flag});
        // A definition may have a column of that name; it then says what it says.
        if (forms.labels && (column.type == ColumnType::Code || column.month) &&
            table.column(column.name + "_label") < 0)
            out.push_back({labelOf(column), i, Kind::Label});
    }
    return out;
}

std::string csvField(const ReturnTable& table, size_t row, const CsvColumn& column) {
    const auto& cell = table.rows[row][column.of];
    switch (column.kind) {
    case Kind::Flag:
        return cell.hidden ? "c" : "";
    case Kind::Label:
        return cell.hidden ? std::string() : toUtf8(table.words(row, column.of));
    case Kind::Own:
        break;
    }
    return cell.text;
}

} // namespace ninefold
