// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/csv_text.h"
#include "core/base/folder_writer.h"
#include "core/exchange/folder_files.h"
#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace ninefold {

namespace {

using Row = std::vector<std::string>;

/// What a link column says: the reference or name of the record that is meant.
std::string linkText(const Casebook& book, std::string_view column, std::string_view idText) {
    qint64 id = 0;
    if (idText.empty() || value_text::readId(idText, id) != ReadFault::None)
        return {};
    if (column == "woman_ref") {
        const auto* woman = book.find(Id<Woman>{id});
        return woman ? toUtf8(woman->ref) : std::string();
    }
    if (column == "referral_ref") {
        const auto* referral = book.find(Id<Referral>{id});
        return referral ? toUtf8(referral->ref) : std::string();
    }
    const auto* worker = book.find(Id<Worker>{id});
    return worker ? toUtf8(worker->name) : std::string();
}

template <class T>
std::vector<Row> rowsOf(const Casebook& book) {
    const auto columns = columnsOf<T>();
    std::vector<Row> rows;
    rows.reserve(book.all<T>().size());
    for (const auto& record : book.all<T>()) {
        Row row;
        row.reserve(columns.size());
        for (const auto& column : columns) {
            auto text = column.text(record);
            row.push_back(column.kind == FieldKind::Link ? linkText(book, column.name, text)
                                                         : std::move(text));
        }
        rows.push_back(std::move(row));
    }
    // Every file begins with its reference, so this is the order of exchange.md; std::string
    // compares bytes as unsigned.
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Row> studyIdRows(const Casebook& book) {
    std::vector<Row> rows;
    for (const auto& woman : book.all<Woman>())
        if (!woman.studyId.isEmpty())
            rows.push_back({toUtf8(woman.ref), toUtf8(woman.studyId)});
    std::sort(rows.begin(), rows.end());
    return rows;
}

void appendGuarded(std::string& out, const Row& row) {
    Row cells;
    cells.reserve(row.size());
    for (const auto& field : row)
        cells.push_back(guarded(field));
    csv::appendRecord(out, cells);
}

FileToWrite fileOf(const QString& name, const Row& columns, const std::vector<Row>& rows) {
    std::string out;
    csv::appendRecord(out, columns);
    for (const auto& row : rows)
        appendGuarded(out, row);
    return {name, QByteArray(out.data(), static_cast<qsizetype>(out.size()))};
}

/// Rows are handed on in pieces of about this size.
constexpr size_t pieceBytes = 1 << 20;

FileToWrite fileOf(const ReadingFile& file) {
    return {file.name, {}, [file](const FileSink& take) -> Status {
                std::string piece;
                csv::appendRecord(piece, file.columns);
                auto given = file.rows([&](const Row& row) {
                    appendGuarded(piece, row);
                    if (piece.size() >= pieceBytes) {
                        take(piece);
                        piece.clear();
                    }
                });
                if (given)
                    take(piece);
                return given;
            }};
}

template <class T>
FileToWrite tableFile(const Casebook& book) {
    Row names;
    for (const auto& column : columnsOf<T>())
        names.emplace_back(column.name);
    return fileOf(fromUtf8(fileName<T>()), names, rowsOf<T>(book));
}

} // namespace

Status writeCaseload(const QString& folder, const Casebook& book,
                     const std::vector<ReadingFile>& further, const Progress& progress) {
    if (auto status = checkNewFolder(folder); !status)
        return status;
    const auto total = static_cast<int>(folderFileNames().size());
    std::vector<FileToWrite> files;
    bool stopped = false;
    const auto keep = [&](FileToWrite file) {
        files.push_back(std::move(file));
        stopped = stopped || !goesOn(progress, static_cast<int>(files.size()), total);
    };
    ExchangedTables::forEach([&]<class T>(T*) {
        if (!stopped)
            keep(tableFile<T>(book));
    });
    keep(fileOf(fromUtf8(studyIdsFile), Row(studyIdColumns.begin(), studyIdColumns.end()),
                studyIdRows(book)));
    for (const auto& file : further)
        keep(fileOf(file));
    if (stopped)
        return Failure{Failure::Kind::Cancelled,
                       QCoreApplication::translate("exchange", "The export was stopped.")};
    // The two files that an import cannot do without come last.
    std::reverse(files.begin(), files.end());
    return writeNewFolder(folder, files);
}

} // namespace ninefold
