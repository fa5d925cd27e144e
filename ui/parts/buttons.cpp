// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/buttons.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QKeyEvent>

namespace ninefold {

namespace {

/// Enter presses it while it has the focus, as Space does. Not by autoDefault: in a dialog that
/// would make Enter in any field press whichever button stands first.
class Button : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

QPushButton* button(const QString& text, const char* name, const char* kind, QWidget* parent) {
    auto* made = bareButton(QString::fromLatin1(name), parent);
    made->setText(text);
    if (kind)
        made->setProperty("kind", QString::fromLatin1(kind));
    return made;
}

} // namespace

QPushButton* bareButton(const QString& name, QWidget* parent) {
    auto* made = new Button(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

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
