// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_records.h"
#include "core/base/text.h"
#include "core/returns/kept_files.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

using Records = std::vector<std::vector<std::string>>;

constexpr size_t codebookColumns = 6;

QString codebookName() {
    return QStringLiteral("codebook.csv");
}

Failure unreadable(const QString& file) {
    return {Failure::Kind::Damaged,
            QCoreApplication::translate("returns", "%1 of the submitted return cannot be read.")
                .arg(file)};
}

/// The records of a CSV with its header; none when it is not there or no CSV of ours.
std::optional<Records> recordsIn(const std::vector<FileOfReturn>& files, const QString& name) {
    for (const auto& file : files)
        if (file.name == name)
            return csv::recordsOf({file.bytes.constData(), static_cast<size_t>(file.bytes.size())});
    return std::nullopt;
}

ColumnType typeNamed(const std::string& name) {
    static constexpr std::pair<std::string_view, ColumnType> types[] = {
        {"integer", ColumnType::Integer},
        {"decimal", ColumnType::Decimal},
        {"date", ColumnType::Date},
        {"code", ColumnType::Code},
        {"boolean", ColumnType::Boolean}};
    for (const auto& [word, type] : types)
        if (name == word)
            return type;
    return ColumnType::Text;
}

const ReturnTable* named(const std::vector<ReturnTable>& tables, const std::string& name) {
    for (const auto& table : tables)
        if (table.name == name)
            return &table;
    return nullptr;
}

/// A column as the code book tells it, or as it is now where it still is: `now` may be null.
Column columnOf(const std::vector<std::string>& told, const ReturnTable* now) {
    if (const int at = now ? now->column(told[1]) : -1; at >= 0)
        return now->columns[static_cast<size_t>(at)];
    Column column;
    column.name = told[1];
    column.type = typeNamed(told[2]);
    column.label = fromUtf8(told[3]);
    column.definition = fromUtf8(told[4]);
    column.figure = column.isNumber();
    return column;
}

/// The tables of the code book with their columns, flags apart; no rows yet.
std::vector<ReturnTable> framesOf(const Records& codebook, const std::vector<ReturnTable>& like) {
    std::vector<ReturnTable> out;
    for (size_t i = 1; i < codebook.size(); ++i) {
        const auto& told = codebook[i];
        const auto* now = named(like, told[0]);
        if (out.empty() || out.back().name != told[0]) {
            auto& frame = out.emplace_back();
            frame.name = told[0];
            frame.title = now ? now->title : fromUtf8(told[0]);
            frame.caseLevel = now ? now->caseLevel : told[1] == "study_id";
        }
        auto& frame = out.back();
        if (!frame.columns.empty() && told[1] == frame.columns.back().name + "_flag")
            frame.hasFlags = true;
        else
            frame.columns.push_back(columnOf(told, now));
    }
    return out;
}

/// Fills a frame with the rows of its CSV; false when they do not fit.
bool fillFrom(const Records& records, ReturnTable& table) {
    if (records.empty())
        return false;
    const auto& header = records.front();
    std::vector<int> columns; // by place in the CSV: the column, or -1 for the flag of the last
    for (const auto& name : header) {
        const int at = table.column(name);
        if (at < 0 && (columns.empty() || name != header[columns.size() - 1] + "_flag"))
            return false;
        columns.push_back(at);
    }
    for (size_t i = 1; i < records.size(); ++i) {
        if (records[i].size() != header.size())
            return false;
        std::vector<Cell> row(table.columns.size());
        for (size_t at = 0; at < columns.size(); ++at)
            if (columns[at] >= 0)
                row[static_cast<size_t>(columns[at])].text = records[i][at];
            else
                row[static_cast<size_t>(columns[at - 1])].hidden = !records[i][at].empty();
        table.rows.push_back(std::move(row));
    }
    return true;
}

} // namespace

std::optional<SuppressionRule> ruleIn(const std::vector<FileOfReturn>& files) {
    const auto codebook = recordsIn(files, codebookName());
    if (!codebook)
        return std::nullopt;
    const QStringView code = u"c=";
    for (const auto& told : *codebook)
        if (told.size() == codebookColumns && told[1].ends_with("_flag"))
            if (const auto codes = fromUtf8(told.back()); codes.startsWith(code))
                if (auto rule = ruleOfFlagWords(codes.mid(code.size())))
                    return rule;
    return std::nullopt;
}

Result<std::vector<ReturnTable>> tablesOf(const std::vector<FileOfReturn>& files,
                                          const std::vector<ReturnTable>& like) {
    const auto codebook = recordsIn(files, codebookName());
    const bool fits =
        codebook && std::all_of(codebook->begin(), codebook->end(), [](const auto& record) {
            return record.size() == codebookColumns;
        });
    if (!fits)
        return unreadable(codebookName());
    auto tables = framesOf(*codebook, like);
    for (auto& table : tables) {
        const auto name = fromUtf8(table.name) + QStringLiteral(".csv");
        const auto records = recordsIn(files, name);
        if (!records || !fillFrom(*records, table))
            return unreadable(name);
    }
    return tables;
}

} // namespace ninefold
