// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ninefold {

/// Sign-ins that failed since the last that did not. The file cannot be written before it is
/// opened, so they wait beside it, in NAME.ninefold-failed: a line each, "seconds worker", seconds
/// since 1970 in UTC. They become access entries at the next sign-in, and then the file goes.
struct FailedSignIn {
    qint64 at = 0;
    QString worker; ///< as chosen; blank when none was
};

std::vector<FailedSignIn> failedSignIns(const QString& path);
void noteFailedSignIn(const QString& path, const FailedSignIn& failed);
void forgetFailedSignIns(const QString& path);

/// Seconds to wait before the next guess at this file.
qint64 secondsUntilNextGuess(const QString& path);

} // namespace ninefold
