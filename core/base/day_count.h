// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold {

/// "1 day", "12 days".
QString daysInWords(qint64 days);

} // namespace ninefold
