// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/returns/adding_up.h"
#include "core/returns/code_lists.h"
#include "core/returns/definition.h"
#include "core/returns/definition_chart.h"
#include "core/returns/definition_fault.h"
#include "core/returns/definition_links.h"
#include "core/returns/definition_node.h"
#include "core/returns/definition_trial.h"
#include "core/returns/facts.h"
#include "core/returns/json_places.h"
#include "core/returns/sentences.h"
#include "core/returns/workbench.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace ninefold {

namespace {

using Kind = Figure::Kind;
using Node = DefinitionNode;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

QString joined(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

struct Form {
    const char* key;
    Kind kind;
};
constexpr Form figureForms[] = {{"count", Kind::Count},     {"women", Kind::Women},
                                {"sum", Kind::Sum},         {"pounds", Kind::Pounds},
                                {"percent", Kind::Percent}, {"mean", Kind::Mean},
                                {"lower", Kind::Lower},     {"upper", Kind::Upper}};

QStringList with(QStringList keys) {
    for (const auto& form : figureForms)
        keys << QLatin1String(form.key);
    return keys;
}

bool isDecimal(Kind kind) {
    return kind >= Kind::Pounds;
}

/// None of the forms: not a figure.
std::optional<Figure> readFigure(const Node& node) {
    std::optional<Figure> out;
    for (const auto& form : figureForms) {
        if (!node.has(form.key))
            continue;
        if (out)
            node.fail(tr("a column has one of: %1").arg(joined(with({}))));
        out = Figure{form.kind, {}, {}};
        const auto value = node.at(form.key);
        if (out->isAsked()) {
            out->sql = value.sql();
            continue;
        }
        out->from = value.names();
        if (out->from.size() != 2)
            value.fail(tr("“%1” needs two columns, as [\"one\", \"of\"]").arg(value.name()));
    }
    return out;
}

class Reader {
public:
    explicit Reader(const QJsonValue& root)
        : root_(root, {}, {}) {}

    ReturnDefinition read() {
        root_.expect({QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("title"),
                      QStringLiteral("lists"), QStringLiteral("tables"), QStringLiteral("links"),
                      QStringLiteral("series"), QStringLiteral("sentences")});
        ReturnDefinition out;
        out.id = root_.at("id").identifier();
        out.version = toUtf8(root_.at("version").text());
        out.title = root_.at("title").text();
        if (root_.has("lists"))
            readLists();
        for (const auto& node : root_.at("tables").elements()) {
            const auto name = node.at("name").identifier();
            const auto place = node.named(tr("table “%1”").arg(fromUtf8(name)));
            for (const auto& before : out.tables)
                if (before.frame.name == name || name == "codebook")
                    place.fail(tr("there is another table of that name"));
            out.tables.push_back(readTable(place));
            out.tables.back().frame.name = name;
        }
        if (out.tables.empty())
            root_.at("tables").fail(tr("there is no table"));
        readLinks(root_, out);
        readSentences(root_, out);
        return out;
    }

private:
    /// Lists of the definition's own: [["code", "label"], …].
    void readLists() {
        for (const auto& [name, list] : root_.at("lists").members()) {
            CodeList codes;
            for (const auto& row : list.elements()) {
                const auto words = row.names();
                if (words.size() != 2)
                    row.fail(tr("a code of a list is [\"code\", \"label\"]"));
                codes.push_back({words[0], fromUtf8(words[1]), {}});
            }
            lists_[toUtf8(name)] = codes;
        }
    }

    CodeList codesNamed(const Node& node) const {
        const auto name = toUtf8(node.text());
        if (const auto own = lists_.find(name); own != lists_.end())
            return own->second;
        if (const auto* codes = codeListNamed(name))
            return *codes;
        QStringList known;
        for (const auto& [list, codes] : lists_)
            known << fromUtf8(list);
        for (const auto& list : codeLists())
            known << fromUtf8(list.name);
        node.fail(
            tr("there is no code list “%1”. There is: %2").arg(fromUtf8(name), joined(known)));
    }

    TableDefinition readTable(const Node& node) {
        node.expect({QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("note"),
                     QStringLiteral("of"), QStringLiteral("where"), QStringLiteral("rows"),
                     QStringLiteral("in_row"), QStringLiteral("total"), QStringLiteral("facts"),
                     QStringLiteral("order"), QStringLiteral("columns"), QStringLiteral("chart"),
                     QStringLiteral("print"), QStringLiteral("from_cases")});
        TableDefinition table;
        table.frame.title = node.at("title").text();
        table.frame.note = node.at("note").text();
        table.where = node.at("where").sql();
        table.inRow = node.at("in_row").sql();
        table.total = node.at("total").isTrue();
        table.fromCases = node.at("from_cases").isTrue();
        table.of = node.has("of") ? toUtf8(node.at("of").text()) : "referrals";
        if (Workbench::columnsOf(table.of).empty() && table.of != "referrals")
            node.at("of").fail(tr("nothing called “%1” can be counted. There is: %2")
                                   .arg(fromUtf8(table.of), joined(thingsInWords())));
        readRows(node, table);
        readPrint(node, table);
        if (node.has("facts"))
            readCases(node, table);
        else
            readColumns(node, table);
        for (const auto& column : table.columns)
            if (column.isShown)
                table.frame.columns.push_back(column.shown);
        readChart(node, table.frame);
        return table;
    }

    static QStringList thingsInWords() {
        QStringList out;
        for (const auto& thing : Workbench::things())
            out << fromUtf8(thing);
        return out;
    }

    static void readRows(const Node& node, TableDefinition& table) {
        static const std::pair<const char*, RowsOf> known[] = {
            {"every", RowsOf::Every},
            {"occurring", RowsOf::Occurring},
            {"questions", RowsOf::Questions},
            {"characteristics", RowsOf::Characteristics}};
        if (!node.has("rows"))
            return;
        const auto wanted = node.at("rows").text();
        QStringList words;
        for (const auto& [word, rows] : known) {
            if (wanted == QLatin1String(word)) {
                table.rows = rows;
                return;
            }
            words << QLatin1String(word);
        }
        node.at("rows").fail(tr("rows are one of: %1").arg(joined(words)));
    }

    static void readPrint(const Node& node, TableDefinition& table) {
        if (!node.has("print"))
            return;
        if (node.at("print").text() != QLatin1String("across"))
            node.at("print").fail(tr("“print” can only be “across”"));
        table.frame.across = true;
    }

    static void readCases(const Node& node, TableDefinition& table) {
        if (table.of != "referrals" || node.has("columns") || node.has("rows"))
            node.fail(tr("a table with facts has a row for each referral, and no other columns"));
        table.rows = RowsOf::Cases;
        table.frame.caseLevel = true;
        for (const auto& one : node.at("facts").elements()) {
            const auto name = toUtf8(one.text());
            const auto* fact = factNamed(name);
            if (!fact)
                one.fail(tr("there is no fact “%1”. The facts are in the guide to definitions")
                             .arg(fromUtf8(name)));
            ColumnDefinition column;
            column.shown = {fact->name, fact->type, fact->label, fact->definition, {}};
            column.figure.kind = Kind::Fact;
            if (const auto* list = codeListNamed(fact->codes))
                column.shown.codes = *list;
            table.columns.push_back(std::move(column));
        }
        for (const auto& name : node.at("order").names()) {
            if (!factNamed(name))
                node.at("order").fail(tr("there is no fact “%1”").arg(fromUtf8(name)));
            table.order += (table.order.empty() ? "it.\"" : ", it.\"") + name + '"';
        }
    }

    void readColumns(const Node& node, TableDefinition& table) {
        std::vector<ColumnDefinition> notShown;
        size_t next = 0;
        for (const auto& one : node.at("columns").elements()) {
            const auto name = one.at("name").identifier();
            const auto place = one.named(tr("column “%1”").arg(fromUtf8(name)));
            auto column = readColumn(place, table);
            column.shown.name = name;
            column.place = next++;
            if (name == "nth" || name == "is_total" || name.starts_with("month_"))
                place.fail(tr("“%1” is taken").arg(fromUtf8(name)));
            for (const auto* list : {&table.columns, &notShown})
                for (const auto& before : *list)
                    if (before.shown.name == name)
                        place.fail(tr("there is another column of that name"));
            (column.isShown ? table.columns : notShown).push_back(std::move(column));
        }
        // Behind the others, so that a place among those shown is a place in the table.
        std::move(notShown.begin(), notShown.end(), std::back_inserter(table.columns));
        if (table.columns.empty() || !table.columns.front().isKey())
            node.at("columns").fail(tr("the first column must be a key: a code or a month"));
        if (table.total && table.columns.front().shown.type != ColumnType::Code)
            node.at("total").fail(tr("a total needs a code as its first column"));
        for (const auto& one : node.at("columns").elements()) {
            checkSources(one, table);
            checkParts(one, table);
        }
    }

    ColumnDefinition readColumn(const Node& node, const TableDefinition& table) const {
        node.expect(
            with({QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("definition"),
                  QStringLiteral("codes"), QStringLiteral("only"), QStringLiteral("each"),
                  QStringLiteral("shown"), QStringLiteral("period"), QStringLiteral("hidden_with"),
                  QStringLiteral("parts"), QStringLiteral("within")}));
        ColumnDefinition column;
        column.isShown = !node.has("shown") || node.at("shown").isTrue();
        if (column.isShown || node.has("label")) {
            column.shown.label = node.at("label").text();
            column.shown.definition = node.at("definition").text();
        }
        column.hiddenWith = node.at("hidden_with").names();
        column.parts = node.at("parts").names();
        column.within = node.at("within").names();
        if (node.has("each")) {
            for (const auto& [code, one] : node.at("each").members()) {
                one.expect(with({}));
                const auto figure = readFigure(one);
                if (!figure || figure->kind == Kind::Women)
                    one.fail(tr("“each” needs a figure for the row, and not “women”"));
                column.byRow.emplace_back(toUtf8(code), *figure);
            }
            column.figure.kind = Kind::Blank;
            const bool decimal =
                std::any_of(column.byRow.begin(), column.byRow.end(),
                            [](const auto& row) { return isDecimal(row.second.kind); });
            column.shown.type = decimal ? ColumnType::Decimal : ColumnType::Integer;
        } else if (const auto figure = readFigure(node)) {
            column.figure = *figure;
            column.shown.type = isDecimal(figure->kind) ? ColumnType::Decimal : ColumnType::Integer;
        } else {
            readKey(node, table, column);
        }
        column.shown.figure = !column.isKey();
        return column;
    }

    void readKey(const Node& node, const TableDefinition& table, ColumnDefinition& column) const {
        column.figure.kind = Kind::Key;
        if (node.has("period")) {
            const auto word = node.at("period").text();
            if (word != QLatin1String("month") && word != QLatin1String("quarter"))
                node.at("period").fail(tr("“period” is “month” or “quarter”"));
            column.shown.type = ColumnType::Text;
            column.shown.month = true;
            column.shown.quarter = word == QLatin1String("quarter");
            return;
        }
        if (!node.has("codes"))
            node.fail(tr("a column needs a figure, “codes” or “period”. Figures: %1")
                          .arg(joined(with({}))));
        column.shown.type = ColumnType::Code;
        column.shown.codes = codesNamed(node.at("codes"));
        column.shown.codesOfKey = node.at("codes").text() == QLatin1String("equality_value");
        column.only = node.at("only").names();
        for (const auto& code : column.only)
            if (std::none_of(column.shown.codes.begin(), column.shown.codes.end(),
                             [&](const CodeLabel& one) { return one.code == code; }))
                node.at("only").fail(tr("the list has no code “%1”").arg(fromUtf8(code)));
        if (table.total)
            column.shown.codes.push_back({totalCode, tr("All"), {}});
    }

    /// What a column is worked out from must be there and be a count or a sum.
    static void checkSources(const Node& node, const TableDefinition& table) {
        const auto name = node.at("name").identifier();
        const auto place = node.named(tr("column “%1”").arg(fromUtf8(name)));
        const auto* column = table.column(name);
        std::vector<Figure> figures{column->figure};
        for (const auto& [code, figure] : column->byRow)
            figures.push_back(figure);
        for (const auto& figure : figures)
            for (const auto& source : figure.from) {
                const auto* from = table.column(source);
                if (!from || from->isKey() || from->figure.isWorkedOut())
                    place.fail(tr("“%1” is no column of the table that counts or adds up")
                                   .arg(fromUtf8(source)));
            }
        for (const auto& other : column->hiddenWith)
            if (other.find('/') == std::string::npos && !table.column(other))
                place.fail(tr("“%1” is no column of the table").arg(fromUtf8(other)));
    }

    Node root_;
    std::map<std::string, CodeList> lists_;
};

Failure failureOf(const QString& fileName, int line, const QString& what) {
    return {Failure::Kind::Input, tr("%1, line %2: %3.").arg(fileName).arg(line).arg(what)};
}

} // namespace

Result<ReturnDefinition> readDefinition(const QByteArray& json, const QString& fileName) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failureOf(fileName, lineAt(json, error.offset),
                         tr("this is not JSON: %1").arg(error.errorString()));
    try {
        const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
        if (!document.isObject())
            return failureOf(fileName, 1, tr("a definition is an object in { }"));
        auto definition = Reader(root).read();
        checkAddingUp(definition);
        tryQuestions(definition);
        definition.text = json;
        definition.comesWithProgram = json == builtInText(fromUtf8(definition.id));
        return definition;
    } catch (const DefinitionFault& fault) {
        return failureOf(fileName, JsonPlaces(json).lineOf(fault.path),
                         fault.where.isEmpty() ? fault.what
                                               : fault.where + QStringLiteral(": ") + fault.what);
    }
}

} // namespace ninefold
