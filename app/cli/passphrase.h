// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/session/session.h"

namespace ninefold::cli {

/// The passphrase: from --passphrase-file, from NINEFOLD_PASSPHRASE, or asked for on the terminal
/// without showing it. Never from an argument, which other users of the computer can see.
Result<Secret> passphraseFor(const Arguments& arguments);
/// The same for a new file: asked for twice, and refused when it is too easily guessed.
Result<Secret> newPassphraseFor(const Arguments& arguments, const QStringList& personal);
bool isPassphraseGiven(const Arguments& arguments);

/// Opens the centre file that FILE names.
Result<std::unique_ptr<Session>> openSession(const Arguments& arguments);

} // namespace ninefold::cli
