// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fault.h"

#include <QStringList>

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<FaultKind>> codes<FaultKind>() {
    using enum FaultKind;
    static constexpr Labelled<FaultKind> table[] = {
        {UnknownFile, "unknown_file", WORDS("a file that no caseload has")},
        {UnknownColumn, "unknown_column", WORDS("a column that this file does not have")},
        {RepeatedColumn, "repeated_column", WORDS("a column that is there twice")},
        {MissingColumn, "missing_column", WORDS("a column that must be there is not")},
        {ShortRow, "short_row", WORDS("fewer fields than the first line has columns")},
        {LongRow, "long_row", WORDS("more fields than the first line has columns")},
        {NotUtf8, "not_utf8", WORDS("bytes that are no UTF-8 text")},
        {BadQuote, "bad_quote", WORDS("a quotation mark or line break out of place")},
        {MissingRequired, "missing_required", WORDS("missing")},
        {BadCode, "bad_code", WORDS("not a code of this column")},
        {BadDate, "bad_date", WORDS("not a date that can stand here")},
        {BadNumber, "bad_number", WORDS("not a number that can stand here")},
        {BadReference, "bad_reference", WORDS("not a reference")},
        {RepeatedKey, "repeated_key", WORDS("there already")},
        {DanglingReference, "dangling_reference", WORDS("refers to nothing in the folder")},
    };
    return table;
}

namespace {

/// On one line and without bytes that a terminal would obey.
QString onOneLine(QString value) {
    value.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"));
    value.replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QStringLiteral("\\n"));
    value.replace(u'\t', QStringLiteral("\\t"));
    value.replace(QChar(QChar::LineSeparator), QStringLiteral("\\n"))
        .replace(QChar(QChar::ParagraphSeparator), QStringLiteral("\\n"));
    for (auto& c : value)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return value;
}

} // namespace

QString Fault::text() const {
    QString place = onOneLine(file);
    if (line > 0)
        place += u':' + QString::number(line);
    if (!column.isEmpty())
        place += QStringLiteral(": ") + onOneLine(column);
    QStringList parts{labelOf(kind)};
    if (!value.isEmpty())
        parts << u'"' + onOneLine(value) + u'"';
    if (!expected.isEmpty())
        parts << QCoreApplication::translate("exchange", "expected %1").arg(onOneLine(expected));
    return place + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString Faults::more() const {
    QStringList sentences;
    for (const auto& file : notReadToTheEnd)
        sentences << QCoreApplication::translate(
                         "exchange", "%1 has more than %2 faults; the rest of it was not checked.")
                         .arg(file)
                         .arg(mostFaultsOfOneFile);
    return sentences.join(u' ');
}

} // namespace ninefold
