// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/adding_up.h"

#include "core/base/text.h"
#include "core/returns/definition_fault.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

using Kind = Figure::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

void checkParts(const TableDefinition& table, const ColumnDefinition& column, const QString& path) {
    const auto refuse = [&](const QString& what) {
        throw DefinitionFault{QStringLiteral("%1/columns/%2").arg(path).arg(column.place),
                              tr("table “%1”, column “%2”")
                                  .arg(fromUtf8(table.frame.name), fromUtf8(column.shown.name)),
                              what};
    };
    if (column.isShown)
        return; // it stands in the file itself
    for (const auto& part : column.parts) {
        const auto* counted = table.column(part);
        if (!counted || !counted->isShown || counted->figure.kind != Kind::Count)
            refuse(tr("“%1” is no count that is shown").arg(fromUtf8(part)));
    }
}

} // namespace

void checkAddingUp(const ReturnDefinition& definition) {
    const bool hasCases =
        std::any_of(definition.tables.begin(), definition.tables.end(),
                    [](const TableDefinition& table) { return table.frame.caseLevel; });
    for (size_t i = 0; i < definition.tables.size(); ++i) {
        const auto& table = definition.tables[i];
        const auto path = QStringLiteral("tables/%1").arg(i);
        for (const auto& column : table.columns)
            checkParts(table, column, path);
        if (table.fromCases && (!hasCases || (table.of != "referrals" && table.of != "needs")))
            throw DefinitionFault{
                path + QStringLiteral("/from_cases"),
                tr("table “%1”").arg(fromUtf8(table.frame.name)),
                tr("this needs a table with facts, and can be said of “referrals” and “needs”")};
    }
}

} // namespace ninefold
