// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <algorithm>

namespace ninefold {

/// Words that wrap at a greatest width. A plain label asks for the height of the whole room that
/// its layout has, and is then cut off.
class Prose : public QLabel {
public:
    explicit Prose(const QString& text, int greatestWidth, QWidget* parent = nullptr)
        : QLabel(text, parent) {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMaximumWidth(greatestWidth);
    }

    int heightForWidth(int width) const override {
        return QLabel::heightForWidth(std::min(width, maximumWidth()));
    }
};

} // namespace ninefold
