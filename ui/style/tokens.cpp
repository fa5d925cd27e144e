// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QRgb>

#include <algorithm>
#include <cmath>

namespace ninefold {

namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Tokens light() {
    Tokens t;
    t.page = rgb(0xFFFFFF);
    t.chrome = rgb(0xF0EFEB);
    t.panel = rgb(0xF7F6F3);
    t.field = rgb(0xFFFFFF);
    t.ink = rgb(0x1C2224);
    t.ink2 = rgb(0x525A5D);
    t.accent = rgb(0x175C63);
    t.fill = rgb(0x175C63);
    t.fillHover = rgb(0x104A50);
    t.onFill = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xDCEAEA);
    t.hover = rgb(0xEFF4F3);
    t.done = rgb(0x175C63);
    t.doneSoft = rgb(0xE3EFEE);
    t.due = rgb(0x7A4F00);
    t.dueSoft = rgb(0xFBF2DD);
    t.dueMark = rgb(0xA86F00);
    t.over = rgb(0x92361A);
    t.overSoft = rgb(0xFAEBE4);
    t.info = rgb(0x35527A);
    t.infoSoft = rgb(0xE8EEF6);
    t.control = rgb(0x82878A);
    t.focus = rgb(0x1C2224);
    t.line = rgb(0xDDDBD5);
    t.grid = rgb(0xE7E5E0);
    t.track = rgb(0xE4E3DE);
    t.disabled = rgb(0x8B9092);
    t.chart = {rgb(0x0F3C42), rgb(0xA4492B), rgb(0x40939A), rgb(0xDDA742), rgb(0xD0D8DD)};
    t.chartHigh = rgb(0x14484E);
    t.chartMedium = rgb(0x7FB0B1);
    t.chartLow = rgb(0xFFFFFF);
    t.selection = t.accentSoft;
    t.onSelection = t.ink;
    return t;
}

Tokens dark() {
    Tokens t;
    t.page = rgb(0x1C2021);
    t.chrome = rgb(0x141718);
    t.panel = rgb(0x232829);
    t.field = rgb(0x161A1B);
    t.ink = rgb(0xE7E8E5);
    t.ink2 = rgb(0xAEB5B5);
    t.accent = rgb(0x7FC6C8);
    t.fill = rgb(0x317D82);
    t.fillHover = rgb(0x276A6E);
    t.onFill = rgb(0xFFFFFF);
    t.accentSoft = rgb(0x22403F);
    t.hover = rgb(0x272D2E);
    t.done = rgb(0x7FC6C8);
    t.doneSoft = rgb(0x1F3535);
    t.due = rgb(0xE6BE6A);
    t.dueSoft = rgb(0x362D18);
    t.dueMark = rgb(0xC9993A);
    t.over = rgb(0xF2A98F);
    t.overSoft = rgb(0x3D271F);
    t.info = rgb(0xAFC6EA);
    t.infoSoft = rgb(0x232E3E);
    t.control = rgb(0x7E8789);
    t.focus = rgb(0xF2F3F0);
    t.line = rgb(0x363D3E);
    t.grid = rgb(0x2C3233);
    t.track = rgb(0x31393A);
    t.disabled = rgb(0x6F7778);
    t.chart = {rgb(0xD6EEED), rgb(0xF0A88A), rgb(0x4E9BA0), rgb(0x98681B), rgb(0x4A575E)};
    t.chartHigh = rgb(0xBFE3E3);
    t.chartMedium = rgb(0x4E8B8E);
    t.chartLow = rgb(0x1C2021);
    t.selection = t.accentSoft;
    t.onSelection = t.ink;
    t.dark = true;
    return t;
}

/// Every soft tint becomes the page with a border, every border 2 px, selection is the fill.
Tokens highContrast(Tokens t) {
    t.highContrast = true;
    t.border = 2;
    t.page = t.dark ? rgb(0x000000) : rgb(0xFFFFFF);
    const QColor strong = t.dark ? rgb(0xFFFFFF) : rgb(0x000000);
    t.chrome = t.panel = t.field = t.hover = t.page;
    t.ink = t.ink2 = t.control = t.line = t.grid = t.focus = strong;
    t.accent = t.done = t.info = t.dark ? rgb(0x8FE6E8) : rgb(0x003E45);
    t.over = t.dark ? rgb(0xFFB8A3) : rgb(0x7A1F00);
    t.due = t.dueMark = t.dark ? rgb(0xFFD98A) : rgb(0x5C3A00);
    t.accentSoft = t.doneSoft = t.dueSoft = t.overSoft = t.infoSoft = t.track = t.page;
    t.fill = t.accent;
    t.fillHover = strong;
    t.onFill = t.page;
    t.selection = t.fill;
    t.onSelection = t.onFill;
    return t;
}

double luminance(const QColor& colour) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& tokenTable(bool wantDark, bool wantHighContrast) {
    static const Tokens table[] = {light(), dark(), highContrast(light()), highContrast(dark())};
    return table[(wantHighContrast ? 2 : 0) + (wantDark ? 1 : 0)];
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace ninefold
