// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

class QLabel;
class QString;

namespace ninefold {

/// Words of ours or of the records, shown as they are written and wrapped where they are long.
QLabel* plainLabel(const QString& text, Type type = Type::Text, const char* colour = "ink");

} // namespace ninefold
