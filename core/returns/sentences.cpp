// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/sentences.h"

#include "core/base/text.h"
#include "core/returns/definition.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ninefold {

namespace {

const QRegularExpression& figureForm() {
    static const QRegularExpression form(QStringLiteral("\\{([^{}]*)\\}"));
    return form;
}

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// One figure: a table, the keys of its row, a column.
struct Named {
    std::string table;
    QStringList keys;
    std::string column;
};
Named named(const QString& text) {
    auto parts = text.split(u'/');
    Named out;
    out.table = toUtf8(parts.takeFirst());
    if (!parts.isEmpty())
        out.column = toUtf8(parts.takeLast());
    out.keys = parts;
    return out;
}

/// Whether a row with those keys can be in the table, as far as its code lists tell.
bool canHave(const TableDefinition& table, const QStringList& keys) {
    qsizetype at = 0;
    for (const auto& column : table.columns) {
        if (!column.isKey())
            continue;
        if (at == keys.size())
            return false;
        const auto key = toUtf8(keys[at++]);
        const auto& codes = column.shown.codes;
        if (!codes.empty() && std::none_of(codes.begin(), codes.end(),
                                           [&](const CodeLabel& code) { return code.code == key; }))
            return false;
    }
    return at == keys.size();
}

void check(const DefinitionNode& node, const ReturnDefinition& definition, const QString& text) {
    const auto figure = named(text);
    for (const auto& table : definition.tables) {
        if (table.frame.name != figure.table)
            continue;
        const auto* column = table.column(figure.column);
        if (!column || column->isKey() || !column->isShown)
            node.fail(tr("table “%1” shows no figure “%2”")
                          .arg(fromUtf8(figure.table), fromUtf8(figure.column)));
        if (!canHave(table, figure.keys))
            node.fail(tr("table “%1” has no row “%2”")
                          .arg(fromUtf8(figure.table), figure.keys.join(u'/')));
        return;
    }
    node.fail(tr("“{%1}” is no figure. Write {table/key of the row/column}").arg(text));
}

/// Blank where the figure is hidden, blank, or its row is not there.
QString wordsOf(const Return& made, const QString& text) {
    const auto figure = named(text);
    const auto* table = made.table(figure.table);
    const int column = table ? table->column(figure.column) : -1;
    if (column < 0)
        return {};
    for (size_t row = 0; row < table->rows.size(); ++row) {
        bool isIt = true;
        for (qsizetype i = 0; i < figure.keys.size(); ++i)
            isIt =
                isIt && fromUtf8(table->rows[row][static_cast<size_t>(i)].text) == figure.keys[i];
        const auto& cell = table->rows[row][static_cast<size_t>(column)];
        if (isIt)
            return cell.hidden ? QString() : table->printed(row, static_cast<size_t>(column));
    }
    return {};
}

} // namespace

void readSentences(const DefinitionNode& node, ReturnDefinition& definition) {
    if (!node.has("sentences"))
        return;
    for (const auto& one : node.at("sentences").elements()) {
        const auto sentence = one.text();
        auto figures = figureForm().globalMatch(sentence);
        while (figures.hasNext())
            check(one, definition, figures.next().captured(1));
        definition.sentences << sentence;
    }
}

QStringList sentencesOf(const ReturnDefinition& definition, const Return& made) {
    QStringList out;
    for (const auto& sentence : definition.sentences) {
        QString said;
        qsizetype from = 0;
        bool isWhole = true;
        auto figures = figureForm().globalMatch(sentence);
        while (figures.hasNext()) {
            const auto figure = figures.next();
            const auto words = wordsOf(made, figure.captured(1));
            isWhole = isWhole && !words.isEmpty();
            said += sentence.mid(from, figure.capturedStart() - from) + words;
            from = figure.capturedEnd();
        }
        if (isWhole)
            out << said + sentence.mid(from);
    }
    return out;
}

} // namespace ninefold
