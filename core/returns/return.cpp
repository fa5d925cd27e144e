// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return.h"

#include "core/base/text.h"
#include "core/returns/definition.h"
#include "core/returns/disclosure.h"
#include "core/returns/second_working.h"
#include "core/returns/workbench.h"

#include <QCoreApplication>

#include <charconv>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// The days a return is worked out for, once it is clear that it may be made.
Result<Period> daysOf(const ReturnRequest& request) {
    const auto& period = request.period;
    if (period.to < request.today)
        return period;
    if (request.today < period.from)
        return Failure{Failure::Kind::Input,
                       tr("%1 has not begun. Choose an earlier period.").arg(period.label())};
    if (!request.soFar)
        return Failure{Failure::Kind::Input,
                       tr("%1 has not ended. Choose an earlier period, or make the return so far: "
                          "it will be marked provisional.")
                           .arg(period.label())};
    return Period{period.from, request.today};
}

qint64 numberIn(const std::string& text) {
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// One table from its query: finds the columns by name and works out what is worked out.
class TableMaker {
public:
    TableMaker(const TableDefinition& definition, const Workbench::Rows& rows)
        : definition_(definition)
        , rows_(rows)
        , table_(definition.frame) {}

    Result<ReturnTable> make() {
        if (const auto missing = findColumns(); !missing.empty())
            return Failure{Failure::Kind::Input,
                           tr("Table “%1” of the definition has no column “%2” in its rows.")
                               .arg(fromUtf8(table_.name), fromUtf8(missing))};
        table_.rows.reserve(rows_.rows.size());
        for (const auto& row : rows_.rows) {
            auto& cells = table_.rows.emplace_back();
            cells.reserve(places_.size());
            for (size_t i = 0; i < places_.size(); ++i)
                cells.push_back(cell(definition_.columns[i], row, places_[i]));
        }
        return std::move(table_);
    }

private:
    /// Blank, or the first name that the query does not give.
    std::string findColumns() {
        for (const auto& column : definition_.columns) {
            const auto wanted = column.working == Working::None
                                    ? std::vector<std::string>{column.shown.name}
                                    : column.from;
            auto& places = places_.emplace_back();
            for (const auto& name : wanted) {
                const auto at = std::find(rows_.columns.begin(), rows_.columns.end(), name);
                if (at == rows_.columns.end())
                    return name;
                places.push_back(static_cast<size_t>(at - rows_.columns.begin()));
            }
        }
        return {};
    }

    Cell cell(const ColumnDefinition& column, const std::vector<std::string>& row,
              const std::vector<size_t>& places) {
        Cell out;
        switch (column.working) {
        case Working::None:
            out.text = row[places[0]];
            return out;
        case Working::Pounds:
            out.text = poundsText(numberIn(row[places[0]]));
            return out;
        case Working::Ratio:
            if (row[places[2]].empty())
                return out;
            break;
        case Working::Percent:
        case Working::Mean:
            break;
        }
        const bool isPercent = column.working == Working::Ratio
                                   ? row[places[2]] == "percent"
                                   : column.working == Working::Percent;
        const Ratio ratio{isPercent, numberIn(row[places[0]]), numberIn(row[places[1]])};
        out.ratio = static_cast<int>(table_.ratios.size());
        out.text = ratioText(ratio);
        table_.ratios.push_back(ratio);
        return out;
    }

    const TableDefinition& definition_;
    const Workbench::Rows& rows_;
    ReturnTable table_;
    std::vector<std::vector<size_t>> places_; ///< by column: where its cells are in a row
};

Result<ReturnTable> workOutTable(const TableDefinition& definition, Workbench& bench) {
    auto rows = bench.ask(definition.query);
    if (!rows)
        return Failure{Failure::Kind::Input,
                       tr("Table “%1” of the definition is at fault: %2.")
                           .arg(fromUtf8(definition.frame.name), rows.failure().text)};
    return TableMaker(definition, *rows).make();
}

/// A return without study ids would name nobody, and one woman would not be told from another.
std::optional<Failure> missingStudyId(const std::vector<CaseAtDay>& cases) {
    const bool missing = std::any_of(cases.begin(), cases.end(), [](const CaseAtDay& one) {
        return one.woman->studyId.isEmpty();
    });
    if (!missing)
        return std::nullopt;
    return Failure{Failure::Kind::Input,
                   tr("A woman has no study id, so her referrals cannot stand in a return.")};
}

Failure cancelled() {
    return {Failure::Kind::Cancelled, tr("The return was stopped. Nothing was written.")};
}

} // namespace

const ReturnTable* Return::table(std::string_view name) const {
    for (const auto& table : tables)
        if (table.name == name)
            return &table;
    return nullptr;
}

Result<Return> workOutReturn(const Casebook& book, const ReturnDefinition& definition,
                             const ReturnRequest& request, const Progress& progress) {
    const auto days = daysOf(request);
    if (!days)
        return days.failure();
    const auto cases = casesAtDay(book, *days);
    if (const auto failure = missingStudyId(cases))
        return *failure;

    Return out;
    out.definitionId = definition.id;
    out.definitionVersion = definition.version;
    out.title = definition.title;
    out.centre = book.centre().name;
    out.period = request.period;
    out.asAt = days->to;
    out.provisional = days->to != request.period.to || request.period.to == request.today;
    out.isPublic = request.isPublic;
    out.findings = findingsOf(book, days->from, days->to);

    auto bench = Workbench::fill(book, cases, *days);
    if (!bench)
        return bench.failure();
    const int total = static_cast<int>(definition.tables.size()) + 1;
    for (const auto& table : definition.tables) {
        if (!goesOn(progress, static_cast<int>(out.tables.size()), total))
            return cancelled();
        auto made = workOutTable(table, *bench);
        if (!made)
            return made.failure();
        out.tables.push_back(std::move(*made));
    }
    if (const auto difference = differenceInSecondWorking(out, book, cases, *days))
        return *difference;
    if (request.isPublic)
        hideSmallCounts(out, definition, book.centre().smallCount.value_or(defaultSmallCount));
    if (!goesOn(progress, total, total))
        return cancelled();
    return out;
}

} // namespace ninefold
