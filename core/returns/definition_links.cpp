// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/definition_links.h"

#include "core/base/text.h"
#include "core/returns/definition_fault.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ninefold {

namespace {

using Kind = Figure::Kind;
using Key = FigureReference::Key;
using Node = DefinitionNode;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

QString joined(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

QStringList countsOf(const TableDefinition& table) {
    QStringList out;
    for (const auto& column : table.columns)
        if (!column.isKey() && (column.byRow.empty() ? isCount(column, column.figure)
                                                     : column.shown.type == ColumnType::Integer))
            out << fromUtf8(column.shown.name);
    return out;
}

/// Reads the figures of one link.
class ReferenceReader {
public:
    explicit ReferenceReader(const ReturnDefinition& definition)
        : definition_(definition) {}

    std::vector<FigureReference> read(const Node& node) {
        std::vector<FigureReference> out;
        for (const auto& one : node.elements())
            out.push_back(readOne(one));
        if (out.empty())
            node.fail(tr("“%1” names no figure").arg(node.name()));
        return out;
    }
    /// "$month-1" means something only beside "$month".
    void checkNames(const Node& node) const {
        for (const auto& name : before_)
            if (!each_.contains(name))
                node.fail(
                    tr("“$%1-1” needs a figure with “$%1” in the same link").arg(fromUtf8(name)));
    }
    bool hasNames() const { return !each_.empty() || !before_.empty(); }

private:
    FigureReference readOne(const Node& node) {
        auto text = node.text();
        FigureReference out;
        if (const auto star = text.indexOf(u'*'); star > 0 && text.at(star - 1).isDigit()) {
            bool isNumber = false;
            out.factor = text.left(star).toLongLong(&isNumber);
            constexpr qint64 most = 1000;
            if (!isNumber || out.factor < 1 || out.factor > most)
                node.fail(tr("the factor of “%1” must be 1 to 1000").arg(text));
            text = text.mid(star + 1);
        }
        auto words = text.split(u'/');
        const auto* table = tableOf(node, words.takeFirst());
        out.table = table->frame.name;
        std::vector<const ColumnDefinition*> keys;
        for (const auto& column : table->columns)
            if (column.isKey())
                keys.push_back(&column);
        if (words.size() != static_cast<qsizetype>(keys.size()) + 1)
            node.fail(tr("“%1” needs %2 and a column, with / between them")
                          .arg(text, joined(namesOf(keys))));
        out.column = toUtf8(words.takeLast());
        for (size_t i = 0; i < keys.size(); ++i)
            out.keys.push_back(readKey(node, *table, *keys[i], words[static_cast<qsizetype>(i)]));
        checkColumn(node, *table, out);
        return out;
    }
    static QStringList namesOf(const std::vector<const ColumnDefinition*>& keys) {
        QStringList out;
        for (const auto* key : keys)
            out << fromUtf8(key->shown.name);
        return out;
    }

    const TableDefinition* tableOf(const Node& node, const QString& name) const {
        QStringList known;
        for (const auto& table : definition_.tables) {
            if (table.frame.caseLevel)
                continue;
            if (name == fromUtf8(table.frame.name))
                return &table;
            known << fromUtf8(table.frame.name);
        }
        node.fail(tr("there is no table “%1” with figures. There is: %2").arg(name, joined(known)));
    }

    Key readKey(const Node& node, const TableDefinition& table, const ColumnDefinition& key,
                const QString& word) {
        if (word == QLatin1String("*"))
            return {Key::Kind::Every, {}};
        if (word.startsWith(u'$')) {
            const bool isBefore = word.endsWith(QLatin1String("-1"));
            const auto name = toUtf8(word.mid(1, word.size() - (isBefore ? 3 : 1)));
            if (isBefore && !key.shown.month)
                node.fail(tr("only a month has one before it, and “%1” is none")
                              .arg(fromUtf8(key.shown.name)));
            (isBefore ? before_ : each_).insert(name);
            return {isBefore ? Key::Kind::Before : Key::Kind::Each, name};
        }
        const auto code = toUtf8(word);
        if (key.shown.month && code == "last")
            return {Key::Kind::Last, {}};
        if (key.shown.month)
            node.fail(tr("“%1” is a month: it is *, $%1 or last").arg(fromUtf8(key.shown.name)));
        const bool known = code.empty() ? table.rows == RowsOf::Occurring
                                        : hasCode(key, code) || (table.total && code == totalCode);
        if (!known)
            node.fail(tr("“%1” of table “%2” has no row “%3”")
                          .arg(fromUtf8(key.shown.name), fromUtf8(table.frame.name), word));
        return {Key::Kind::Code, code};
    }
    static bool hasCode(const ColumnDefinition& key, const std::string& code) {
        if (!key.only.empty())
            return std::find(key.only.begin(), key.only.end(), code) != key.only.end();
        return std::any_of(key.shown.codes.begin(), key.shown.codes.end(),
                           [&](const CodeLabel& one) { return one.code == code; });
    }

    static void checkColumn(const Node& node, const TableDefinition& table,
                            const FigureReference& reference) {
        const auto* column = table.column(reference.column);
        const auto& first = reference.keys.front();
        bool counts = column && !column->isKey();
        if (counts && !column->byRow.empty() && first.kind != Key::Kind::Code)
            counts = column->shown.type == ColumnType::Integer;
        else
            counts = counts && isCount(*column, column->figureOf(first.text));
        if (!counts)
            node.fail(tr("“%1” is no figure of table “%2” that counts. There is: %3")
                          .arg(fromUtf8(reference.column), fromUtf8(table.frame.name),
                               joined(countsOf(table))));
    }

    const ReturnDefinition& definition_;
    std::set<std::string> each_, before_;
};

LinkDefinition readLink(const Node& node, const ReturnDefinition& definition) {
    node.expect({QStringLiteral("sum"), QStringLiteral("is"), QStringLiteral("at_most")});
    if (node.has("is") == node.has("at_most"))
        node.fail(tr("a link is {\"sum\": […], \"is\": […]} or {\"sum\": […], \"at_most\": […]}"));
    LinkDefinition out;
    out.atMost = node.has("at_most");
    ReferenceReader reader(definition);
    out.sum = reader.read(node.at("sum"));
    out.other = reader.read(node.at(out.atMost ? "at_most" : "is"));
    reader.checkNames(node);
    return out;
}

SeriesDefinition readSeries(const Node& node, const ReturnDefinition& definition) {
    node.expect({QStringLiteral("period"), QStringLiteral("so_far")});
    SeriesDefinition out;
    ReferenceReader reader(definition);
    out.period = reader.read(node.at("period"));
    out.soFar = reader.read(node.at("so_far"));
    if (reader.hasNames())
        node.fail(tr("a series names its rows by their codes or by *"));
    return out;
}

} // namespace

bool isCount(const ColumnDefinition& column, const Figure& figure) {
    return column.hiddenWith.empty() &&
           (figure.kind == Kind::Count || figure.kind == Kind::Women || figure.kind == Kind::Sum);
}

namespace {

QStringList keyNamesOf(const TableDefinition& table) {
    QStringList out;
    for (const auto& column : table.columns)
        if (column.isKey())
            out << fromUtf8(column.shown.name);
    return out;
}

/// "change/better": a count in the row of another table that has the same keys.
void checkBeside(const DefinitionNode& place, const ReturnDefinition& definition,
                 const TableDefinition& table, const QString& name) {
    const auto words = name.split(u'/');
    for (const auto& other : definition.tables)
        if (fromUtf8(other.frame.name) == words.front() && words.size() == 2 &&
            keyNamesOf(other) == keyNamesOf(table) && countsOf(other).contains(words.back()))
            return;
    place.fail(tr("“%1” is no count of a table with the same keys").arg(name));
}

void checkHiddenWith(const DefinitionNode& root, const ReturnDefinition& definition) {
    const auto tables = root.at("tables").elements();
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!tables[i].has("columns"))
            continue;
        for (const auto& column : tables[i].at("columns").elements())
            if (column.has("hidden_with"))
                for (const auto& name : column.at("hidden_with").names())
                    if (name.find('/') != std::string::npos)
                        checkBeside(column.at("hidden_with"), definition, definition.tables[i],
                                    fromUtf8(name));
    }
}

} // namespace

void readLinks(const DefinitionNode& root, ReturnDefinition& definition) {
    checkHiddenWith(root, definition);
    if (root.has("links"))
        for (const auto& one : root.at("links").elements())
            definition.links.push_back(
                readLink(one.named(tr("link %1").arg(definition.links.size() + 1)), definition));
    if (root.has("series"))
        for (const auto& one : root.at("series").elements())
            definition.series.push_back(readSeries(
                one.named(tr("series %1").arg(definition.series.size() + 1)), definition));
}

void checkParts(const DefinitionNode& node, const TableDefinition& table) {
    const auto name = node.at("name").identifier();
    const auto place = node.named(tr("column “%1”").arg(fromUtf8(name)));
    const auto& column = *table.column(name);
    const auto counts = countsOf(table);
    for (const auto* key : {"parts", "within"}) {
        if (!node.has(key))
            continue;
        if (!counts.contains(fromUtf8(name)))
            place.fail(tr("only a column that counts has “%1”").arg(QLatin1String(key)));
        for (const auto& other : key[0] == 'p' ? column.parts : column.within)
            if (other == name || !counts.contains(fromUtf8(other)))
                place.at(key).fail(
                    tr("“%1” is no other column of the table that counts. There is: %2")
                        .arg(fromUtf8(other), joined(counts)));
    }
}

} // namespace ninefold
