// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/condition_mark.h"

#include "core/base/date_words.h"
#include "ui/style/shapes.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QSizeF>

#include <algorithm>

namespace ninefold {

namespace {

bool hasDiscs(const ProgressWords& words) {
    return !words.count.isEmpty() || words.tone == ProgressWords::Tone::Excused;
}

QColor restInk(ProgressWords::Tone tone) {
    return tone == ProgressWords::Tone::DueSoon  ? tokens().due
           : tone == ProgressWords::Tone::Passed ? tokens().over
                                                 : tokens().ink2;
}

} // namespace

QSizeF ProgressPainter::size(MarkSize size) {
    return size == MarkSize::Table ? QSizeF(u(34), u(14)) : QSizeF(u(52), u(18));
}

void ProgressPainter::paint(QPainter& painter, QPointF topLeft, const ProgressWords& words,
                            MarkSize size, const QColor& forced) {
    const auto whole = ProgressPainter::size(size);
    const double disc = size == MarkSize::Table ? u(12) : u(16);
    const double middle = topLeft.y() + whole.height() / 2;
    const QRectF first(topLeft.x(), middle - disc / 2, disc, disc);
    const auto second = first.translated(whole.width() - disc, 0);
    const bool excused = words.tone == ProgressWords::Tone::Excused;
    const auto ink = [&](bool done) {
        return forced.isValid() ? forced : done ? tokens().done : tokens().ink2;
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(words.attended >= appointmentsNeeded), 1.5 * Theme::instance().unit()));
    const double gap = disc * 0.08;
    painter.drawLine(QPointF(first.right() - gap, middle), QPointF(second.left() + gap, middle));
    for (int i = 0; i < appointmentsNeeded; ++i) {
        const bool done = i < words.attended;
        const auto shape = excused ? Shape::RingBar : done ? Shape::DiscTick : Shape::Ring;
        drawShape(painter, shape, i == 0 ? first : second, ink(done));
    }
    painter.restore();
}

QSizeF conditionSize(const ProgressWords& words, const QString& rest, MarkSize size) {
    const auto discs = ProgressPainter::size(size);
    double width = QFontMetricsF(font(Type::Text)).horizontalAdvance(rest) + 1;
    if (!words.count.isEmpty())
        width += QFontMetricsF(font(Type::Strong)).horizontalAdvance(words.count) + u(8);
    if (hasDiscs(words))
        width += discs.width() + u(8);
    return {width, std::max<double>(discs.height(), u(20))};
}

void paintCondition(QPainter& painter, const QRectF& area, const ProgressWords& words,
                    const QString& rest, MarkSize size, const QColor& forced) {
    const auto discs = ProgressPainter::size(size);
    double x = area.left();
    if (hasDiscs(words)) {
        ProgressPainter::paint(painter, {x, area.center().y() - discs.height() / 2}, words, size,
                               forced);
        x += discs.width() + u(8);
    }
    painter.save();
    const auto write = [&](const QString& text, const QFont& type, const QColor& ink) {
        painter.setFont(type);
        painter.setPen(forced.isValid() ? forced : ink);
        const QRectF room(x, area.top(), area.right() - x, area.height());
        const QFontMetricsF metrics(type);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, room.width() + 1));
        x += metrics.horizontalAdvance(text) + u(8);
    };
    if (!words.count.isEmpty())
        write(words.count, font(Type::Strong), tokens().ink);
    write(rest, font(Type::Text), restInk(words.tone));
    painter.restore();
}

ConditionLabel::ConditionLabel(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConditionLabel::setProgress(const ConditionProgress& progress, QDate today) {
    words_ = progressWords(progress, today);
    rest_ = words_.rest;
    const bool running = progress.status == ConditionStatus::Open;
    if (running && progress.deadline.isValid()) {
        const auto form = progress.deadline.year() == today.year() ? QStringLiteral("d MMMM")
                                                                   : QStringLiteral("d MMMM yyyy");
        rest_ = tr("%1, to %2").arg(words_.rest, QLocale().toString(progress.deadline, form));
    }
    setAccessibleName(words_.accessible());
    updateGeometry();
    update();
}

QSize ConditionLabel::sizeHint() const {
    return conditionSize(words_, rest_, MarkSize::Record).toSize() + QSize(2, 0);
}

void ConditionLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCondition(painter, rect(), words_, rest_, MarkSize::Record);
}

} // namespace ninefold
