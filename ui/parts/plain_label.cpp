// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plain_label.h"

#include <QLabel>

namespace ninefold {

QLabel* plainLabel(const QString& text, Type type, const char* colour) {
    auto* label = new QLabel(text);
    // What somebody typed must not become markup.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, type, colour);
    return label;
}

} // namespace ninefold
