// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/returns/return_files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

const char* nameOf(ColumnType type) {
    switch (type) {
    case ColumnType::Text:
        return "text";
    case ColumnType::Integer:
        return "integer";
    case ColumnType::Decimal:
        return "decimal";
    case ColumnType::Date:
        return "date";
    case ColumnType::Code:
        return "code";
    case ColumnType::Boolean:
        return "boolean";
    }
    return "";
}

std::string joinedCodes(const CodeList& codes) {
    std::string out;
    for (const auto& code : codes)
        out += (out.empty() ? "" : " | ") + code.code + '=' + toUtf8(code.label);
    return out;
}

Column flagOf(const Column& figure) {
    Column flag;
    flag.name = figure.name + "_flag";
    flag.type = ColumnType::Code;
    flag.label = tr("%1: hidden").arg(figure.label);
    flag.definition = tr("c where the figure beside it is hidden; otherwise blank");
    flag.codes = {{"c", tr("Hidden, so that nobody can be recognised"), {}}};
    return flag;
}

/// The columns of the CSV: those of the table, and in the public version their flags.
struct CsvColumn {
    Column column;
    size_t of = 0; ///< place in the table
    bool isFlag = false;
};
std::vector<CsvColumn> csvColumns(const ReturnTable& table) {
    std::vector<CsvColumn> out;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        out.push_back({table.columns[i], i, false});
        if (table.hasFlags && table.columns[i].figure)
            out.push_back({flagOf(table.columns[i]), i, true});
    }
    return out;
}

QJsonValue datatypeOf(const Column& column) {
    switch (column.type) {
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Decimal:
        return QStringLiteral("decimal");
    case ColumnType::Date:
        return QJsonObject{{QStringLiteral("base"), QStringLiteral("date")},
                           {QStringLiteral("format"), QStringLiteral("yyyy-MM-dd")}};
    case ColumnType::Boolean:
        return QJsonObject{{QStringLiteral("base"), QStringLiteral("boolean")},
                           {QStringLiteral("format"), QStringLiteral("yes|no")}};
    case ColumnType::Code: {
        QStringList forms;
        for (const auto& code : column.codes)
            forms << QRegularExpression::escape(fromUtf8(code.code));
        return QJsonObject{
            {QStringLiteral("base"), QStringLiteral("string")},
            {QStringLiteral("format"), QStringLiteral("^(%1)$").arg(forms.join(u'|'))}};
    }
    case ColumnType::Text:
        break;
    }
    return QStringLiteral("string");
}

} // namespace

QByteArray csvOf(const ReturnTable& table) {
    const auto columns = csvColumns(table);
    std::string out;
    std::vector<std::string> fields;
    fields.reserve(columns.size());
    for (const auto& column : columns)
        fields.push_back(column.column.name);
    csv::appendRecord(out, fields);
    for (const auto& row : table.rows) {
        fields.clear();
        for (const auto& column : columns) {
            const auto& cell = row[column.of];
            fields.push_back(!column.isFlag ? cell.text : cell.hidden ? "c" : "");
        }
        csv::appendRecord(out, fields);
    }
    return QByteArray::fromStdString(out);
}

ReturnTable codebookOf(const Return& made) {
    ReturnTable book;
    book.name = "codebook";
    book.title = tr("Code book");
    book.note = tr("Every column of every table.");
    const auto column = [&](const char* name, const QString& label, const QString& definition) {
        book.columns.push_back({name, ColumnType::Text, label, definition, {}, false});
    };
    column("table", tr("Table"), tr("Name of the table, without .csv"));
    column("column", tr("Column"), tr("Name of the column"));
    column("type", tr("Type"), tr("text, integer, decimal, date, code or boolean"));
    column("label", tr("Label"), tr("As people say it"));
    column("definition", tr("Definition"), tr("What is counted or recorded"));
    column("codes", tr("Codes"), tr("code=label, joined by a bar"));
    for (const auto& table : made.tables)
        for (const auto& one : csvColumns(table))
            book.rows.push_back({{table.name},
                                 {one.column.name},
                                 {nameOf(one.column.type)},
                                 {toUtf8(one.column.label)},
                                 {toUtf8(one.column.definition)},
                                 {joinedCodes(one.column.codes)}});
    return book;
}

QByteArray csvMetadataOf(const Return& made, const ReturnTable& table) {
    QJsonArray columns;
    for (const auto& one : csvColumns(table)) {
        const auto name = fromUtf8(one.column.name);
        columns.append(QJsonObject{{QStringLiteral("name"), name},
                                   {QStringLiteral("titles"), name},
                                   {QStringLiteral("dc:title"), one.column.label},
                                   {QStringLiteral("dc:description"), one.column.definition},
                                   {QStringLiteral("datatype"), datatypeOf(one.column)}});
    }
    const QJsonObject dialect{{QStringLiteral("encoding"), QStringLiteral("utf-8")},
                              {QStringLiteral("lineTerminators"), QStringLiteral("\r\n")},
                              {QStringLiteral("header"), true}};
    const QJsonObject root{
        {QStringLiteral("@context"),
         QJsonArray{QStringLiteral("http://www.w3.org/ns/csvw"),
                    QJsonObject{{QStringLiteral("@language"), QStringLiteral("en")}}}},
        {QStringLiteral("url"), fromUtf8(table.name) + QStringLiteral(".csv")},
        {QStringLiteral("dc:title"),
         QStringLiteral("%1: %2, %3").arg(made.title, table.title, made.period.label())},
        {QStringLiteral("dc:description"), table.note},
        {QStringLiteral("dialect"), dialect},
        {QStringLiteral("tableSchema"), QJsonObject{{QStringLiteral("columns"), columns}}}};
    return QJsonDocument(root).toJson();
}

} // namespace ninefold
