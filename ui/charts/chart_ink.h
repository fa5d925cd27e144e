// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace ninefold {

/// The colours and type of a chart: of the window, or of paper.
struct ChartInk {
    QColor ink, ink2, grid, ground, accent;
    std::array<QColor, 5> series;
    std::array<QColor, 3> levels; ///< high, medium, low
    QFont font;
    double unit = 1; ///< of the target, as u on screen

    /// Black or white, whichever reads better on that fill.
    QColor textOn(const QColor& fill) const;
};

ChartInk screenInk();
/// Of a picture that goes into somebody's document: light and at the usual size, whatever the
/// window looks like.
ChartInk pictureInk();
/// Black on white; fills grey, so that a photocopy reads. Lengths are points: the painter is to be
/// scaled to 1/72 inch.
ChartInk paperInk();

} // namespace ninefold
