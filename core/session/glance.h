// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ninefold {

/// What can be told about a centre file before anybody has signed in.
struct FileGlance {
    QStringList workers;       ///< who has a key slot, in the order they were given one
    bool keySlotsFound = true; ///< no: only the recovery key opens it
    qint64 secondsToWait = 0;  ///< before the next guess, after failed ones
};

/// Looks at NAME.ninefold and its key slots without a passphrase. Fails when the file is gone,
/// cannot be read or is no centre file.
Result<FileGlance> glanceAt(const QString& path);

} // namespace ninefold
