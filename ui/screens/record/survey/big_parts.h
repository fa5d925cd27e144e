// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ninefold {

/// What a finger hits, in px.
inline constexpr int fingerHeight = 48;

class FlowLayout;

/// A button of at least 48 px, in type of so many points.
QPushButton* bigButton(const QString& text, const char* name, qreal points, bool primary = false);

/// The bar of buttons below a page; in two lines where one has not enough room.
class BigFoot : public QWidget {
    Q_OBJECT
public:
    explicit BigFoot(int gap, QWidget* parent = nullptr);
    void add(QWidget* widget);
    /// The last one stands at the end of its line.
    void setLastAtEnd();

private:
    FlowLayout* flow_;
};

} // namespace ninefold
