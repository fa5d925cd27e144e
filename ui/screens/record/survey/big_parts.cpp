// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/survey/big_parts.h"

#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/style/theme.h"

namespace ninefold {

namespace {} // namespace

QPushButton* bigButton(const QString& text, const char* name, qreal points, bool primary) {
    auto* button = primary ? primaryButton(text, name) : ordinaryButton(text, name);
    auto type = font(primary ? Type::Strong : Type::Text);
    type.setPointSizeF(points);
    const int line = QFontMetrics(type).height();
    // Over the program's sheet, which gives every button the height of a field.
    button->setStyleSheet(
        QStringLiteral("QPushButton { font-size: %1pt; padding: 0 %2px; min-height: %3px; "
                       "max-height: %3px }")
            .arg(points)
            .arg(line * 3 / 4)
            .arg(std::max(fingerHeight, line * 3 / 2) - 2 * tokens().border));
    button->setContextMenuPolicy(Qt::PreventContextMenu);
    return button;
}

BigFoot::BigFoot(int gap, QWidget* parent)
    : QWidget(parent)
    , flow_(new FlowLayout(gap, this)) {
    setObjectName(QStringLiteral("footer"));
    setAttribute(Qt::WA_StyledBackground);
    flow_->setContentsMargins(gap * 2, gap, gap * 2, gap);
}

void BigFoot::add(QWidget* widget) {
    flow_->addWidget(widget);
}

void BigFoot::setLastAtEnd() {
    flow_->setLastAtEnd(true);
}

} // namespace ninefold
