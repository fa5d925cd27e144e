// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace ninefold {

QString folded(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.isLetterOrNumber() || c.isSurrogate())
            out.append(c.toCaseFolded());
    return out;
}

} // namespace ninefold
