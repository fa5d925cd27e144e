// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace ninefold {

namespace {

/// Letters that have no plain letter inside them to be taken apart from: who types without them
/// means them.
QString plainLetters(QChar c) {
    switch (c.unicode()) {
    case 0x0142: // ł
        return QStringLiteral("l");
    case 0x00F8: // ø
        return QStringLiteral("o");
    case 0x0111: // đ
    case 0x00F0: // ð
        return QStringLiteral("d");
    case 0x0127: // ħ
        return QStringLiteral("h");
    case 0x0131: // ı
        return QStringLiteral("i");
    case 0x00DF: // ß
        return QStringLiteral("ss");
    case 0x00E6: // æ
        return QStringLiteral("ae");
    case 0x0153: // œ
        return QStringLiteral("oe");
    case 0x00FE: // þ
        return QStringLiteral("th");
    default:
        return c;
    }
}

} // namespace

QString folded(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.isLetterOrNumber() || c.isSurrogate())
            out.append(plainLetters(c.toCaseFolded()));
    return out;
}

} // namespace ninefold
