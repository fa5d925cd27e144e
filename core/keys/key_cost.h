// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold {

/// What one guess of a passphrase costs: the parameters of Argon2id, kept with each slot
/// (safety.md, "Key slots").
struct KeyCost {
    int memoryMiB = 256; ///< 64–2048
    int passes = 3;      ///< 3–16

    /// What a new slot gets.
    static constexpr KeyCost standard() { return {256, 3}; }
    /// For a computer that has no memory for the standard, and for tests: the least that is taken.
    static constexpr KeyCost least() { return {64, 3}; }
    bool isAllowed() const {
        return memoryMiB >= 64 && memoryMiB <= 2048 && passes >= 3 && passes <= 16;
    }
    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

} // namespace ninefold
