// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include <catch2/catch.hpp>

using ninefold::Place;

TEST_CASE("A place is said by its key and found again by it") {
    const Place places[] = {{QStringLiteral("referral"), 0, {}, {}},
                            {QStringLiteral("record"), 123, {}, {}},
                            {QStringLiteral("record"), 123, QStringLiteral("needs"), {}},
                            {QStringLiteral("today"), 0, QStringLiteral("a/b"), {}}};
    for (const auto& place : places)
        CHECK(Place::fromKey(place.key()) == place);
    CHECK(places[0].key() == QStringLiteral("referral/new"));
    CHECK(places[2].key() == QStringLiteral("record/123/needs"));
}
