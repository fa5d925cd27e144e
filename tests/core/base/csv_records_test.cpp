// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_records.h"
#include "core/base/csv_text.h"

#include <catch2/catch.hpp>
#include <random>

using namespace ninefold;

TEST_CASE("what is written as CSV is read back field by field") {
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    static const std::vector<std::string> pieces{"",   ",", "\"", "\r\n", "\n",
                                                 "\r", "é", "a",  " ",    "\"\""};
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<std::string>> records(random() % 5);
        std::string text;
        for (auto& record : records) {
            record.resize(1 + random() % 4);
            for (auto& field : record)
                for (auto i = random() % 4; i > 0; --i)
                    field += pieces[random() % pieces.size()];
            csv::appendRecord(text, record);
        }
        INFO(text);
        const auto read = csv::recordsOf(text);
        REQUIRE(read);
        CHECK(*read == records);
    }
}

TEST_CASE("CSV that is cut short is not read") {
    CHECK_FALSE(csv::recordsOf("a,b"));
    CHECK_FALSE(csv::recordsOf("a,\"b\r\n"));
    CHECK_FALSE(csv::recordsOf("a,\"b\"c\r\n"));
    CHECK_FALSE(csv::recordsOf("a\rb\r\n"));
}
