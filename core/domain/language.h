// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>
#include <string_view>

namespace ninefold {

/// A language by its ISO 639-1 code; blank ("not recorded") when both letters are 0.
struct Language {
    std::array<char, 2> letters{};

    bool isBlank() const { return letters[0] == 0; }
    std::string_view code() const {
        return isBlank() ? std::string_view() : std::string_view(letters.data(), 2);
    }
    friend bool operator==(const Language&, const Language&) = default;
};

struct LanguageName {
    std::string_view code;
    const char* name; ///< in English, marked for translation in the context "codes"
};

/// The languages of ISO 639-1, in the order of their codes.
std::span<const LanguageName> languages();

/// The language of a code, or blank if ISO 639-1 has no such code.
Language languageFromCode(std::string_view code);

/// Its name in the interface's language; blank for blank.
QString languageName(Language language);

} // namespace ninefold
