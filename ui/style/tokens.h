// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace ninefold {

/// Every colour of the window, by its role; the one table (`tokens.cpp`) that palette, style sheet,
/// painters and charts read. The ratios they keep are held by tests/ui/style/tokens_test.cpp.
struct Tokens {
    QColor page;   ///< work surface, dialogs
    QColor chrome; ///< top bar, side navigation, sign-in
    QColor panel;  ///< side panels, filter bar, footers
    QColor field;  ///< inside fields and ordinary buttons
    QColor ink;
    QColor ink2;   ///< second text, hints, placeholders, icons
    QColor accent; ///< links, row actions, chosen marks, filled levels
    QColor fill;   ///< primary button, chosen segment
    QColor fillHover;
    QColor onFill;
    QColor accentSoft; ///< selected row
    QColor hover;
    QColor done, doneSoft;
    QColor due, dueSoft, dueMark;
    QColor over, overSoft;
    QColor info, infoSoft;
    QColor control; ///< borders of fields, buttons, boxes
    QColor focus;
    QColor line, grid, track; ///< ornament only
    QColor disabled;
    QColor selection, onSelection; ///< chosen row; differs from accentSoft in high contrast

    std::array<QColor, 5> chart; ///< series 1–5
    QColor chartHigh, chartMedium, chartLow;

    bool dark = false;
    bool highContrast = false;
    int border = 1; ///< px; never follows the text size
};

const Tokens& tokenTable(bool dark, bool highContrast);

/// WCAG 2.2 contrast ratio of two opaque colours, 1–21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace ninefold
