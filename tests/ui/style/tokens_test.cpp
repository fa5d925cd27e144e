// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QColor>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

struct Pair {
    const char* what;
    QColor Tokens::*front;
    QColor Tokens::*back;
    double light; ///< the ratio that the look promises
    double dark;
};

const Pair pairs[] = {
    {"text on page", &Tokens::ink, &Tokens::page, 16.1, 13.4},
    {"text on chrome", &Tokens::ink, &Tokens::chrome, 14.0, 14.6},
    {"text on panel", &Tokens::ink, &Tokens::panel, 14.9, 12.1},
    {"text on a chosen row", &Tokens::ink, &Tokens::accentSoft, 13.0, 9.1},
    {"second text on page", &Tokens::ink2, &Tokens::page, 7.0, 7.9},
    {"second text on chrome", &Tokens::ink2, &Tokens::chrome, 6.1, 8.6},
    {"second text on a chosen row", &Tokens::ink2, &Tokens::accentSoft, 5.7, 5.4},
    {"link on page", &Tokens::accent, &Tokens::page, 7.6, 8.5},
    {"link on a chosen row", &Tokens::accent, &Tokens::accentSoft, 6.2, 5.8},
    {"primary button on page", &Tokens::fill, &Tokens::page, 7.6, 3.4},
    {"word on the primary button", &Tokens::onFill, &Tokens::fill, 7.6, 4.8},
    {"word on it under the pointer", &Tokens::onFill, &Tokens::fillHover, 9.9, 6.2},
    {"done on page", &Tokens::done, &Tokens::page, 7.6, 8.5},
    {"done on its tint", &Tokens::done, &Tokens::doneSoft, 6.5, 6.7},
    {"due on page", &Tokens::due, &Tokens::page, 7.1, 9.3},
    {"due on its tint", &Tokens::due, &Tokens::dueSoft, 6.4, 7.7},
    {"banner edge on its tint", &Tokens::dueMark, &Tokens::dueSoft, 3.8, 5.2},
    {"overdue on page", &Tokens::over, &Tokens::page, 7.6, 8.5},
    {"overdue on its tint", &Tokens::over, &Tokens::overSoft, 6.5, 7.2},
    {"news on page", &Tokens::info, &Tokens::page, 8.0, 9.5},
    {"news on its tint", &Tokens::info, &Tokens::infoSoft, 6.8, 7.9},
    {"border of a field on page", &Tokens::control, &Tokens::page, 3.6, 4.5},
    {"border of a field on chrome", &Tokens::control, &Tokens::chrome, 3.2, 4.9},
    {"focus on page", &Tokens::focus, &Tokens::page, 16.1, 14.8},
    {"focus on chrome", &Tokens::focus, &Tokens::chrome, 14.0, 16.2},
};

} // namespace

TEST_CASE("Colours keep the contrast the look promises") {
    for (const auto& pair : pairs) {
        const auto& light = tokenTable(false, false);
        const auto& dark = tokenTable(true, false);
        INFO(pair.what);
        CHECK(contrastRatio(light.*pair.front, light.*pair.back) ==
              Approx(pair.light).margin(0.06));
        CHECK(contrastRatio(dark.*pair.front, dark.*pair.back) == Approx(pair.dark).margin(0.06));
    }
}

TEST_CASE("High contrast is never under seven to one for words") {
    for (const bool dark : {false, true}) {
        const auto& t = tokenTable(dark, true);
        for (const auto& colour : {t.ink, t.ink2, t.accent, t.done, t.due, t.over, t.info})
            CHECK(contrastRatio(colour, t.page) >= 7);
        CHECK(contrastRatio(t.onSelection, t.selection) >= 7);
        CHECK(contrastRatio(t.onFill, t.fill) >= 7);
        CHECK(t.border == 2);
    }
}

TEST_CASE("Black on white is twenty-one to one") {
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1));
}
