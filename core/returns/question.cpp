// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/question.h"

namespace ninefold::question {

namespace {

// A line end closes a comment that a definition may have left open.
std::string enclosed(const std::string& sql) {
    return "(" + sql + "\n)";
}

std::string quoted(const std::string& name) {
    return '"' + name + '"';
}

std::string literal(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + '\'';
}

/// The tables of a question; the order is the order of the loops.
std::string from(const TableDefinition& table, const std::string& rows) {
    std::string out = " FROM ";
    if (!rows.empty())
        out += rows + " AS row CROSS JOIN ";
    out += "period CROSS JOIN " + table.of + " AS it";
    if (table.of != "referrals")
        out += " CROSS JOIN referrals AS f ON f.referral = it.referral";
    return out;
}

std::string condition(const TableDefinition& table) {
    return table.where.empty() ? "1" : enclosed(table.where);
}

/// What belongs to a row: as the definition says, else what has the row's codes.
std::string belongs(const TableDefinition& table) {
    auto same = table.inRow.empty() ? std::string() : enclosed(table.inRow);
    if (same.empty())
        for (const auto& column : table.columns)
            if (column.isKey() && column.shown.type == ColumnType::Code)
                same += (same.empty() ? "it." : " AND it.") + quoted(column.shown.name) +
                        " IS row." + quoted(column.shown.name);
    if (same.empty())
        return "1";
    return table.total ? "(row.is_total = '1' OR (" + same + "))" : same;
}

std::string number(const Figure& figure) {
    return figure.kind == Figure::Kind::Count
               ? "CASE WHEN " + enclosed(figure.sql) + " THEN 1 ELSE 0 END"
               : enclosed(figure.sql);
}

std::string firstKey(const TableDefinition& table) {
    return quoted(table.columns.front().shown.name);
}

std::string value(const TableDefinition& table, const ColumnDefinition& column) {
    if (!column.byRow.empty()) {
        std::string cases;
        for (const auto& [code, figure] : column.byRow)
            if (figure.isAsked())
                cases += " WHEN " + literal(code) + " THEN " + number(figure);
        return "coalesce(sum(CASE row." + firstKey(table) + cases + " END), 0)";
    }
    switch (column.figure.kind) {
    case Figure::Kind::Count:
        return "count(CASE WHEN " + enclosed(column.figure.sql) + " THEN 1 END)";
    case Figure::Kind::Women:
        return "count(DISTINCT CASE WHEN " + enclosed(column.figure.sql) + " THEN it.woman END)";
    default:
        return "coalesce(sum(" + column.figure.sql + "\n), 0)";
    }
}

std::string cases(const TableDefinition& table) {
    std::string out = "SELECT it.referral";
    for (const auto& column : table.columns)
        out += ", it." + quoted(column.shown.name);
    out += from(table, {}) + " WHERE " + condition(table);
    return table.order.empty() ? out : out + " ORDER BY " + table.order;
}

} // namespace

std::string wholeTable(const TableDefinition& table, const std::string& rows) {
    if (table.rows == RowsOf::Cases)
        return cases(table);
    std::string out = "SELECT row.nth";
    for (const auto& column : table.columns)
        if (column.isAsked())
            out += ", " + value(table, column);
    return out + from(table, rows) + " WHERE " + condition(table) + " AND " + belongs(table) +
           " GROUP BY row.nth ORDER BY row.nth";
}

std::string occurring(const TableDefinition& table) {
    std::string keys;
    for (const auto& column : table.columns)
        if (column.isKey() && column.shown.type == ColumnType::Code)
            keys += (keys.empty() ? "it." : ", it.") + quoted(column.shown.name);
    return "SELECT DISTINCT " + keys + from(table, {}) + " WHERE " + condition(table);
}

std::string behind(const TableDefinition& table, const std::string& rows, size_t row,
                   const std::string& rowKey, const ColumnDefinition& column) {
    const auto& figure = column.figureOf(rowKey);
    std::string counts = "1";
    if (figure.kind == Figure::Kind::Count || figure.kind == Figure::Kind::Women)
        counts = enclosed(figure.sql);
    else if (figure.isAsked())
        counts = enclosed(figure.sql) + " <> 0";
    return "SELECT DISTINCT it.referral" + from(table, rows) +
           " WHERE row.nth = " + std::to_string(row) + " AND " + condition(table) + " AND " +
           belongs(table) + " AND " + counts + " ORDER BY it.referral";
}

std::string trial(const TableDefinition& table, const std::string& rows, const std::string& sql) {
    return "SELECT " + enclosed(sql) +
           from(table, table.rows == RowsOf::Cases ? std::string() : rows);
}

} // namespace ninefold::question
