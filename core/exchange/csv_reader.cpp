// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QIODevice>

#include <algorithm>

namespace ninefold {

namespace {

constexpr qint64 chunk = 1 << 18;
constexpr size_t mostFieldsKept = 1024;
constexpr size_t longestFieldBytes = 4 * static_cast<size_t>(longestCsvField);
constexpr size_t mostRecordBytes = size_t(32) << 20; // every column of a woman at its longest

bool isLongerThanAllowed(const std::string& text) {
    if (text.size() <= static_cast<size_t>(longestCsvField))
        return false;
    const auto starts = std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; });
    return starts > longestCsvField;
}

bool isText(const std::string& text) {
    return text.find('\0') == std::string::npos &&
           QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

CsvReader::Disguise disguiseOf(const QByteArray& start) {
    const auto at = [&](qsizetype i) { return i < start.size() ? start[i] : ' '; };
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") ||
        (at(0) != '\0' && at(1) == '\0' && at(2) != '\0' && at(3) == '\0') ||
        (at(0) == '\0' && at(1) != '\0' && at(2) == '\0' && at(3) != '\0'))
        return CsvReader::Disguise::Utf16;
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return CsvReader::Disguise::Workbook;
    return CsvReader::Disguise::None;
}

} // namespace

CsvReader::CsvReader(QIODevice& device)
    : device_(device) {
    fill();
    disguise_ = disguiseOf(buffer_);
    if (buffer_.startsWith("\xEF\xBB\xBF"))
        at_ = 3;
}

void CsvReader::fill() {
    bytesBefore_ += buffer_.size();
    at_ = 0;
    buffer_ = device_.read(chunk);
    // A device tells an error by an empty read before its end.
    if (buffer_.isEmpty() && !device_.atEnd())
        failed_ = true;
}

int CsvReader::peek() {
    if (at_ == buffer_.size())
        fill();
    return buffer_.isEmpty() ? -1 : static_cast<uint8_t>(buffer_[at_]);
}

int CsvReader::take() {
    const int c = peek();
    if (c < 0)
        return c;
    ++at_;
    if (c == '\n')
        ++line_;
    return c;
}

void CsvReader::keep(char c) {
    if (c == '\0' || static_cast<uint8_t>(c) >= 0x80)
        isAscii_ = false;
    if (field_.text.size() > longestFieldBytes || recordBytes_ > mostRecordBytes) {
        field_.fault = CsvFieldFault::TooLong;
        return;
    }
    field_.text += c;
    ++recordBytes_;
}

int CsvReader::readPlain(bool afterQuote) {
    for (;;) {
        const int c = take();
        if (c == ',' || c == '\n' || c < 0)
            return c;
        if (c == '\r' && peek() == '\n')
            return take();
        if (field_.fault == CsvFieldFault::None) {
            if (afterQuote || c == '"')
                field_.fault = CsvFieldFault::StrayQuote;
            else if (c == '\r')
                field_.fault = CsvFieldFault::StrayReturn;
        }
        keep(static_cast<char>(c));
    }
}

int CsvReader::readQuoted() {
    for (;;) {
        const int c = take();
        if (c < 0) {
            if (field_.fault == CsvFieldFault::None)
                field_.fault = CsvFieldFault::UnclosedQuote;
            return c;
        }
        if (c != '"') {
            keep(static_cast<char>(c));
        } else if (peek() == '"') {
            keep('"');
            take();
        } else {
            // The field ends here. What does not belong behind it is read on to the next comma or
            // line, so that the records after this one are seen.
            return readPlain(true);
        }
    }
}

int CsvReader::readField() {
    field_.text.clear();
    field_.fault = CsvFieldFault::None;
    isAscii_ = true;
    quoted_ = peek() == '"';
    if (quoted_)
        take();
    const int end = quoted_ ? readQuoted() : readPlain(false);
    if (field_.fault == CsvFieldFault::None) {
        if (isLongerThanAllowed(field_.text))
            field_.fault = CsvFieldFault::TooLong;
        else if (!isAscii_ && !isText(field_.text))
            field_.fault = CsvFieldFault::NotUtf8;
    }
    return end;
}

bool CsvReader::next(CsvRecord& record) {
    record.fields.clear();
    record.count = 0;
    record.line = line_;
    recordBytes_ = 0;
    if (peek() < 0)
        return false;
    bool first = true;
    int end = ',';
    while (end == ',') {
        end = readField();
        record.isEmptyLine = first && end != ',' && !quoted_ && field_.text.empty() &&
                             field_.fault == CsvFieldFault::None;
        first = false;
        if (++record.count <= mostFieldsKept)
            record.fields.push_back(field_);
    }
    record.lastLine = end == '\n' ? line_ - 1 : line_;
    return !failed_;
}

} // namespace ninefold
