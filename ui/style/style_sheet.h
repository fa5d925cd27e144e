// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QString>

namespace ninefold {

/// What the sheet is made from. Lengths follow `unit`, borders do not.
struct SheetMeasures {
    qreal unit = 1;
    qreal textPoints = 10;
    QString iconFolder; ///< of down.svg, tick.svg, dot.svg in the colours of these tokens
};

QString styleSheet(const Tokens& tokens, const SheetMeasures& measures);

} // namespace ninefold
