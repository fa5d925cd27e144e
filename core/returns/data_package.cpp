// SPDX-License-Identifier: GPL-3.0-or-later

// datapackage.json: a Tabular Data Package with a Table Schema for each CSV (Frictionless
// specifications 1.0: specs.frictionlessdata.io).

#include "core/base/text.h"
#include "core/returns/csv_columns.h"
#include "core/returns/return_files.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ninefold {

namespace {

/// The columns that tell a row, where none of them is ever blank; otherwise none do.
std::vector<size_t> primaryKeyOf(const ReturnTable& table) {
    std::vector<size_t> out;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto& name = table.columns[i].name;
        const bool tellsCase = name == "centre" || name == "study_id" || name == "referral_no";
        const bool tellsColumn = table.name != "codebook" || name == "table" || name == "column";
        if (table.caseLevel ? tellsCase : !table.columns[i].figure && tellsColumn)
            out.push_back(i);
    }
    if (table.caseLevel && (table.column("study_id") < 0 || table.column("referral_no") < 0))
        return {};
    for (const auto& row : table.rows)
        for (const auto at : out)
            if (row[at].text.empty())
                return {};
    return out;
}

void setType(const Column& column, QJsonObject& field) {
    const auto type = [&field](const char* name) {
        field[QStringLiteral("type")] = QLatin1String(name);
    };
    switch (column.type) {
    case ColumnType::Integer:
        return type("integer");
    case ColumnType::Decimal:
        return type("number");
    case ColumnType::Date:
        return type("date");
    case ColumnType::Boolean:
        field[QStringLiteral("trueValues")] = QJsonArray{QStringLiteral("yes")};
        field[QStringLiteral("falseValues")] = QJsonArray{QStringLiteral("no")};
        return type("boolean");
    case ColumnType::Code:
    case ColumnType::Text:
        break;
    }
    type(column.month && !column.quarter ? "yearmonth" : "string");
}

QJsonObject fieldOf(const CsvColumn& one, const std::vector<size_t>& key) {
    QJsonObject field{{QStringLiteral("name"), fromUtf8(one.column.name)},
                      {QStringLiteral("title"), one.column.label},
                      {QStringLiteral("description"), one.column.definition}};
    setType(one.column, field);
    QJsonObject constraints;
    if (one.column.type == ColumnType::Code) {
        QJsonArray codes;
        for (const auto& code : one.column.codes)
            codes.append(fromUtf8(code.code));
        constraints[QStringLiteral("enum")] = codes;
    }
    const bool isKey =
        one.kind == CsvColumn::Kind::Own && std::find(key.begin(), key.end(), one.of) != key.end();
    if (isKey)
        constraints[QStringLiteral("required")] = true;
    if (isKey && key.size() == 1)
        constraints[QStringLiteral("unique")] = true;
    if (!constraints.isEmpty())
        field[QStringLiteral("constraints")] = constraints;
    return field;
}

QJsonObject schemaOf(const ReturnTable& table, const ReturnForms& forms) {
    const auto key = primaryKeyOf(table);
    QJsonArray fields;
    for (const auto& column : csvColumns(table, forms))
        fields.append(fieldOf(column, key));
    QJsonObject schema{{QStringLiteral("fields"), fields},
                       {QStringLiteral("missingValues"), QJsonArray{QString()}}};
    QJsonArray names;
    for (const auto at : key)
        names.append(fromUtf8(table.columns[at].name));
    if (!names.isEmpty())
        schema[QStringLiteral("primaryKey")] = names;
    return schema;
}

QJsonObject resourceOf(const ReturnTable& table, const FileOfReturn& file,
                       const ReturnForms& forms) {
    const auto hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("name"), fromUtf8(table.name)},
            {QStringLiteral("path"), file.name},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("description"), table.note},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("bytes"), static_cast<qint64>(file.bytes.size())},
            {QStringLiteral("hash"), QStringLiteral("sha256:") + QString::fromLatin1(hash)},
            {QStringLiteral("dialect"),
             QJsonObject{{QStringLiteral("delimiter"), QStringLiteral(",")},
                         {QStringLiteral("quoteChar"), QStringLiteral("\"")},
                         {QStringLiteral("doubleQuote"), true},
                         {QStringLiteral("header"), true},
                         {QStringLiteral("lineTerminator"), QStringLiteral("\r\n")}}},
            {QStringLiteral("schema"), schemaOf(table, forms)}};
}

} // namespace

QByteArray dataPackageOf(const Return& made, const std::vector<FileOfReturn>& files,
                         const ReturnForms& forms) {
    auto tables = made.tables;
    tables.push_back(codebookOf(made, forms));
    QJsonArray resources;
    for (const auto& table : tables)
        for (const auto& file : files)
            if (file.name == fromUtf8(table.name) + QStringLiteral(".csv"))
                resources.append(resourceOf(table, file, forms));
    const QJsonObject root{
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {QStringLiteral("name"), fromUtf8(made.definitionId)},
        {QStringLiteral("title"),
         QStringLiteral("%1: %2, %3").arg(made.centre, made.title, made.period.label())},
        {QStringLiteral("resources"), resources}};
    return QJsonDocument(root).toJson();
}

} // namespace ninefold
