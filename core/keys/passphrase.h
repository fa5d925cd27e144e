// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keys/secret.h"

#include <QStringList>

namespace ninefold {

/// How hard a passphrase is to guess, for the strength line under the field.
struct PassphraseStrength {
    enum class Level : quint8 { TooShort, TooCommon, Weak, Fair, Strong };
    Level level = Level::TooShort;
    double bits = 0;  ///< log2 of the guesses that an informed guesser needs (zxcvbn)
    QString sentence; ///< what to tell: "Strong enough." or what would make it stronger

    bool isAccepted() const { return level >= Level::Fair; }
    int filled() const { return static_cast<int>(level); } ///< of 4 parts of a strength bar
};

/// Estimates a passphrase. `personal`: words an informed guesser tries first (the worker's name,
/// the centre's name and code).
PassphraseStrength strengthOf(const QString& passphrase, const QStringList& personal = {});

/// What is wrong with a new passphrase, if anything: fewer than 12 characters, on the deny list, or
/// too easily guessed (safety.md, "Passphrases"). No rule says what characters it is made of.
Problems problemsOfPassphrase(const QString& passphrase, const QStringList& personal = {});

} // namespace ninefold
