// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a commissioner wants, read from a definition file: tables, what their rows are, and for each
// column what is counted. A definition says which things are counted and when one of them counts;
// the program makes the question of it, and so can also tell which referrals stand behind a figure.
// resources/returns/README.md tells how one is written, core/returns/workbench.h what it may see.

#include "core/base/result.h"
#include "core/returns/table.h"

#include <QByteArray>
#include <QStringList>

namespace ninefold {

/// How one cell is worked out.
struct Figure {
    enum class Kind : quint8 {
        Blank,
        Key,     ///< tells the row
        Fact,    ///< of a case-level table: the referral's fact of the column's name
        Count,   ///< things of which `sql` is true
        Women,   ///< different women among them
        Sum,     ///< of the whole numbers that `sql` gives; nothing counts 0
        Pounds,  ///< the same, in pence
        Percent, ///< of the columns `from`: numerator and denominator
        Mean,    ///< of the columns `from`: sum and how many
        Lower,   ///< bounds of the percentage's 95 % interval (core/base/interval.h)
        Upper
    };
    Kind kind = Kind::Blank;
    std::string sql;
    std::vector<std::string> from;

    /// Asked of the workbench; otherwise worked out from other columns, or nothing.
    bool isAsked() const { return kind >= Kind::Count && kind <= Kind::Pounds; }
    bool isWorkedOut() const { return kind >= Kind::Percent; }
};

struct ColumnDefinition {
    Column shown;
    bool isShown = true; ///< otherwise only other columns are worked out from it
    Figure figure;
    /// Instead of `figure`, by the code of the row's first key; a row without one has no figure.
    std::vector<std::pair<std::string, Figure>> byRow;
    size_t place = 0;              ///< in the file
    std::vector<std::string> only; ///< of a key: these codes and no others
    /// Figures that must not be small, in public: columns of the row, or "table/column" of the row
    /// with the same keys in another table.
    std::vector<std::string> hiddenWith;
    std::vector<std::string> parts;  ///< columns whose sum it is in every row; empty: not said
    std::vector<std::string> within; ///< columns of the row that are never less

    const Figure& figureOf(std::string_view key) const;
    bool isKey() const { return figure.kind == Figure::Kind::Key; }
    /// Some figure of it is asked of the workbench.
    bool isAsked() const;
};

/// Which rows a table has.
enum class RowsOf : quint8 {
    Every,           ///< every code of its keys, each with each
    Occurring,       ///< of the codes, what occurs
    Questions,       ///< each question of each wave of the survey
    Characteristics, ///< each answer to each question about equality
    Cases            ///< a row is a referral
};

struct TableDefinition {
    ReturnTable frame;                     ///< name, title, note and the columns shown; no rows
    std::vector<ColumnDefinition> columns; ///< those shown first
    RowsOf rows = RowsOf::Every;
    std::string of;     ///< what is counted: a table of the workbench
    std::string where;  ///< SQL: what counts at all
    std::string inRow;  ///< SQL: what belongs to a row
    std::string order;  ///< SQL, of a case-level table
    bool total = false; ///< a last row of everything
    /// The case-level table tells all that counts in this one, so that it can be worked out of it.
    bool fromCases = false;

    const ColumnDefinition* column(std::string_view name) const;
};

/// Figures of a definition: "2*need_counts/2/referrals", "throughput/*/accepted".
struct FigureReference {
    struct Key {
        enum class Kind : quint8 {
            Code,   ///< `text`, as it stands in the table
            Every,  ///< all rows but the total, added up
            Each,   ///< the same in all the link's figures of that name: a link for each
            Before, ///< the row before that one
            Last    ///< the last month
        };
        Kind kind = Kind::Code;
        std::string text;
    };
    qint64 factor = 1;
    std::string table;
    std::vector<Key> keys; ///< one for each key of the table
    std::string column;
};

/// The sum of some figures is that of others, or at most that.
struct LinkDefinition {
    std::vector<FigureReference> sum, other;
    bool atMost = false;
};

/// Figures of the period and figures so far: where one of any is hidden, all so far are.
struct SeriesDefinition {
    std::vector<FigureReference> period, soFar;
};

struct ReturnDefinition {
    std::string id;
    std::string version;
    QString title;
    std::vector<TableDefinition> tables;
    std::vector<LinkDefinition> links;
    std::vector<SeriesDefinition> series;
    QStringList sentences;         ///< with figures in braces: core/returns/sentences.h
    QByteArray text;               ///< the file as it was read
    bool comesWithProgram = false; ///< its figures are worked out a second time
};

/// Reads a definition and tries every question of it on an empty workbench. The failure names the
/// file, line, table, column, what is wrong and what may stand there.
Result<ReturnDefinition> readDefinition(const QByteArray& json, const QString& fileName);
/// The same of a file on the disk.
Result<ReturnDefinition> definitionOfFile(const QString& path);
/// One of those that come with the program: "mopac".
Result<ReturnDefinition> builtInDefinition(const QString& id);
QStringList builtInDefinitions();
/// The file of one; blank if there is none.
QByteArray builtInText(const QString& id);

} // namespace ninefold
