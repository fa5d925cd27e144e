// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/combine.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "core/returns/definition_fault.h"
#include "core/returns/numbers_of_set.h"
#include "core/returns/row_of_figures.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

Failure refused(const QString& what) {
    return {Failure::Kind::Input, what};
}

using Keys = std::vector<std::string>;

/// Codes in the order of their lists, blank last; what is no code (a month) by its text; the row of
/// everything behind all others.
class RowOrder {
public:
    explicit RowOrder(const TableDefinition& table)
        : table_(&table) {
        for (const auto& column : table.columns)
            if (column.isKey())
                keys_.push_back(&column.shown);
    }
    bool operator()(const Keys& a, const Keys& b) const {
        if (isTotal(a) != isTotal(b))
            return isTotal(b);
        for (size_t i = 0; i < keys_.size(); ++i) {
            const auto left = placeOf(i, a[i]);
            const auto right = placeOf(i, b[i]);
            if (left != right)
                return left < right;
        }
        return false;
    }

private:
    bool isTotal(const Keys& keys) const { return table_->total && keys.front() == totalCode; }
    std::pair<size_t, std::string> placeOf(size_t key, const std::string& text) const {
        const auto& codes = keys_[key]->codes;
        if (keys_[key]->type != ColumnType::Code)
            return {0, text};
        size_t at = 0;
        while (at < codes.size() && codes[at].code != text)
            ++at;
        return {at, {}};
    }

    const TableDefinition* table_;
    std::vector<const Column*> keys_;
};

/// The rows of every centre together. Where the rows are the same in all, they keep their order.
NumberedRows together(const TableDefinition& table,
                      const std::vector<std::vector<NumberedRows>>& sets, size_t index) {
    std::map<Keys, NumberedRow> byKeys;
    NumberedRows out;
    for (const auto& set : sets)
        for (const auto& row : set[index]) {
            auto [place, isNew] = byKeys.try_emplace(row.keys, row);
            if (isNew) {
                out.push_back(row);
                continue;
            }
            for (size_t i = 0; i < row.numbers.size(); ++i)
                place->second.numbers[i] += row.numbers[i];
        }
    for (auto& row : out)
        row = byKeys.at(row.keys);
    if (table.rows == RowsOf::Occurring)
        std::sort(out.begin(), out.end(),
                  [order = RowOrder(table)](const NumberedRow& a, const NumberedRow& b) {
                      return order(a.keys, b.keys);
                  });
    return out;
}

Column centreColumn(const std::vector<ReturnSet>& sets, bool hasAll) {
    Column column;
    column.name = "centre";
    column.type = ColumnType::Code;
    column.label = tr("Centre");
    column.definition = hasAll ? tr("The centre whose figures these are, by its name; “all” is "
                                    "every centre together, where a woman known to two is counted "
                                    "at each")
                               : tr("The centre whose referral it is, by its name; a study id is "
                                    "its centre’s own");
    for (const auto& set : sets)
        column.codes.push_back({toUtf8(set.centre), set.centre, {}});
    if (hasAll)
        column.codes.push_back({everyCentre, tr("Every centre together"), {}});
    return column;
}

void addRow(const TableDefinition& definition, const std::string& centre, const NumberedRow& row,
            ReturnTable& out) {
    addRowOf(definition, row.keys, row.numbers, out);
    out.rows.back().insert(out.rows.back().begin(), {centre, -1, false});
}

QString nameOf(const ReturnDefinition& definition) {
    return fromUtf8(definition.id + ' ' + definition.version);
}

std::optional<Failure> differenceTo(const ReturnSet& first, const ReturnSet& set) {
    const auto differs = [&](const QString& a, const QString& b) {
        return a == b ? std::nullopt
                      : std::optional(refused(tr("%1 is for %2, and %3 is for %4.")
                                                  .arg(first.folder, a, set.folder, b)));
    };
    const auto provisional = [](const ReturnSet& one) {
        return one.provisional ? tr("a period so far") : tr("a period that had ended");
    };
    if (auto failure = differs(fromUtf8(first.definitionId + ' ' + first.definitionVersion),
                               fromUtf8(set.definitionId + ' ' + set.definitionVersion)))
        return failure;
    if (!(first.period == set.period))
        return differs(first.period.label(), set.period.label());
    if (auto failure = differs(provisional(first), provisional(set)))
        return failure;
    if (first.asAt != set.asAt)
        return refused(tr("%1 is as at %2, and %3 is as at %4.")
                           .arg(first.folder, longDay(first.asAt), set.folder, longDay(set.asAt)));
    return std::nullopt;
}

std::optional<Failure> twice(const std::vector<ReturnSet>& sets) {
    for (size_t i = 0; i < sets.size(); ++i) {
        if (sets[i].centre.trimmed() == QLatin1String(everyCentre))
            return refused(tr("%1: a centre cannot be called “%2” here: that is every centre "
                              "together.")
                               .arg(sets[i].folder, sets[i].centre));
        for (size_t n = 0; n < i; ++n) {
            if (QFileInfo(sets[n].folder).canonicalFilePath() ==
                QFileInfo(sets[i].folder).canonicalFilePath())
                return refused(tr("%1 is there twice.").arg(sets[i].folder));
            if (sets[n].centre.simplified().compare(sets[i].centre.simplified(),
                                                    Qt::CaseInsensitive) == 0)
                return refused(tr("%1 and %2 are both of %3. Leave one of them out.")
                                   .arg(sets[n].folder, sets[i].folder, sets[i].centre));
        }
    }
    return std::nullopt;
}

/// What all of them have in common, and who they are.
Return beginning(const std::vector<ReturnSet>& sets, const ReturnDefinition& definition,
                 const CombineRequest& request) {
    Return out;
    out.definitionId = definition.id;
    out.definitionVersion = definition.version;
    out.title = definition.title;
    out.centre = request.name.isEmpty() ? tr("%1 centres").arg(sets.size()) : request.name;
    out.period = sets.front().period;
    out.asAt = sets.front().asAt;
    out.provisional = sets.front().provisional;
    out.combination.emplace();
    for (const auto& set : sets)
        out.combination->parts.push_back({set.centre, set.manifestSha256});
    return out;
}

} // namespace

Result<ReturnDefinition> definitionOf(const ReturnSet& set) {
    const auto id = fromUtf8(set.definitionId);
    if (!builtInDefinitions().contains(id))
        return refused(tr("%1 is a return by the definition “%2”, which does not come with this "
                          "program. Give its file with --definition.")
                           .arg(set.folder, id));
    auto definition = builtInDefinition(id);
    if (definition && definition->version != set.definitionVersion)
        return refused(tr("%1 is a return by version %2 of “%3”; this program has version %4. Give "
                          "the file of that version with --definition.")
                           .arg(set.folder, fromUtf8(set.definitionVersion), id,
                                fromUtf8(definition->version)));
    return definition;
}

Result<ReturnDefinition> definitionOf(const ReturnSet& set,
                                      const std::vector<KnownDefinition>& known) {
    const auto id = fromUtf8(set.definitionId);
    const auto version = fromUtf8(set.definitionVersion);
    for (const auto& one : known)
        if (one.id == id && one.version == version)
            return readDefinition(one.text, one.title);
    return refused(tr("%1 is a return by the definition “%2”, version %3, which is not known here. "
                      "Load its file under Returns first.")
                       .arg(set.folder, id, version));
}

Status checkTogether(const std::vector<ReturnSet>& sets, const ReturnDefinition& definition,
                     const CombineRequest& request) {
    if (sets.size() < 2)
        return Failure{Failure::Kind::Usage, tr("There must be the returns of two centres.")};
    if (auto failure = twice(sets))
        return *failure;
    for (const auto& set : sets)
        if (auto failure = differenceTo(sets.front(), set))
            return *failure;
    const auto& first = sets.front();
    if (first.definitionId != definition.id || first.definitionVersion != definition.version)
        return refused(tr("%1 is a return by the definition %2, not %3.")
                           .arg(first.folder,
                                fromUtf8(first.definitionId + ' ' + first.definitionVersion),
                                nameOf(definition)));
    if (first.provisional && !request.soFar)
        return refused(tr("These returns are provisional: %1 had not ended. They can be added up "
                          "so far: the result is marked provisional.")
                           .arg(first.period.label()));
    return Done{};
}

Result<Return> addUpReturns(const std::vector<ReturnSet>& sets, const ReturnDefinition& definition,
                            const CombineRequest& request) {
    if (auto fit = checkTogether(sets, definition, request); !fit)
        return fit.failure();
    std::vector<std::vector<ReturnTable>> tables;
    std::vector<std::vector<NumberedRows>> numbers;
    for (const auto& set : sets) {
        auto read = tablesOfSet(set, definition);
        if (!read)
            return read.failure();
        auto counted = numbersOfSet(set, definition, *read);
        if (!counted)
            return counted.failure();
        tables.push_back(std::move(*read));
        numbers.push_back(std::move(*counted));
    }
    auto out = beginning(sets, definition, request);
    for (size_t index = 0; index < definition.tables.size(); ++index) {
        const auto& of = definition.tables[index];
        if (of.column("centre"))
            return refused(tr("The definition has a column “centre” in table “%1”, so its returns "
                              "cannot be added up.")
                               .arg(fromUtf8(of.frame.name)));
        auto& table = out.tables.emplace_back(of.frame);
        for (size_t set = 0; set < sets.size(); ++set) {
            const auto centre = toUtf8(sets[set].centre);
            for (const auto& row : numbers[set][index])
                addRow(of, centre, row, table);
            if (table.caseLevel)
                for (auto& row : tables[set][index].rows) {
                    row.insert(row.begin(), {centre, -1, false});
                    table.rows.push_back(std::move(row));
                }
        }
        for (const auto& row : together(of, numbers, index))
            addRow(of, everyCentre, row, table);
        table.columns.insert(table.columns.begin(), centreColumn(sets, !table.caseLevel));
    }
    return out;
}

namespace {

ReturnTable sheetOf(const ReturnTable& table, const std::string& centre, const QString& title) {
    ReturnTable out = table;
    out.title = title;
    out.columns.erase(out.columns.begin());
    out.rows.clear();
    for (const auto& row : table.rows)
        if (row.front().text == centre)
            out.rows.emplace_back(row.begin() + 1, row.end());
    return out;
}

} // namespace

std::vector<ReturnTable> sheetsOf(const Return& combined) {
    std::vector<ReturnTable> out;
    for (const auto& table : combined.tables)
        out.push_back(table.caseLevel ? table : sheetOf(table, everyCentre, table.title));
    for (const auto& part : combined.combination->parts)
        for (const auto& table : combined.tables)
            if (!table.caseLevel)
                out.push_back(sheetOf(table, toUtf8(part.centre),
                                      QStringLiteral("%1: %2").arg(table.title, part.centre)));
    return out;
}

} // namespace ninefold
