// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/csv_text.h"
#include "core/exchange/folder_files.h"
#include "core/exchange/formula_guard.h"

#include <algorithm>
#include <set>

namespace ninefold {

namespace {

using Row = std::vector<std::string>;

/// What a link column says: the reference or name of the record that is meant.
std::string linkText(const Casebook& book, LinkTo to, std::string_view idText) {
    qint64 id = 0;
    if (idText.empty() || value_text::readId(idText, id) != ReadFault::None)
        return {};
    const auto of = [&]<class T>(Id<T> wanted, QString T::*text) {
        const auto* record = book.find(wanted);
        return record ? toUtf8(record->*text) : std::string();
    };
    switch (to) {
    case LinkTo::Woman:
        return of(Id<Woman>{id}, &Woman::ref);
    case LinkTo::Referral:
        return of(Id<Referral>{id}, &Referral::ref);
    case LinkTo::Worker:
        return of(Id<Worker>{id}, &Worker::name);
    case LinkTo::Goal:
        return of(Id<Goal>{id}, &Goal::ref);
    case LinkTo::Group:
        return of(Id<Group>{id}, &Group::ref);
    case LinkTo::Session:
        return of(Id<GroupSession>{id}, &GroupSession::ref);
    case LinkTo::Submission:
        return of(Id<Submission>{id}, &Submission::ref);
    case LinkTo::Partner:
        return of(Id<Partner>{id}, &Partner::ref);
    case LinkTo::Fund:
        return of(Id<Fund>{id}, &Fund::ref);
    case LinkTo::Note:
        return of(Id<Note>{id}, &Note::ref);
    case LinkTo::None:
        break;
    }
    return {};
}

template <class T>
Row rowOf(const Casebook& book, const std::vector<Field<T>>& columns, const T& record) {
    Row row;
    row.reserve(columns.size());
    for (const auto& column : columns) {
        auto text = column.text(record);
        row.push_back(column.kind == FieldKind::Link ? linkText(book, column.linkTo, text)
                                                     : std::move(text));
    }
    return row;
}

template <class T>
std::vector<Row> rowsOf(const Casebook& book) {
    const auto columns = columnsOf<T>();
    std::vector<Row> rows;
    rows.reserve(book.all<T>().size());
    for (const auto& record : book.all<T>())
        rows.push_back(rowOf(book, columns, record));
    // Every file begins with its reference, so this is the order of exchange.md; std::string
    // compares bytes as unsigned.
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// The rows of T's further file: of records that have something there.
template <class T>
std::vector<Row> furtherRowsOf(const Casebook& book) {
    const auto further = furtherColumnsOf<T>();
    std::vector<Field<T>> keys;
    keys.reserve(FurtherFile<T>::keys.size());
    for (const auto name : FurtherFile<T>::keys)
        keys.push_back(*fieldNamed<T>(name));
    const auto hasMore = [&](const T& record) {
        return std::any_of(further.begin(), further.end(),
                           [&](const Field<T>& field) { return !field.text(record).empty(); });
    };
    std::vector<Row> rows;
    if constexpr (hasNth<T>()) {
        // As they follow one another in the kind's own file; equal rows there by what is here.
        struct Whole {
            Row key, own, more;
            bool hasMore = false;
            auto operator<=>(const Whole&) const = default;
        };
        std::set<Row> wanted; // keys under which there is something to tell
        for (const auto& record : book.all<T>())
            if (hasMore(record))
                wanted.insert(rowOf(book, keys, record));
        const auto columns = columnsOf<T>();
        std::vector<Whole> all;
        for (const auto& record : book.all<T>())
            if (auto key = wanted.empty() ? Row() : rowOf(book, keys, record);
                wanted.count(key) > 0)
                all.push_back({std::move(key), rowOf(book, columns, record),
                               rowOf(book, further, record), hasMore(record)});
        std::sort(all.begin(), all.end());
        int nth = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            nth = i > 0 && all[i].key == all[i - 1].key ? nth + 1 : 1;
            if (!all[i].hasMore)
                continue;
            auto row = all[i].key; // the next is compared with it
            row.push_back(value_text::writeNumber(nth));
            row.insert(row.end(), all[i].more.begin(), all[i].more.end());
            rows.push_back(std::move(row));
        }
    } else {
        for (const auto& record : book.all<T>()) {
            if (!hasMore(record))
                continue;
            const auto more = rowOf(book, further, record);
            auto row = rowOf(book, keys, record);
            row.insert(row.end(), more.begin(), more.end());
            rows.push_back(std::move(row));
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Row> settingRows(const Casebook& book) {
    std::vector<Row> rows;
    for (const auto& field : exchangedSettings())
        if (auto text = field.text(book.centre()); !text.empty())
            rows.push_back({std::string(field.name), std::move(text)});
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

template <class T>
FileToWrite furtherFile(const Casebook& book) {
    Row names(FurtherFile<T>::keys.begin(), FurtherFile<T>::keys.end());
    if constexpr (hasNth<T>())
        names.emplace_back(nthColumn);
    for (const auto& column : furtherColumnsOf<T>())
        names.emplace_back(column.name);
    return fileOf(fromUtf8(furtherFileName<T>()), names, furtherRowsOf<T>(book));
}

} // namespace

Result<std::vector<FileToWrite>> caseloadFiles(const Casebook& book, const Progress& progress) {
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
    SplitTables::forEach([&]<class T>(T*) {
        if (!stopped)
            keep(furtherFile<T>(book));
    });
    keep(fileOf(fromUtf8(studyIdsFile), Row(studyIdColumns.begin(), studyIdColumns.end()),
                studyIdRows(book)));
    keep(fileOf(fromUtf8(settingsFile), Row(settingsColumns.begin(), settingsColumns.end()),
                settingRows(book)));
    if (stopped)
        return Failure{Failure::Kind::Cancelled,
                       QCoreApplication::translate("exchange", "The export was stopped.")};
    return files;
}

Status writeCaseload(const QString& folder, const Casebook& book,
                     const std::vector<ReadingFile>& further, const Progress& progress) {
    if (auto status = checkNewFolder(folder); !status)
        return status;
    auto files = caseloadFiles(book, progress);
    if (!files)
        return files.failure();
    for (const auto& file : further)
        files->push_back(fileOf(file));
    // The two files that an import cannot do without come last.
    std::reverse(files->begin(), files->end());
    return writeNewFolder(folder, *files);
}

} // namespace ninefold
