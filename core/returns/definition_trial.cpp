// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/definition_trial.h"

#include "core/base/text.h"
#include "core/returns/definition_fault.h"
#include "core/returns/question.h"
#include "core/returns/rows_of_table.h"
#include "core/returns/workbench.h"

#include <QCoreApplication>
#include <QStringList>

namespace ninefold {

namespace {

constexpr char rowsName[] = "rows_tried";

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// Tries the SQL of one table, piece by piece, so that a fault is told of the piece.
class Trial {
public:
    Trial(Workbench& bench, const TableDefinition& table, size_t place)
        : bench_(bench)
        , table_(table)
        , path_(QStringLiteral("tables/%1").arg(place))
        , where_(tr("table “%1”").arg(fromUtf8(table.frame.name))) {}

    void run() {
        if (const auto made = bench_.makeRows(rowsName, columnsOfRows(table_), {}); !made)
            throw DefinitionFault{path_, where_, made.failure().text};
        piece(table_.where, path_ + QStringLiteral("/where"), where_);
        piece(table_.inRow, path_ + QStringLiteral("/in_row"), where_);
        for (const auto& column : table_.columns) {
            const auto where =
                where_ + QStringLiteral(", ") + tr("column “%1”").arg(fromUtf8(column.shown.name));
            const auto path = QStringLiteral("%1/columns/%2").arg(path_).arg(column.place);
            piece(column.figure.sql, path, where);
            for (const auto& [code, figure] : column.byRow)
                piece(figure.sql, path,
                      where + QStringLiteral(", ") + tr("row “%1”").arg(fromUtf8(code)));
        }
        whole(question::wholeTable(table_, rowsName));
        if (table_.rows == RowsOf::Occurring)
            whole(question::occurring(table_));
    }

private:
    void piece(const std::string& sql, const QString& path, const QString& where) {
        if (sql.empty())
            return;
        const auto fault = bench_.faultIn(question::trial(table_, rowsName, sql));
        if (!fault.isEmpty())
            throw DefinitionFault{path, where, inWords(fault, sql)};
    }
    void whole(const std::string& query) {
        const auto fault = bench_.faultIn(query);
        if (!fault.isEmpty())
            throw DefinitionFault{path_, where_, inWords(fault, {})};
    }
    QString inWords(const QString& fault, const std::string& sql) const {
        QStringList allowed;
        for (const auto& column : Workbench::columnsOf(table_.of))
            allowed << QStringLiteral("it.") + fromUtf8(column);
        for (const auto& column : columnsOfRows(table_))
            if (column != "is_total" && table_.rows != RowsOf::Cases)
                allowed << QStringLiteral("row.") + fromUtf8(column);
        allowed << QStringLiteral("first_day") << QStringLiteral("last_day");
        auto words = fault.startsWith(QStringLiteral("no such column: "))
                         ? tr("there is no “%1”").arg(fault.mid(16))
                     : fault.startsWith(QStringLiteral("ambiguous column name: "))
                         ? tr("“%1” can be the row’s or the counted thing’s: write row.%1 or it.%1")
                               .arg(fault.mid(23))
                         : fault;
        if (!sql.empty())
            words += tr(" in “%1”").arg(fromUtf8(sql).simplified());
        QStringList functions;
        for (const auto& name : Workbench::functions())
            functions << fromUtf8(name);
        return words +
               tr(". There are %1, every fact about the referral (age_band, received_on …), "
                  "and the functions %2")
                   .arg(allowed.join(QStringLiteral(", ")), functions.join(QStringLiteral(", ")));
    }

    Workbench& bench_;
    const TableDefinition& table_;
    QString path_;
    QString where_;
};

} // namespace

void tryQuestions(const ReturnDefinition& definition) {
    auto bench = Workbench::empty();
    if (!bench)
        throw DefinitionFault{{}, {}, bench.failure().text};
    for (size_t i = 0; i < definition.tables.size(); ++i)
        Trial(*bench, definition.tables[i], i).run();
}

} // namespace ninefold
