// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"

#include "core/base/text.h"

namespace ninefold {

namespace {

QString joined(const QString& first, const QString& last) {
    return first.isEmpty() || last.isEmpty() ? first + last : first + QLatin1Char(' ') + last;
}

} // namespace

QString displayName(const Woman& woman) {
    if (woman.knownAs.trimmed().isEmpty())
        return fullName(woman);
    const bool saysBoth = folded(woman.knownAs).contains(folded(woman.familyName));
    return saysBoth ? woman.knownAs : joined(woman.knownAs, woman.familyName);
}

QString calledName(const Woman& woman) {
    return woman.knownAs.trimmed().isEmpty() ? woman.givenNames : woman.knownAs;
}

QString fullName(const Woman& woman) {
    return joined(woman.givenNames, woman.familyName);
}

} // namespace ninefold
