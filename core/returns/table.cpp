// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/table.h"

#include "core/base/interval.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/returns/code_lists.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace ninefold {

namespace {

/// `hundredths` or `tenths` as a decimal number.
std::string decimalText(qint64 value, int decimals) {
    auto digits = std::to_string(std::abs(value));
    const auto least = static_cast<size_t>(decimals) + 1;
    if (digits.size() < least)
        digits.insert(0, least - digits.size(), '0');
    digits.insert(digits.size() - static_cast<size_t>(decimals), ".");
    return value < 0 ? '-' + digits : digits;
}

/// numerator / denominator, half away from zero; denominator > 0.
qint64 dividedRounded(qint64 numerator, qint64 denominator) {
    const qint64 size = (2 * std::abs(numerator) + denominator) / (2 * denominator);
    return numerator < 0 ? -size : size;
}

QString dateWords(const std::string& text) {
    const auto date = QDate::fromString(fromUtf8(text), Qt::ISODate);
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(date, QStringLiteral("d MMM yyyy"));
}

/// "October 2026" for 2026-10; what is no month, as it stands.
QString monthWords(const QString& text) {
    const auto month = parsePeriod(text);
    return month ? month->label() : text;
}

QString labelIn(const CodeList& codes, const std::string& text) {
    for (const auto& code : codes)
        if (code.code == text)
            return code.label;
    return fromUtf8(text);
}

} // namespace

std::string ratioText(const Ratio& ratio) {
    if (ratio.denominator == 0)
        return {};
    const auto tenths = [](double percent) {
        return decimalText(static_cast<qint64>(std::llround(percent * 10)), 1);
    };
    switch (ratio.kind) {
    case Ratio::Kind::Percent:
        return decimalText(dividedRounded(ratio.numerator * 1000, ratio.denominator), 1);
    case Ratio::Kind::Mean:
        return decimalText(dividedRounded(ratio.numerator * 100, ratio.denominator), 2);
    case Ratio::Kind::Lower:
        return tenths(wilsonInterval(ratio.numerator, ratio.denominator).lower);
    case Ratio::Kind::Upper:
        return tenths(wilsonInterval(ratio.numerator, ratio.denominator).upper);
    }
    return {};
}

std::string poundsText(qint64 pence) {
    return decimalText(pence, 2);
}

int ReturnTable::column(std::string_view columnName) const {
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == columnName)
            return static_cast<int>(i);
    return -1;
}

QString ReturnTable::words(size_t row, size_t column) const {
    const auto& cell = rows[row][column];
    if (cell.hidden)
        return QStringLiteral("[c]");
    if (cell.text.empty())
        return {};
    if (cell.ratio >= 0 && ratios[static_cast<size_t>(cell.ratio)].kind != Ratio::Kind::Mean)
        return fromUtf8(cell.text) + QStringLiteral("\u00a0%");
    switch (columns[column].type) {
    case ColumnType::Date:
        return dateWords(cell.text);
    case ColumnType::Code: {
        const auto* own =
            columns[column].codesOfKey ? codeListNamed(rows[row].front().text) : nullptr;
        // What that list does not have ("not recorded") is in the column's own.
        const bool isOwn = own && std::any_of(own->begin(), own->end(), [&](const CodeLabel& code) {
                               return code.code == cell.text;
                           });
        return labelIn(isOwn ? *own : columns[column].codes, cell.text);
    }
    case ColumnType::Boolean:
        return cell.text == "yes" ? QCoreApplication::translate("codes", "Yes")
                                  : QCoreApplication::translate("codes", "No");
    case ColumnType::Text:
        return columns[column].month ? monthWords(fromUtf8(cell.text)) : fromUtf8(cell.text);
    case ColumnType::Integer:
    case ColumnType::Decimal:
        break;
    }
    return fromUtf8(cell.text);
}

QString ReturnTable::printed(size_t row, size_t column) const {
    const auto& cell = rows[row][column];
    for (const auto& code : columns[column].codes)
        if (code.code == cell.text && !code.brief.isEmpty())
            return code.brief;
    auto shown = words(row, column);
    if (cell.hidden || cell.text.empty() || cell.ratio < 0 ||
        ratios[static_cast<size_t>(cell.ratio)].kind != Ratio::Kind::Percent)
        return shown;
    const auto& ratio = ratios[static_cast<size_t>(cell.ratio)];
    return QCoreApplication::translate("returns", "%1 (%2\u00a0of\u00a0%3)")
        .arg(shown)
        .arg(ratio.numerator)
        .arg(ratio.denominator);
}

} // namespace ninefold
