// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace ninefold {

namespace {

/// What stands for a letter that has no plain letter inside it to be taken apart from, since who
/// types without it means it; null for every other.
const char* plainLetters(QChar c) {
    switch (c.unicode()) {
    case 0x0142: // ł
        return "l";
    case 0x00F8: // ø
        return "o";
    case 0x0111: // đ
    case 0x00F0: // ð
        return "d";
    case 0x0127: // ħ
        return "h";
    case 0x0131: // ı
        return "i";
    case 0x00DF: // ß
        return "ss";
    case 0x00E6: // æ
        return "ae";
    case 0x0153: // œ
        return "oe";
    case 0x00FE: // þ
        return "th";
    default:
        return nullptr;
    }
}

} // namespace

QString folded(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            continue;
        const QChar letter = c.toCaseFolded();
        if (const char* plain = plainLetters(letter))
            out.append(QLatin1String(plain));
        else
            out.append(letter);
    }
    return out;
}

} // namespace ninefold
