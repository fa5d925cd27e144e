// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/definition.h"

#include "core/base/text.h"
#include "core/returns/code_lists.h"
#include "core/returns/facts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The macro declares a function, so it cannot stand in a namespace. Resources of a static library
// are found only when they are asked for.
static void loadResources() {
    Q_INIT_RESOURCE(core);
}

namespace ninefold {

namespace {

/// Inside this file only: what is wrong and where.
struct Fault {
    QString text;
};

QString textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

QString required(const QJsonObject& object, const char* key, const QString& where) {
    auto text = textOf(object, key);
    if (text.isEmpty())
        throw Fault{QStringLiteral("%1: “%2” is missing").arg(where, QLatin1String(key))};
    return text;
}

std::vector<std::string> names(const QJsonValue& value) {
    std::vector<std::string> out;
    if (value.isString())
        out.push_back(toUtf8(value.toString()));
    for (const auto& one : value.toArray())
        out.push_back(toUtf8(one.toString()));
    return out;
}

ColumnType typeNamed(const QString& name, const QString& where) {
    static constexpr std::pair<const char*, ColumnType> types[] = {
        {"text", ColumnType::Text},       {"integer", ColumnType::Integer},
        {"decimal", ColumnType::Decimal}, {"date", ColumnType::Date},
        {"code", ColumnType::Code},       {"boolean", ColumnType::Boolean}};
    for (const auto& [word, type] : types)
        if (name == QLatin1String(word))
            return type;
    throw Fault{QStringLiteral("%1: “%2” is not a type").arg(where, name)};
}

void readWorking(const QJsonObject& object, ColumnDefinition& column, const QString& where) {
    struct Form {
        const char* key;
        Working working;
        size_t columns;
    };
    static constexpr Form forms[] = {{"percent", Working::Percent, 2},
                                     {"mean", Working::Mean, 2},
                                     {"ratio", Working::Ratio, 3},
                                     {"pounds", Working::Pounds, 1}};
    for (const auto& form : forms) {
        const auto value = object.value(QLatin1String(form.key));
        if (value.isUndefined())
            continue;
        column.working = form.working;
        column.from = names(value);
        if (column.from.size() != form.columns)
            throw Fault{QStringLiteral("%1: “%2” takes %3 columns of the query")
                            .arg(where, QLatin1String(form.key))
                            .arg(form.columns)};
    }
}

ColumnDefinition readColumn(const QJsonObject& object, const QString& table) {
    ColumnDefinition column;
    const auto name = required(object, "name", table);
    const auto where = table + QStringLiteral(": ") + name;
    column.shown.name = toUtf8(name);
    column.shown.type = object.contains(QLatin1String("type"))
                            ? typeNamed(textOf(object, "type"), where)
                            : ColumnType::Integer;
    column.shown.label = required(object, "label", where);
    column.shown.definition = required(object, "definition", where);
    column.shown.month = object.value(QLatin1String("month")).toBool();
    column.shown.figure = column.shown.isNumber();
    if (column.shown.type == ColumnType::Code) {
        const auto list = required(object, "codes", where);
        const auto* codes = codeListNamed(toUtf8(list));
        if (!codes)
            throw Fault{QStringLiteral("%1: there is no code list “%2”").arg(where, list)};
        column.shown.codes = *codes;
    }
    readWorking(object, column, where);
    column.hiddenWith = names(object.value(QLatin1String("hidden_with")));
    return column;
}

ColumnDefinition columnOfFact(const std::string& name, const QString& table) {
    const auto* fact = factNamed(name);
    if (!fact)
        throw Fault{QStringLiteral("%1: there is no fact “%2”").arg(table, fromUtf8(name))};
    ColumnDefinition column;
    column.shown = {fact->name, fact->type, fact->label, fact->definition, {}};
    if (const auto* list = codeListNamed(fact->codes))
        column.shown.codes = *list;
    return column;
}

void checkBars(const ReturnTable& frame, const QString& where) {
    auto needed = frame.bars.parts;
    if (needed.empty())
        return;
    needed.push_back(frame.bars.total);
    needed.push_back(frame.bars.of);
    for (const auto& name : needed)
        if (frame.column(name) < 0)
            throw Fault{QStringLiteral("%1: bars need a column “%2”").arg(where, fromUtf8(name))};
}

TableDefinition readTable(const QJsonObject& object) {
    TableDefinition table;
    const auto name = required(object, "name", QStringLiteral("tables"));
    table.frame.name = toUtf8(name);
    table.frame.title = required(object, "title", name);
    table.frame.note = required(object, "note", name);
    table.frame.caseLevel = object.value(QLatin1String("case_level")).toBool();
    table.frame.across = textOf(object, "print") == QLatin1String("across");
    const auto bars = object.value(QLatin1String("bars")).toObject();
    table.frame.bars = {names(bars.value(QLatin1String("parts"))), toUtf8(textOf(bars, "total")),
                        toUtf8(textOf(bars, "of"))};
    for (const auto& fact : names(object.value(QLatin1String("facts"))))
        table.columns.push_back(columnOfFact(fact, name));
    for (const auto& column : object.value(QLatin1String("columns")).toArray())
        table.columns.push_back(readColumn(column.toObject(), name));
    for (const auto& line : names(object.value(QLatin1String("rows"))))
        table.query += line + '\n';
    if (table.columns.empty() || table.query.empty())
        throw Fault{QStringLiteral("%1: columns or rows are missing").arg(name)};
    for (const auto& column : table.columns)
        table.frame.columns.push_back(column.shown);
    checkBars(table.frame, name);
    return table;
}

Failure faulty(const QString& what) {
    return {Failure::Kind::Input,
            QCoreApplication::translate("returns", "The definition of the return is at fault: %1.")
                .arg(what)};
}

} // namespace

Result<ReturnDefinition> readDefinition(const QByteArray& json) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return faulty(QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    const auto object = document.object();
    try {
        ReturnDefinition definition;
        const auto where = QStringLiteral("definition");
        definition.id = toUtf8(required(object, "id", where));
        definition.version = toUtf8(required(object, "version", where));
        definition.title = required(object, "title", where);
        for (const auto& table : object.value(QLatin1String("tables")).toArray())
            definition.tables.push_back(readTable(table.toObject()));
        return definition;
    } catch (const Fault& fault) {
        return faulty(fault.text);
    }
}

Result<ReturnDefinition> builtInDefinition(const QString& id) {
    const auto known = builtInDefinitions();
    if (!known.contains(id))
        return Failure{
            Failure::Kind::Usage,
            QCoreApplication::translate("returns", "There is no return “%1”. There is: %2.")
                .arg(id, known.join(QStringLiteral(", ")))};
    QFile file(QStringLiteral(":/returns/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return faulty(file.errorString());
    return readDefinition(file.readAll());
}

QStringList builtInDefinitions() {
    loadResources();
    QStringList out;
    for (const auto& name : QDir(QStringLiteral(":/returns")).entryList({QStringLiteral("*.json")}))
        out << name.chopped(5);
    return out;
}

} // namespace ninefold
