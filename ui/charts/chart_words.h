// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words beside what is drawn: labels that go on in another line, and figures whose number is
// strong: "42 of 60", "Received 19".

#include <QStringList>

class QFont;
class QPainter;
class QRectF;

namespace ninefold {

struct ChartInk;

QFont strongFont(const ChartInk& ink);

/// What the longest label needs, at most `most`.
double widthOfLabels(const QStringList& labels, const ChartInk& ink, double most);
/// What the highest label needs in a column of that width.
double heightOfLabels(const QStringList& labels, const ChartInk& ink, double width);

/// On one line, the number at its beginning strong.
double widthOfFigure(const QString& words, const ChartInk& ink);
void paintFigure(QPainter& painter, const QRectF& room, const QString& words, const ChartInk& ink);

} // namespace ninefold
