// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace ninefold {

/// One figure that is drawn: which it is, what it says and where.
struct ChartMark {
    size_t step = 0; ///< the bar or the month
    size_t part = 0; ///< of the bar, or the line; 0 of a share
    QString words;   ///< "1 Housing, High: 12"
    QRectF place;
};

} // namespace ninefold
