// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/random_values.h"

namespace ninefold::test {

std::string RandomValues::text() {
    static const std::vector<std::string> parts{"a",
                                                "Siobhán",
                                                "Ní Dhomhnaill",
                                                " ",
                                                "  ",
                                                ",",
                                                "\"",
                                                "\"\"",
                                                "\n",
                                                "\r\n",
                                                "\r",
                                                "\t",
                                                "'",
                                                "''",
                                                "=",
                                                "+44",
                                                "-",
                                                "@",
                                                "🌷",
                                                "👩🏽‍🦱",
                                                "é",
                                                "é",
                                                "\xEF\xBB\xBF",
                                                "\u2028",
                                                "\x1b",
                                                "\x7f",
                                                "محمد",
                                                "ß",
                                                "\xEF\xBF\xBF",
                                                "\xF4\x8F\xBF\xBF",
                                                ";",
                                                "yes",
                                                "\\n",
                                                "NULL",
                                                "0",
                                                "2026-01-01"};
    std::string out;
    const auto count = one(50) ? 400 : 1 + below(5);
    for (quint32 i = 0; i < count; ++i)
        out += parts[below(static_cast<quint32>(parts.size()))];
    return out;
}

} // namespace ninefold::test
