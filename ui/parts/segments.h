// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace ninefold {

/// Where a segment stands among those beside it.
enum class SegmentPlace : quint8 { First, Middle, Last };

/// One of some choices side by side, of which one is chosen; put them into one exclusive
/// QButtonGroup.
QPushButton* segmentButton(const QString& text, const char* name, SegmentPlace place,
                           QWidget* parent = nullptr);

} // namespace ninefold
