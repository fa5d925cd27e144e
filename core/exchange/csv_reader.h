// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

class QIODevice;

namespace ninefold {

/// What is wrong with the form of one field.
enum class CsvFieldFault : uint8_t {
    None,
    StrayQuote,    ///< a quote in a field without quotes, or text after the closing one
    StrayReturn,   ///< CR without LF in a field without quotes
    UnclosedQuote, ///< the file ended first
    TooLong,       ///< more than `longestCsvField` characters; `text` holds a part
    NotUtf8        ///< also a NUL character, which no text holds
};

inline constexpr qsizetype longestCsvField = 250'000; ///< characters (code points)

struct CsvField {
    std::string text;
    CsvFieldFault fault = CsvFieldFault::None;
};

struct CsvRecord {
    int line = 0;     ///< physical line (ended by LF) where it starts, the first is 1
    int lastLine = 0; ///< where it ends
    size_t count = 0; ///< of its fields; of a garbage record not all are kept in `fields`
    std::vector<CsvField> fields;
    bool isEmptyLine = false; ///< nothing stands on it
};

/// Reads RFC 4180 record by record, whatever the bytes are, within bounded memory. Takes a
/// byte-order mark and LF as exchange.md says ("Form").
class CsvReader {
public:
    explicit CsvReader(QIODevice& device);

    /// What the file is, if it is no UTF-8 text at all: told by its first bytes.
    enum class Disguise : uint8_t { None, Utf16, Workbook };
    Disguise disguise() const { return disguise_; }

    /// False at the end of the file, or when it could not be read further.
    bool next(CsvRecord& record);
    bool failed() const { return failed_; }
    qint64 bytesRead() const { return bytesBefore_ + at_; }

private:
    int peek();
    int take();
    void fill();
    void keep(char c);
    /// Each reads to the end of the field and gives the byte that ended it: ',', '\n' or none (-1).
    int readField();
    int readQuoted();
    int readPlain(bool afterQuote);

    QIODevice& device_;
    QByteArray buffer_;
    qsizetype at_ = 0;
    qint64 bytesBefore_ = 0;
    int line_ = 1;
    size_t recordBytes_ = 0;
    CsvField field_;      ///< the one being read
    bool quoted_ = false; ///< the field being read began with a quote
    bool isAscii_ = true; ///< the field being read holds ASCII without NUL
    Disguise disguise_ = Disguise::None;
    bool failed_ = false;
};

} // namespace ninefold
