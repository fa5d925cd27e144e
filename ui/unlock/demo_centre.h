// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <memory>

namespace ninefold {

/// An invented centre of 160 women, made anew in a folder of its own; what was there goes.
/// Takes seconds: not for the window's thread.
Result<std::unique_ptr<Session>> makeDemoCentre(const QString& folder);
QString demoCentrePath(const QString& folder);
/// Told on the sign-in page: everything in that file is invented.
QString demoPassphrase();

} // namespace ninefold
