// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "ui/charts/chart_ink.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QRectF>

#include <algorithm>
#include <utility>

namespace ninefold {

namespace {

/// The strong beginning and the rest: "41.3 %" and " (66 of 160)", "42" and " of 60". What does
/// not begin with a number is strong as a whole.
std::pair<QString, QString> parted(const QString& words) {
    if (words.isEmpty() || !words.front().isDigit())
        return {words, {}};
    const auto end = words.indexOf(QLatin1Char(' ')); // one that parts no line is not meant
    return end < 0 ? std::pair(words, QString()) : std::pair(words.left(end), words.mid(end));
}

} // namespace

QFont strongFont(const ChartInk& ink) {
    QFont font = ink.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

double widthOfLabels(const QStringList& labels, const ChartInk& ink, double most) {
    const QFontMetricsF metrics(ink.font);
    double widest = 0;
    for (const auto& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label) + 1);
    return std::min(widest, most);
}

double heightOfLabels(const QStringList& labels, const ChartInk& ink, double width) {
    const QFontMetricsF metrics(ink.font);
    double highest = metrics.height();
    for (const auto& label : labels)
        highest = std::max(
            highest, metrics.boundingRect({0, 0, width, 10'000}, Qt::TextWordWrap, label).height());
    return highest;
}

double widthOfFigure(const QString& words, const ChartInk& ink) {
    const auto [strong, rest] = parted(words);
    return QFontMetricsF(strongFont(ink)).horizontalAdvance(strong) +
           QFontMetricsF(ink.font).horizontalAdvance(rest) + 2;
}

void paintFigure(QPainter& painter, const QRectF& room, const QString& words, const ChartInk& ink) {
    const auto [strong, rest] = parted(words);
    painter.setPen(ink.ink);
    painter.setFont(strongFont(ink));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, strong);
    const double wide = QFontMetricsF(strongFont(ink)).horizontalAdvance(strong);
    painter.setFont(ink.font);
    painter.drawText(room.adjusted(wide, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, rest);
}

} // namespace ninefold
