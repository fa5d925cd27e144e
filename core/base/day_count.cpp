// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_count.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayCount)
};

} // namespace

QString daysInWords(qint64 days) {
    return days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(days);
}

} // namespace ninefold
