// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/definition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

// The macro declares a function, so it cannot stand in a namespace. Resources of a static library
// are found only when they are asked for.
static void loadResources() {
    Q_INIT_RESOURCE(core);
}

namespace ninefold {

const Figure& ColumnDefinition::figureOf(std::string_view key) const {
    static const Figure none;
    if (byRow.empty())
        return figure;
    for (const auto& [code, one] : byRow)
        if (code == key)
            return one;
    return none;
}

bool ColumnDefinition::isAsked() const {
    return figure.isAsked() || std::any_of(byRow.begin(), byRow.end(),
                                           [](const auto& row) { return row.second.isAsked(); });
}

const ColumnDefinition* TableDefinition::column(std::string_view name) const {
    for (const auto& one : columns)
        if (one.shown.name == name)
            return &one;
    return nullptr;
}

Result<ReturnDefinition> definitionOfFile(const QString& path) {
    // Larger than any definition: a wrong file is not read into memory.
    constexpr qint64 largest = 1'000'000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Disk,
                       QCoreApplication::translate("returns", "%1 cannot be read: %2.")
                           .arg(path, file.errorString())};
    if (file.size() > largest)
        return Failure{
            Failure::Kind::Input,
            QCoreApplication::translate("returns", "%1 is too large for a definition.").arg(path)};
    return readDefinition(file.readAll(), QFileInfo(path).fileName());
}

Result<ReturnDefinition> builtInDefinition(const QString& id) {
    const auto known = builtInDefinitions();
    if (!known.contains(id))
        return Failure{
            Failure::Kind::Usage,
            QCoreApplication::translate("returns", "There is no return “%1”. There is: %2.")
                .arg(id, known.join(QStringLiteral(", ")))};
    return readDefinition(builtInText(id), id + QStringLiteral(".json"));
}

QByteArray builtInText(const QString& id) {
    loadResources();
    QFile file(QStringLiteral(":/returns/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList builtInDefinitions() {
    loadResources();
    // The commissioner's return first; it is what most centres come for.
    QStringList out{QStringLiteral("mopac")};
    for (const auto& name : QDir(QStringLiteral(":/returns")).entryList({QStringLiteral("*.json")}))
        if (const auto id = name.chopped(5); !out.contains(id))
            out << id;
    return out;
}

} // namespace ninefold
