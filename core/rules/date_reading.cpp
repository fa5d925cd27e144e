// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/date_reading.h"

#include "core/base/date_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateReading)
};

using Fault = DateReading::Fault;

/// What was written, before the century and the missing year are settled.
struct Written {
    int day = 0;
    int month = 0;
    QString year; ///< as typed; blank: none
};

constexpr std::array monthNames{"january",   "february", "march",    "april",
                                "may",       "june",     "july",     "august",
                                "september", "october",  "november", "december"};

/// 1–12 for "jan", "sept", "january"; 0 otherwise.
int monthNamed(const QString& word) {
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < monthNames.size(); ++i)
        if (QLatin1String(monthNames[i]).startsWith(word) || QLatin1String(monthNames[i]) == word)
            return static_cast<int>(i) + 1;
    return 0;
}

QString tidied(const QString& typed) {
    static const QRegularExpression weekday(QStringLiteral(
        "^(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?\\b[, ]*"));
    static const QRegularExpression ordinal(QStringLiteral("\\b(\\d{1,2})(st|nd|rd|th)\\b"));
    auto text = typed.simplified().toLower();
    text.remove(weekday);
    text.replace(ordinal, QStringLiteral("\\1"));
    text.replace(QStringLiteral(" of "), QStringLiteral(" "));
    return text;
}

std::optional<Written> readIso(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Written{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1)};
}

std::optional<Written> readNumbers(const QString& text) {
    static const QRegularExpression parted(
        QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression solid(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    auto match = parted.match(text);
    if (!match.hasMatch())
        match = solid.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Written{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3)};
}

std::optional<Written> readNamedMonth(const QString& text) {
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[-/., ]*([a-z]+)[-/., ']*(\\d{4}|\\d{2})?$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([a-z]+)[-/., ]*(\\d{1,2})(?:[-/., ']+(\\d{4}|\\d{2}))?$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        if (const int month = monthNamed(match.captured(2)))
            return Written{match.captured(1).toInt(), month, match.captured(3)};
    if (const auto match = monthFirst.match(text); match.hasMatch())
        if (const int month = monthNamed(match.captured(1)))
            return Written{match.captured(2).toInt(), month, match.captured(3)};
    return std::nullopt;
}

DateReading found(QDate date) {
    return {date, date.isValid() ? Fault::None : Fault::NoSuchDay};
}

/// The day and month in the year that lies nearest to today; 29 February in a leap year.
QDate nearest(const Written& written, QDate today) {
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, written.month, written.day);
        if (date.isValid() &&
            (best.isNull() || qAbs(today.daysTo(date)) < qAbs(today.daysTo(best))))
            best = date;
    }
    return best;
}

DateReading settle(const Written& written, QDate today, DateUse use) {
    if (written.year.isEmpty())
        return use == DateUse::Birth ? DateReading{{}, Fault::YearMissing}
                                     : found(nearest(written, today));
    int year = written.year.toInt();
    if (written.year.size() == 2) {
        year += 2000;
        if (use == DateUse::Birth) {
            const QDate recent(year, written.month, written.day);
            if (year > today.year() || (recent.isValid() && recent > today))
                year -= 100;
        }
    }
    return found(QDate(year, written.month, written.day));
}

} // namespace

DateReading readDate(const QString& typed, QDate today, DateUse use) {
    const auto text = tidied(typed);
    if (text.isEmpty())
        return typed.trimmed().isEmpty() ? DateReading() : DateReading{{}, Fault::NotUnderstood};
    if (text == QLatin1String("today") || text == Words::tr("today"))
        return found(today);
    if (text == QLatin1String("yesterday") || text == Words::tr("yesterday"))
        return found(today.addDays(-1));
    if (text == QLatin1String("tomorrow") || text == Words::tr("tomorrow"))
        return found(today.addDays(1));
    for (const auto read : {readIso, readNumbers, readNamedMonth})
        if (const auto written = read(text))
            return settle(*written, today, use);
    return {{}, Fault::NotUnderstood};
}

QString DateReading::readBack() const {
    return ok() ? Words::tr("read as %1").arg(fullDay(date)) : QString();
}

QString DateReading::problem(const QString& label) const {
    switch (fault) {
    case Fault::NotUnderstood:
        return Words::tr("%1 must be a date, such as 3 jan 26 or 03/01/2026").arg(label);
    case Fault::NoSuchDay:
        return Words::tr("%1 must be a real date: there is no such day").arg(label);
    case Fault::YearMissing:
        return Words::tr("%1 must include a year").arg(label);
    case Fault::None:
    case Fault::Blank:
        break;
    }
    return {};
}

TimeReading readTime(const QString& typed) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:[:. ]?(\\d{2}))?(?:h|hrs)? ?(am|pm|a\\.m\\.|p\\.m\\.)?$"));
    const auto text = typed.simplified().toLower();
    if (text.isEmpty())
        return {std::nullopt, true};
    if (text == QLatin1String("noon") || text == QLatin1String("midday"))
        return {12 * 60};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto half = match.captured(3);
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59 || (!half.isEmpty() && (hour == 0 || hour > 12)))
        return {};
    if (half.startsWith(QLatin1Char('p')))
        hour = hour % 12 + 12;
    else if (half.startsWith(QLatin1Char('a')))
        hour = hour % 12;
    else if (hour >= 1 && hour <= 7 && match.captured(1).size() == 1)
        hour += 12; // a centre is open in the afternoon
    return {hour * 60 + minute};
}

QString TimeReading::readBack() const {
    return minute ? Words::tr("read as %1")
                        .arg(QTime(*minute / 60, *minute % 60).toString(QStringLiteral("HH:mm")))
                  : QString();
}

QString TimeReading::problem() const {
    if (ok())
        return {};
    return blank ? Words::tr("Enter a time") : Words::tr("Enter a time, such as 10:30 or 2pm");
}

QString dateForEditing(QDate date) {
    return date.isValid() ? dayMonth(date, date.addYears(10)) : QString();
}

} // namespace ninefold
