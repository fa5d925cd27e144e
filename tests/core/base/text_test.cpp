// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("a name is found without its accents and special letters") {
    const struct {
        const char* name;
        const char* typed;
    } cases[] = {{"Żółkiewska", "zolkiewska"}, {"Peña", "pena"},
                 {"Søren", "Soren"},           {"Đặng", "dang"},
                 {"Strauß", "strauss"},        {"Æsa", "aesa"},
                 {"Yıldız", "yildiz"},         {"Þórunn", "THORUNN"},
                 {"O'Driscoll", "odriscoll"},  {"Brzęczyszczykiewicz", "brzeczyszczykiewicz"}};
    for (const auto& one : cases) {
        INFO(one.name);
        CHECK(folded(QString::fromUtf8(one.name)) == folded(QString::fromUtf8(one.typed)));
    }
    CHECK(folded(u"نور") != folded(u"نوال"));
}
