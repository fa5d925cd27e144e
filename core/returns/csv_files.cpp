// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/returns/csv_columns.h"
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

QByteArray csvOf(const ReturnTable& table, const ReturnForms& forms) {
    const auto columns = csvColumns(table, forms);
    std::string out;
    std::vector<std::string> fields;
    fields.reserve(columns.size());
    for (const auto& column : columns)
        fields.push_back(column.column.name);
    csv::appendRecord(out, fields);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        fields.clear();
        for (const auto& column : columns)
            fields.push_back(csvField(table, row, column));
        csv::appendRecord(out, fields);
    }
    return QByteArray::fromStdString(out);
}

ReturnTable codebookOf(const Return& made, const ReturnForms& forms) {
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
        for (const auto& one : csvColumns(table, forms))
            book.rows.push_back({{table.name},
                                 {one.column.name},
                                 {nameOf(one.column.type)},
                                 {toUtf8(one.column.label)},
                                 {toUtf8(one.column.definition)},
                                 {joinedCodes(one.column.codes)}});
    return book;
}

QByteArray csvMetadataOf(const Return& made, const ReturnTable& table, const ReturnForms& forms) {
    QJsonArray columns;
    for (const auto& one : csvColumns(table, forms)) {
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
