// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segments.h"

#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>

namespace ninefold {

namespace {

QString wordOf(SegmentPlace place) {
    switch (place) {
    case SegmentPlace::First:
        return QStringLiteral("first");
    case SegmentPlace::Middle:
        return QStringLiteral("middle");
    case SegmentPlace::Last:
        break;
    }
    return QStringLiteral("last");
}

} // namespace

QPushButton* segmentButton(const QString& text, const char* name, SegmentPlace place,
                           QWidget* parent) {
    auto* button = ordinaryButton(text, name, parent);
    button->setCheckable(true);
    setSheetProperty(button, "kind", QStringLiteral("segment"));
    setSheetProperty(button, "place", wordOf(place));
    // Chosen, it is written bolder than its size was asked for.
    button->setMinimumWidth(QFontMetrics(font(Type::Strong)).horizontalAdvance(text) + u(30));
    return button;
}

} // namespace ninefold
