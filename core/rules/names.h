// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/woman.h"

namespace ninefold {

/// What stands for her in lists and headings: what she likes to be called with her family name,
/// without saying that twice; else her given and family names.
QString displayName(const Woman& woman);
/// What she is called in a sentence: "keywork with Nour".
QString calledName(const Woman& woman);
/// Given and family names as written.
QString fullName(const Woman& woman);

} // namespace ninefold
