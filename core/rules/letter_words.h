// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a letter, a text or an email to her says between greeting and name: the program's words, or
// the centre's own, with fields in braces that are filled for her (core/queries/letter_to_her).
// There is no field for her needs, the police or why she comes.

#include "core/rules/writing.h"

#include <functional>
#include <utility>

namespace ninefold {

/// Paragraphs parted by an empty line, with fields: "… of your appointment {appointment}." Of a
/// text in somebody's own words: blank.
QString programsWords(WritingText text);
/// The centre's own, else the program's.
QString wordsFor(const Casebook& book, WritingText text);
/// The fields that there are, and what each is filled with, as it is told to whoever writes them.
std::vector<std::pair<QString, QString>> letterFields();
/// What stands in braces and is no field; empty when all are known.
QStringList unknownFieldsIn(const QString& words);
/// The words with every field that there is filled by `fill`, which is given its name without
/// braces.
QString filledWords(const QString& words, const std::function<QString(const QString&)>& fill);
/// Its paragraphs, without empty ones.
QStringList paragraphsOf(const QString& words);

} // namespace ninefold
