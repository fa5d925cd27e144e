// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ninefold {

namespace {

QString inWords(QDate date, const char* format) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(date, QString::fromLatin1(format));
}

bool isWholeMonths(const Period& period) {
    return period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
}

int number(const QRegularExpressionMatch& match, int group) {
    return match.captured(group).toInt();
}

QDate readDay(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = form.match(text);
    return match.hasMatch() ? QDate(number(match, 1), number(match, 2), number(match, 3)) : QDate();
}

std::optional<Period> readRange(const QString& text) {
    const auto parts = text.split(QStringLiteral(".."));
    if (parts.size() != 2)
        return std::nullopt;
    const Period period{readDay(parts[0]), readDay(parts[1])};
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
        return std::nullopt;
    return period;
}

/// 2026-10, 2026-27, 2026-27-Q3.
std::optional<Period> readNamed(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})-([0-9]{2})(?:-Q([1-4]))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch() || number(match, 1) < 1)
        return std::nullopt;
    const int year = number(match, 1);
    const int second = number(match, 2);
    const bool hasQuarter = !match.captured(3).isEmpty();
    if (!hasQuarter && second >= 1 && second <= 12)
        return monthPeriod(year, second);
    if (second != (year + 1) % 100)
        return std::nullopt;
    return hasQuarter ? quarterPeriod(year, number(match, 3)) : financialYear(year);
}

} // namespace

QString Period::label() const {
    const auto joined = [](const QString& first, const QString& last) {
        return first == last ? first
                             : QCoreApplication::translate("period", "%1 to %2").arg(first, last);
    };
    const bool oneYear = from.year() == to.year();
    const bool oneMonth = oneYear && from.month() == to.month();
    if (isWholeMonths(*this))
        return joined(inWords(from, oneYear && !oneMonth ? "MMMM" : "MMMM yyyy"),
                      inWords(to, "MMMM yyyy"));
    const char* first = from == to ? "d MMMM yyyy"
                        : oneMonth ? "d"
                        : oneYear  ? "d MMMM"
                                   : "d MMMM yyyy";
    return joined(inWords(from, first), inWords(to, "d MMMM yyyy"));
}

std::vector<PeriodMonth> monthsOf(const Period& period) {
    std::vector<PeriodMonth> out;
    for (QDate first(period.from.year(), period.from.month(), 1); first <= period.to;
         first = first.addMonths(1))
        out.push_back({first.toString(QStringLiteral("yyyy-MM")),
                       {std::max(first, period.from),
                        std::min(first.addDays(first.daysInMonth() - 1), period.to)}});
    return out;
}

std::vector<PeriodQuarter> quartersOf(const Period& period) {
    std::vector<PeriodQuarter> out;
    for (const auto& month : monthsOf(period)) {
        const int fromApril = (month.days.from.month() + 8) % 12;
        const int year = month.days.from.year() - (fromApril >= 9 ? 1 : 0);
        const auto quarter = QStringLiteral("%1-%2-Q%3")
                                 .arg(year, 4, 10, QLatin1Char('0'))
                                 .arg((year + 1) % 100, 2, 10, QLatin1Char('0'))
                                 .arg(fromApril / 3 + 1);
        if (!out.empty() && out.back().quarter == quarter)
            out.back().days.to = month.days.to;
        else
            out.push_back({quarter, month.days});
    }
    return out;
}

Result<Period> parsePeriod(const QString& text) {
    if (const auto range = readRange(text))
        return *range;
    if (const auto named = readNamed(text))
        return *named;
    return Failure{Failure::Kind::Usage,
                   QCoreApplication::translate(
                       "period", "“%1” is not a period. Write a month as 2026-10, a quarter as "
                                 "2026-27-Q3, a financial year as 2026-27, or any days as "
                                 "2026-10-01..2026-12-31.")
                       .arg(text)};
}

Period monthPeriod(int year, int month) {
    const QDate first(year, month, 1);
    return {first, first.addDays(first.daysInMonth() - 1)};
}

Period quarterPeriod(int year, int quarter) {
    const auto first = QDate(year, 4, 1).addMonths(3 * (quarter - 1));
    return {first, first.addMonths(3).addDays(-1)};
}

Period financialYear(int year) {
    return {QDate(year, 4, 1), QDate(year + 1, 3, 31)};
}

} // namespace ninefold
