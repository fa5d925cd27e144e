// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

std::vector<CsvRecord> recordsOf(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    std::vector<CsvRecord> out;
    CsvRecord record;
    while (reader.next(record))
        out.push_back(record);
    return out;
}

std::vector<std::string> textsOf(const CsvRecord& record) {
    std::vector<std::string> out;
    for (const auto& field : record.fields)
        out.push_back(field.text);
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("fields are taken as they are") {
    struct Row {
        const char* bytes;
        Texts fields;
    };
    const auto row = GENERATE(values<Row>({
        {"a,b\r\n", {"a", "b"}},
        {"a,b\n", {"a", "b"}},
        {"a,b", {"a", "b"}},
        {"a,\n", {"a", ""}},
        {"a,", {"a", ""}},
        {"\"\",b\n", {"", "b"}},
        {" a , b \n", {" a ", " b "}},
        {"\"a,b\",c\n", {"a,b", "c"}},
        {"\"a\"\"b\",\"\"\"\"\n", {"a\"b", "\""}},
        {"\"a\nb\r\nc\rd\",e\r\n", {"a\nb\r\nc\rd", "e"}},
        {"\"a\"\r\n", {"a"}},
        {"\xEF\xBB\xBFx,\xEF\xBB\xBF\n", {"x", "\xEF\xBB\xBF"}},
    }));
    INFO(row.bytes);
    const auto records = recordsOf(row.bytes);
    REQUIRE(records.size() == 1);
    CHECK(textsOf(records.front()) == row.fields);
    for (const auto& field : records.front().fields)
        CHECK(field.fault == CsvFieldFault::None);
}

TEST_CASE("a record is told by the physical line on which it starts") {
    const auto records = recordsOf("h\r\n\"a\nb\"\n\n\"c\rd\"\r\ne");
    REQUIRE(records.size() == 5);
    std::vector<int> lines;
    lines.reserve(records.size());
    for (const auto& record : records)
        lines.push_back(record.line);
    CHECK(lines == std::vector<int>{1, 2, 4, 5, 6});
    CHECK(records[1].lastLine == 3);
    CHECK(records[2].isEmptyLine);
    CHECK_FALSE(records[0].isEmptyLine);
}

TEST_CASE("a quoted nothing is not an empty line") {
    CHECK_FALSE(recordsOf("\"\"\n").front().isEmptyLine);
    CHECK_FALSE(recordsOf(" \n").front().isEmptyLine);
    CHECK_FALSE(recordsOf(",\n").front().isEmptyLine);
}

TEST_CASE("a field out of form is told and the records after it are read") {
    using enum CsvFieldFault;
    struct Row {
        QByteArray field;
        CsvFieldFault fault;
    };
    const auto row = GENERATE(values<Row>({
        {"a\"b", StrayQuote},
        {"\"a\"b", StrayQuote},
        {"\"a\" ", StrayQuote},
        {"a\rb", StrayReturn},
        {"\"a\"\r", StrayQuote},
        {"\xE9t\xE9", NotUtf8},
        {"\xED\xA0\x80", NotUtf8},
        {"\xC0\x80", NotUtf8},
        {QByteArray("a\0b", 3), NotUtf8},
        {QByteArray(250'001, 'x'), TooLong},
        {"\"" + QByteArray(1'500'000, '\n') + "\"", TooLong},
    }));
    const auto records = recordsOf("1," + row.field + ",3\n4,5,6\n");
    REQUIRE(records.size() == 2);
    REQUIRE(records[0].fields.size() == 3);
    CHECK(records[0].fields[1].fault == row.fault);
    CHECK(records[0].fields[2].text == "3");
    CHECK(textsOf(records[1]) == Texts{"4", "5", "6"});
}

TEST_CASE("the longest field is counted in characters and not in bytes") {
    const auto records = recordsOf(QByteArray("\xF0\x9F\x8C\xB7").repeated(250'000) + "\n");
    REQUIRE(records.size() == 1);
    CHECK(records[0].fields[0].fault == CsvFieldFault::None);
    CHECK(records[0].fields[0].text.size() == 1'000'000);
}

TEST_CASE("a quote that is never closed is told at its record") {
    const auto records = recordsOf("a\n\"b\nc\nd\n");
    REQUIRE(records.size() == 2);
    CHECK(records[1].line == 2);
    CHECK(records[1].fields[0].fault == CsvFieldFault::UnclosedQuote);
}

TEST_CASE("records are the same wherever the reading is cut") {
    // Fields that put every mark at every place around the size of one read.
    for (int shift = 0; shift < 12; ++shift) {
        QByteArray bytes((1 << 18) - shift - 1, 'x');
        bytes = "\"" + bytes + "\",\"\"\"a\"\"\"\r\n\"\r\n\",b\r\n";
        const auto records = recordsOf(bytes);
        REQUIRE(records.size() == 2);
        CHECK(records[0].fields.size() == 2);
        CHECK(records[0].fields[1].text == "\"a\"");
        CHECK(textsOf(records[1]) == Texts{"\r\n", "b"});
        CHECK(records[1].line == 2);
    }
}

TEST_CASE("what is no UTF-8 text at all is known by its first bytes") {
    using enum CsvReader::Disguise;
    const auto disguiseOf = [](QByteArray bytes) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return CsvReader(buffer).disguise();
    };
    CHECK(disguiseOf(QByteArray("\xFF\xFEw\0o\0", 6)) == Utf16);
    CHECK(disguiseOf(QByteArray("w\0o\0", 4)) == Utf16);
    CHECK(disguiseOf(QByteArray("\0w\0o", 4)) == Utf16);
    CHECK(disguiseOf("PK\x03\x04rest") == Workbook);
    CHECK(disguiseOf(QByteArray(1000, '\0')) == None);
    CHECK(disguiseOf("woman_ref") == None);
    CHECK(disguiseOf("") == None);
}
