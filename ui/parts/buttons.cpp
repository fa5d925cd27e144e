// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/buttons.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

namespace ninefold {

namespace {

QPushButton* button(const QString& text, const char* name, const char* kind, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    if (kind)
        made->setProperty("kind", QString::fromLatin1(kind));
    made->setAutoDefault(true); // Enter presses it, as Space does
    return made;
}

} // namespace

QPushButton* primaryButton(const QString& text, const char* name, QWidget* parent) {
    return button(text, name, "primary", parent);
}

QPushButton* ordinaryButton(const QString& text, const char* name, QWidget* parent) {
    return button(text, name, nullptr, parent);
}

QPushButton* textButton(const QString& text, const char* name, QWidget* parent) {
    return button(text, name, "text", parent);
}

QPushButton* iconButton(const QString& iconName, const QString& text, const char* name,
                        QWidget* parent) {
    auto* made = button({}, name, "icon", parent);
    made->setIcon(icon(iconName, Tone::Ink));
    made->setAccessibleName(text);
    made->setToolTip(text);
    return made;
}

} // namespace ninefold
