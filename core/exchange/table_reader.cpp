// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/base/text.h"
#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace ninefold {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("exchange", text);
}
#define WORDS(text) QT_TRANSLATE_NOOP("exchange", text)

QString howToSave() {
    return words(WORDS("UTF-8 text with commas (in Excel: Save as, “CSV UTF-8”, with the comma as "
                       "list separator; in LibreOffice: “Unicode (UTF-8)”, field delimiter “,”)"));
}

FaultKind kindOf(CsvFieldFault fault) {
    return fault == CsvFieldFault::NotUtf8 ? FaultKind::NotUtf8 : FaultKind::BadQuote;
}

QString expectedFor(CsvFieldFault fault) {
    switch (fault) {
    case CsvFieldFault::StrayQuote:
        return words(
            WORDS("quotation marks round the whole field, and each one inside it doubled"));
    case CsvFieldFault::StrayReturn:
        return words(WORDS("quotation marks round a field with a line break in it"));
    case CsvFieldFault::UnclosedQuote:
        return words(WORDS("a closing quotation mark before the file ends"));
    case CsvFieldFault::TooLong:
        return words(WORDS("at most 250,000 characters (is a closing quotation mark missing?)"));
    case CsvFieldFault::NotUtf8:
        return words(
            WORDS("text in UTF-8 without NUL characters (in Excel: Save as, “CSV UTF-8”)"));
    case CsvFieldFault::None:
        break;
    }
    return {};
}

bool namesAny(const std::string& text, const std::vector<ColumnSpec>& columns) {
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnSpec& column) {
        return text.find(column.name) != std::string::npos;
    });
}

/// The other character that parts the columns of a header which was read as one column, if any.
std::optional<char> otherSeparator(const CsvRecord& header,
                                   const std::vector<ColumnSpec>& columns) {
    const std::string& text = header.fields.front().text;
    if (text.size() > 4 && text.substr(0, 4) == "sep=")
        return text[4];
    for (const char separator : {';', '\t', '|'})
        for (const auto& column : columns) {
            const auto at = text.find(column.name);
            const auto end = at + column.name.size();
            if (at == std::string::npos || header.count > 1)
                continue;
            if (text.find(separator, end) <= end + 1)
                return separator;
        }
    return std::nullopt;
}

} // namespace

TableReader::TableReader(QIODevice& device, std::vector<ColumnSpec> columns, FileFaults& faults)
    : reader_(device)
    , columns_(std::move(columns))
    , faults_(faults) {}

bool TableReader::readHeader() {
    // Until the header is read in full nothing is known of the rows.
    mayHideRows_ = true;
    if (reader_.disguise() == CsvReader::Disguise::Utf16) {
        faults_.add(1, {}, FaultKind::NotUtf8, {},
                    words(WORDS("UTF-8; this file is in UTF-16, which Excel calls “Unicode text”: "
                                "save it as “CSV UTF-8”")));
        return false;
    }
    if (reader_.disguise() == CsvReader::Disguise::Workbook) {
        faults_.add(1, {}, FaultKind::NotUtf8, {},
                    words(WORDS("a CSV file; this is an Excel workbook: save it as “CSV UTF-8”")));
        return false;
    }
    if (!reader_.next(record_)) {
        record_ = {};
        record_.line = 1;
    } else if (!headerIsReadable()) {
        return false;
    }
    placeColumns();
    const bool knowsAny = std::any_of(placeOf_.begin(), placeOf_.end(),
                                      [](const auto& place) { return place.has_value(); });
    mayHideRows_ = !knowsAny;
    return knowsAny;
}

bool TableReader::headerIsReadable() {
    if (const auto separator = otherSeparator(record_, columns_)) {
        const auto what = *separator == ';'    ? words(WORDS("semicolons"))
                          : *separator == '\t' ? words(WORDS("tabs"))
                                               : u'“' + QChar::fromLatin1(*separator) + u'”';
        faults_.add(1, {}, FaultKind::UnknownColumn, record_.fields.front().text,
                    words(WORDS("columns parted by commas; this file has %1 between them, as Excel "
                                "saves it in some countries: save it as %2"))
                        .arg(what, howToSave()));
        return false;
    }
    for (const auto& field : record_.fields) {
        if (field.fault == CsvFieldFault::None)
            continue;
        faults_.add(1, {}, kindOf(field.fault), field.text,
                    field.fault == CsvFieldFault::StrayReturn && namesAny(field.text, columns_)
                        ? words(WORDS("lines that end in LF or CRLF; these end in CR alone"))
                        : expectedFor(field.fault));
        return false;
    }
    return true;
}

void TableReader::placeColumns() {
    placeOf_.assign(columns_.size(), std::nullopt);
    for (size_t i = 0; i < record_.fields.size(); ++i) {
        const auto& name = record_.fields[i].text;
        header_.push_back(name);
        const auto known = std::find_if(columns_.begin(), columns_.end(),
                                        [&](const auto& column) { return column.name == name; });
        const auto earlier = std::find(header_.begin(), header_.end() - 1, name);
        if (earlier != header_.end() - 1 && name.empty())
            continue; // empty columns at the end, which a spreadsheet leaves: told once
        if (earlier != header_.end() - 1)
            faults_.add(1, name, FaultKind::RepeatedColumn, name, words(WORDS("each column once")));
        else if (known == columns_.end())
            faults_.add(1, name, FaultKind::UnknownColumn, name,
                        words(WORDS("one of the columns of this file")));
        else
            placeOf_[static_cast<size_t>(known - columns_.begin())] = i;
    }
    for (size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].required && !placeOf_[i])
            faults_.add(1, columns_[i].name, FaultKind::MissingColumn, {},
                        words(WORDS("this column in the first line")));
}

std::string TableReader::columnAt(size_t index) const {
    return index < header_.size() ? header_[index] : std::string();
}

/// Tells what is wrong with the form of the record's fields, and gives the first field from which
/// on the others may stand in the wrong place.
std::optional<size_t> TableReader::tellFieldFaults() {
    for (size_t i = 0; i < record_.fields.size(); ++i) {
        const auto& field = record_.fields[i];
        if (field.fault == CsvFieldFault::None)
            continue;
        faults_.add(record_.line, columnAt(i), kindOf(field.fault), field.text,
                    expectedFor(field.fault));
        if (field.fault == CsvFieldFault::NotUtf8)
            continue;
        if (record_.lastLine > record_.line || field.fault == CsvFieldFault::UnclosedQuote)
            mayHideRows_ = true;
        if (field.fault != CsvFieldFault::TooLong || record_.count != header_.size())
            return i;
    }
    return std::nullopt;
}

bool TableReader::nextRecord() {
    if (!hasAhead_) {
        if (!reader_.next(record_))
            return false;
        if (!record_.isEmptyLine)
            return true;
        // Empty lines count only when something follows them.
        emptyFrom_ = record_.line;
        do {
            if (!reader_.next(ahead_))
                return false;
        } while (ahead_.isEmptyLine);
        hasAhead_ = true;
    }
    if (emptyFrom_ < ahead_.line) {
        record_ = {emptyFrom_, emptyFrom_, 1, {CsvField()}, true};
        ++emptyFrom_;
    } else {
        record_ = ahead_;
        hasAhead_ = false;
    }
    return true;
}

bool TableReader::nextRow() {
    if (faults_.isFull()) {
        mayHideRows_ = true;
        return false;
    }
    if (!nextRecord())
        return false;
    const auto bad = tellFieldFaults();
    const bool isWhole = record_.count == header_.size();
    if (!bad && !isWhole)
        faults_.add(record_.line, {},
                    record_.count < header_.size() ? FaultKind::ShortRow : FaultKind::LongRow,
                    std::to_string(record_.count), words(WORDS("%1 fields")).arg(header_.size()));
    cells_.assign(columns_.size(), FieldCell());
    for (size_t i = 0; i < columns_.size(); ++i) {
        if (!placeOf_[i])
            continue;
        const auto at = *placeOf_[i];
        auto& cell = cells_[i];
        if (at >= record_.fields.size() || (bad && at >= *bad) ||
            record_.fields[at].fault != CsvFieldFault::None) {
            cell.state = FieldCell::State::Unreadable;
            continue;
        }
        cell.text = unguarded(record_.fields[at].text);
        cell.state = isWhole || bad ? FieldCell::State::Read : FieldCell::State::Doubtful;
    }
    return true;
}

} // namespace ninefold
