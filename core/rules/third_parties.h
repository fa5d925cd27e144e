// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words about other people in what is written of her. They are tagged beside the text
// (Note::thirdParties), never in it; here is where they stand in it, and what is left for her to be
// given (safety.md, "Rights and retention": third parties removed, not covered).

#include <QString>
#include <QStringList>

#include <vector>

namespace ninefold {

struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The words tagged, one a line, trimmed, none twice.
QStringList taggedWords(const QString& thirdParties);
/// Where they stand in the text, in order, never overlapping: as whole words, in any case and with
/// any space between them. Two with nothing but space between them are one.
std::vector<TextRange> rangesAboutOthers(const QString& text, const QString& thirdParties);
/// The text for her: "[about somebody else]" in place of each range.
QString withoutThirdParties(const QString& text, const QString& thirdParties);
/// Words tagged that stand nowhere in the text: a slip of the pen would leave a name in.
QStringList wordsNotIn(const QString& text, const QString& thirdParties);

} // namespace ninefold
