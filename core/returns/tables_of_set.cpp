// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_records.h"
#include "core/base/text.h"
#include "core/returns/numbers_in_text.h"
#include "core/returns/return_set.h"

#include <QCoreApplication>
#include <QDir>

namespace ninefold {

namespace {

using Records = std::vector<std::vector<std::string>>;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// Whether a text may stand in a column; blank may.
bool fits(const Column& column, const std::string& text) {
    if (text.empty())
        return true;
    switch (column.type) {
    case ColumnType::Integer:
        return wholeNumberIn(text).has_value();
    case ColumnType::Decimal: // in some rows of `each` it is a count
        return wholeNumberIn(text) || penceIn(text) || tenthsIn(text);
    case ColumnType::Date:
        return QDate::fromString(fromUtf8(text), QStringLiteral("yyyy-MM-dd")).isValid();
    case ColumnType::Boolean:
        return text == "yes" || text == "no";
    case ColumnType::Code:
        return std::any_of(column.codes.begin(), column.codes.end(),
                           [&](const CodeLabel& code) { return code.code == text; });
    case ColumnType::Text:
        break;
    }
    return !column.month || parsePeriod(fromUtf8(text)).ok();
}

QString expectedIn(const Column& column) {
    switch (column.type) {
    case ColumnType::Integer:
        return tr("a whole number");
    case ColumnType::Decimal:
        return tr("a number");
    case ColumnType::Date:
        return tr("a date as 2026-03-31");
    case ColumnType::Boolean:
        return tr("yes or no");
    case ColumnType::Code:
        return tr("a code of its list");
    case ColumnType::Text:
        break;
    }
    return tr("a month as 2026-10 or a quarter as 2026-27-Q3");
}

/// One CSV of the set.
class FileOfSet {
public:
    FileOfSet(const ReturnSet& set, const ReturnTable& frame)
        : set_(set)
        , name_(fromUtf8(frame.name) + QStringLiteral(".csv"))
        , table_(frame) {}

    Result<ReturnTable> read() {
        const auto file = set_.files.find(name_);
        if (file == set_.files.end())
            return table_.caseLevel ? isPublic() : fault(tr("the return has no such file."));
        const auto& bytes = file->second;
        const auto records = csv::recordsOf({bytes.constData(), static_cast<size_t>(bytes.size())});
        if (!records || records->empty())
            return fault(tr("this is no CSV as a return has it."));
        if (auto failure = readHeader(records->front()))
            return *failure;
        for (size_t i = 1; i < records->size(); ++i)
            if (auto failure = readRow((*records)[i], i + 1))
                return *failure;
        return std::move(table_);
    }

private:
    Failure fault(const QString& what) const {
        return {Failure::Kind::Input,
                QStringLiteral("%1: %2").arg(QDir(set_.folder).filePath(name_), what)};
    }
    Failure faultAt(size_t line, const QString& what) const {
        return {Failure::Kind::Input,
                tr("%1, line %2: %3").arg(QDir(set_.folder).filePath(name_)).arg(line).arg(what)};
    }
    Failure isPublic() const {
        return {Failure::Kind::Input,
                tr("%1 is a public version. Small counts are hidden in it: add up the returns "
                   "themselves.")
                    .arg(set_.folder)};
    }

    /// The definition's columns, each with its label behind it or not.
    std::optional<Failure> readHeader(const std::vector<std::string>& header) {
        size_t next = 0;
        for (size_t at = 0; at < header.size(); ++at) {
            if (next < table_.columns.size() && header[at] == table_.columns[next].name) {
                places_.push_back(at);
                ++next;
            } else if (next > 0 && header[at] == table_.columns[next - 1].name + "_flag") {
                return isPublic();
            } else if (next == 0 || header[at] != table_.columns[next - 1].name + "_label") {
                return faultAt(1, tr("there is a column “%1”, and “%2” was expected.")
                                      .arg(fromUtf8(header[at]), nameAt(next)));
            }
        }
        if (next < table_.columns.size())
            return faultAt(1, tr("the column “%1” is missing.").arg(nameAt(next)));
        width_ = header.size();
        return std::nullopt;
    }
    QString nameAt(size_t column) const {
        return column < table_.columns.size() ? fromUtf8(table_.columns[column].name)
                                              : tr("no further column");
    }

    std::optional<Failure> readRow(const std::vector<std::string>& fields, size_t line) {
        if (fields.size() != width_)
            return faultAt(
                line,
                tr("there are %1 fields, and the header has %2.").arg(fields.size()).arg(width_));
        auto& row = table_.rows.emplace_back();
        for (size_t i = 0; i < places_.size(); ++i) {
            const auto& text = fields[places_[i]];
            if (!fits(table_.columns[i], text))
                return faultAt(line,
                               tr("column “%1”: “%2” is not %3.")
                                   .arg(nameAt(i), fromUtf8(text), expectedIn(table_.columns[i])));
            row.push_back({text, -1, false});
        }
        return std::nullopt;
    }

    const ReturnSet& set_;
    QString name_;
    ReturnTable table_;
    std::vector<size_t> places_; ///< by column: its place in the file
    size_t width_ = 0;
};

} // namespace

Result<std::vector<ReturnTable>> tablesOfSet(const ReturnSet& set,
                                             const ReturnDefinition& definition) {
    std::vector<ReturnTable> out;
    for (const auto& table : definition.tables) {
        auto read = FileOfSet(set, table.frame).read();
        if (!read)
            return read.failure();
        out.push_back(std::move(*read));
    }
    return out;
}

} // namespace ninefold
