// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/recovery_key.h"

#include "core/keys/file_sentences.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <string_view>

namespace ninefold {

namespace {

constexpr size_t keyBytes = 32;
constexpr size_t dataGroups = 16;
constexpr size_t groupLetters = 4;
constexpr size_t letterCount = recoveryKeyGroups * groupLetters;
// Crockford's base 32: no I, L, O, U.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Four bits that check one group of 16; they depend on its place, so swapped groups show.
unsigned groupCheck(size_t group, const unsigned char* twoBytes) {
    const unsigned char input[] = {'g', static_cast<unsigned char>(group), twoBytes[0],
                                   twoBytes[1]};
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, input, sizeof input, nullptr, 0);
    return hash[0] & 15U;
}

/// Twenty bits that check the whole.
unsigned wholeCheck(const Secret& key) {
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, key.data(), key.size(), nullptr, 0);
    return (static_cast<unsigned>(hash[0]) << 12) | (static_cast<unsigned>(hash[1]) << 4) |
           (hash[2] >> 4);
}

/// The place of a letter in the alphabet as people type it; -1 for none.
int valueOf(char c) {
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const auto at = alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

bool isSeparator(char c) {
    return c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\r';
}

/// The letters' values without what parts them; empty when something else stands there or there
/// are not as many as a recovery key has.
Secret valuesOf(const Secret& typed) {
    auto values = Secret::zeros(letterCount);
    size_t count = 0;
    for (const char c : typed.view()) {
        if (isSeparator(c))
            continue;
        const int value = valueOf(c);
        if (value < 0 || count == letterCount)
            return {};
        values.data()[count++] = static_cast<unsigned char>(value);
    }
    return count == letterCount ? std::move(values) : Secret();
}

unsigned groupValue(const Secret& values, size_t group) {
    unsigned value = 0;
    for (size_t i = 0; i < groupLetters; ++i)
        value = value << 5 | values.data()[group * groupLetters + i];
    return value;
}

} // namespace

Secret printedRecoveryKey(const Secret& key) {
    auto printed = Secret::zeros(letterCount + recoveryKeyGroups - 1);
    auto* out = reinterpret_cast<char*>(printed.data());
    const auto group = [&](unsigned value) {
        for (int shift = 15; shift >= 0; shift -= 5)
            *out++ = alphabet[value >> shift & 31U];
    };
    for (size_t i = 0; i < dataGroups; ++i) {
        const auto* bytes = key.data() + 2 * i;
        group(static_cast<unsigned>(bytes[0]) << 12 | static_cast<unsigned>(bytes[1]) << 4 |
              groupCheck(i, bytes));
        *out++ = '-';
    }
    group(wholeCheck(key));
    return printed;
}

bool looksLikeRecoveryKey(const Secret& typed) {
    return !valuesOf(typed).isEmpty();
}

Result<Secret> readRecoveryKey(const Secret& typed) {
    const auto values = valuesOf(typed);
    if (values.isEmpty())
        return file_sentences::recoveryKeyLength();
    auto key = Secret::zeros(keyBytes);
    for (size_t i = 0; i < dataGroups; ++i) {
        const auto value = groupValue(values, i);
        auto* bytes = key.data() + 2 * i;
        bytes[0] = static_cast<unsigned char>(value >> 12);
        bytes[1] = static_cast<unsigned char>(value >> 4 & 255U);
        if ((value & 15U) != groupCheck(i, bytes))
            return file_sentences::recoveryKeyGroup(static_cast<int>(i) + 1);
    }
    if (groupValue(values, dataGroups) != wholeCheck(key))
        return file_sentences::recoveryKeyWhole();
    return key;
}

int firstWrongGroup(const Secret& printed, const Secret& typedBack) {
    const auto wanted = valuesOf(printed);
    auto typed = Secret::zeros(letterCount);
    std::memset(typed.data(), 255, letterCount);
    size_t count = 0;
    for (const char c : typedBack.view()) {
        if (isSeparator(c))
            continue;
        if (count == letterCount)
            return recoveryKeyGroups; // more than was printed
        typed.data()[count++] = static_cast<unsigned char>(valueOf(c));
    }
    for (size_t i = 0; i < letterCount; ++i)
        if (wanted.isEmpty() || typed.data()[i] != wanted.data()[i])
            return static_cast<int>(i / groupLetters) + 1;
    return 0;
}

} // namespace ninefold
