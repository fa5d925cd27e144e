// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include <QStringList>

namespace ninefold {

QString Place::key() const {
    QString out = screen;
    out += u'/' + (subject ? QString::number(subject) : QStringLiteral("new"));
    if (!section.isEmpty())
        out += u'/' + section;
    return out;
}

Place Place::fromKey(const QString& key) {
    const auto parts = key.split(u'/');
    return {parts.value(0), parts.value(1).toLongLong(), parts.mid(2).join(u'/'), {}};
}

} // namespace ninefold
