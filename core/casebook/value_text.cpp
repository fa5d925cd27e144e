// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/value_text.h"

#include <charconv>

namespace ninefold::value_text {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Exactly `count` digits at `from`, or -1.
int digits(std::string_view text, size_t from, size_t count) {
    int number = 0;
    for (size_t i = from; i < from + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

void appendPadded(std::string& out, int number, int width) {
    const auto text = std::to_string(number);
    out.append(static_cast<size_t>(std::max(0, width - static_cast<int>(text.size()))), '0');
    out += text;
}

} // namespace

std::string write(const QString& text) {
    return toUtf8(text);
}

std::string write(const QDate& date) {
    std::string out;
    if (date.isNull())
        return out;
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    appendPadded(out, year, 4);
    out += '-';
    appendPadded(out, month, 2);
    out += '-';
    appendPadded(out, day, 2);
    return out;
}

std::string write(const ClockTime& at) {
    std::string out = write(at.date);
    if (out.empty())
        return out;
    out += 'T';
    appendPadded(out, at.minute / 60, 2);
    out += ':';
    appendPadded(out, at.minute % 60, 2);
    return out;
}

std::string write(const std::optional<bool>& yesNo) {
    return !yesNo ? std::string() : *yesNo ? "yes" : "no";
}

std::string write(const std::optional<int>& number) {
    return number ? std::to_string(*number) : std::string();
}

std::string write(const Money& amount) {
    std::string out;
    const auto pounds = std::to_string(amount.pence / 100);
    out.append(amount.width > pounds.size() ? amount.width - pounds.size() : 0, '0');
    out += pounds + '.';
    appendPadded(out, static_cast<int>(amount.pence % 100), 2);
    return out;
}

std::string write(const Language& language) {
    return std::string(language.code());
}

std::string writeNumber(qint64 number) {
    return std::to_string(number);
}

ReadFault read(std::string_view text, QString& value) {
    value = fromUtf8(text);
    return ReadFault::None;
}

ReadFault read(std::string_view text, QDate& value) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return ReadFault::Date;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (digits(text, 0, 4) < 1 || !date.isValid())
        return ReadFault::Date;
    value = date;
    return ReadFault::None;
}

ReadFault read(std::string_view text, ClockTime& value) {
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':')
        return ReadFault::Date;
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    QDate date;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        read(text.substr(0, 10), date) != ReadFault::None)
        return ReadFault::Date;
    value = {date, static_cast<qint16>(hour * 60 + minute)};
    return ReadFault::None;
}

ReadFault read(std::string_view text, std::optional<bool>& value) {
    if (text != "yes" && text != "no")
        return ReadFault::Code;
    value = text == "yes";
    return ReadFault::None;
}

ReadFault readNumber(std::string_view text, std::optional<int>& value, int max) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !isDigit(text.front()) ||
        (text.size() > 1 && text.front() == '0') || number > max)
        return ReadFault::Number;
    value = number;
    return ReadFault::None;
}

ReadFault read(std::string_view text, Money& value) {
    const auto point = text.find('.');
    if (point == std::string_view::npos || point == 0 || point > 12 || text.size() != point + 3)
        return ReadFault::Number;
    qint64 pence = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(text[i]))
            return ReadFault::Number;
        pence = pence * 10 + (text[i] - '0');
    }
    value = {pence, static_cast<quint8>(point)};
    return ReadFault::None;
}

ReadFault read(std::string_view text, Language& value) {
    const auto language = languageFromCode(text);
    if (language.isBlank())
        return ReadFault::Code;
    value = language;
    return ReadFault::None;
}

ReadFault readReference(std::string_view text, QString& value) {
    const auto allowed = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-'; };
    if (text.size() > 20 || text.front() == '-' || !std::all_of(text.begin(), text.end(), allowed))
        return ReadFault::Reference;
    value = fromUtf8(text);
    return ReadFault::None;
}

ReadFault readId(std::string_view text, qint64& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? ReadFault::None
                                                                    : ReadFault::Number;
}

} // namespace ninefold::value_text
