// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QBrush>
#include <QColor>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPen>
#include <QPointF>
#include <QTextLayout>
#include <QTextOption>

namespace ninefold::print {

namespace {

constexpr qreal headHeight = 50;
constexpr qreal footHeight = 48;
constexpr qreal noteSize = 10;
constexpr qreal leading = 1.375; ///< 16.5 on 12
const QColor second(0x44, 0x44, 0x44);

} // namespace

Paper::Paper(const Document& document, QPagedPaintDevice& device, int pages, qreal zoom)
    : document_(document)
    , device_(device)
    , painter_(&device)
    , pages_(pages)
    , zoom_(zoom)
    , scale_(zoom * device.logicalDpiY() / 72.0)
    , sheet_(0, 0, device.width() / scale_, device.height() / scale_)
    , body_(sheet_.adjusted(0, headHeight, 0, -footHeight))
    , y_(body_.top()) {
    drawFrame();
}

void Paper::newPage(bool isBare) {
    device_.newPage();
    ++page_;
    isBare_ = isBare;
    y_ = body_.top();
    drawFrame();
}

void Paper::drawFrame() {
    if (!isBare_ && !(document_.isLetter && document_.owner.isEmpty()))
        drawHead();
    if (!document_.isLetter)
        drawFoot();
}

void Paper::need(qreal points) {
    if (!isAtTop() && roomLeft() < points)
        newPage();
}

QFont Paper::font(qreal size, Weight weight) const {
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
                      QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(size * zoom_);
    font.setWeight(weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal Paper::lineWidth(const QString& text, qreal size, Weight weight) const {
    return QFontMetricsF(font(size, weight), &device_).horizontalAdvance(text) / scale_;
}

qreal Paper::height(const QString& text, qreal size, Weight weight, qreal columnWidth) const {
    QTextLayout layout(text, font(size, weight), &device_);
    layout.beginLayout();
    int lines = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(px(columnWidth));
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines) * size * leading;
}

void Paper::text(const QString& text, qreal x, qreal top, qreal size, Weight weight,
                 qreal columnWidth, Qt::Alignment align, Qt::LayoutDirection direction) {
    QTextLayout layout(text, font(size, weight), &device_);
    QTextOption option(align);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal lineTop = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(px(columnWidth));
        line.setPosition({0, lineTop});
        lineTop += px(size * leading);
    }
    layout.endLayout();
    painter_.setPen(ink_);
    layout.draw(&painter_, {px(x), px(top)});
}

void Paper::rule(qreal top, qreal from, qreal to, qreal thickness, const QColor& colour) {
    painter_.fillRect(QRectF(px(from), px(top), px(to - from), px(thickness)), colour);
}

void Paper::box(const QRectF& points, const QColor& fill, qreal outline) {
    painter_.setPen(QPen(Qt::black, px(outline)));
    painter_.setBrush(fill);
    painter_.drawRect(
        QRectF(px(points.x()), px(points.y()), px(points.width()), px(points.height())));
}

void Paper::stroke(const QPolygonF& points, qreal thickness, Qt::PenStyle style) {
    QPolygonF scaled;
    for (const auto& point : points)
        scaled << point * scale_;
    painter_.setPen(QPen(Qt::black, px(thickness), style));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPolyline(scaled);
}

void Paper::mark(const QPointF& at, int nth) {
    constexpr qreal half = 3;
    const auto around = [&](std::initializer_list<QPointF> corners) {
        QPolygonF shape;
        for (const auto& corner : corners)
            shape << (at + corner * half) * scale_;
        painter_.drawPolygon(shape);
    };
    painter_.setPen(QPen(Qt::black, px(0.75)));
    painter_.setBrush(nth % 2 == 0 ? Qt::black : Qt::white);
    switch (nth) {
    case 0:
    case 4:
        painter_.setBrush(nth == 0 ? Qt::black : Qt::white);
        painter_.drawEllipse(at * scale_, px(half), px(half));
        break;
    case 1:
        around({{-1, -1}, {1, -1}, {1, 1}, {-1, 1}});
        break;
    case 2:
        around({{0, -1.2}, {1.1, 0.9}, {-1.1, 0.9}});
        break;
    default:
        around({{0, -1.3}, {1.3, 0}, {0, 1.3}, {-1.3, 0}});
    }
}

void Paper::disc(qreal x, qreal middle, qreal radius, bool filled) {
    painter_.setPen(QPen(Qt::black, px(1.5)));
    painter_.setBrush(filled ? QBrush(Qt::black) : QBrush(Qt::white));
    painter_.drawEllipse(QPointF(px(x), px(middle)), px(radius), px(radius));
    if (!filled)
        return;
    painter_.setPen(QPen(Qt::white, px(1.5)));
    const QPointF tick[] = {{px(x - 0.4 * radius), px(middle)},
                            {px(x - 0.1 * radius), px(middle + 0.35 * radius)},
                            {px(x + 0.45 * radius), px(middle - 0.35 * radius)}};
    painter_.drawPolyline(tick, 3);
}

void Paper::drawHead() {
    // The mark: nine small squares, five of them filled.
    static constexpr bool filled[] = {true, true, false, true, true, false, false, false, true};
    painter_.setPen(QPen(Qt::black, px(1)));
    for (int i = 0; i < 9; ++i) {
        const int column = i % 3, row = i / 3;
        painter_.setBrush(filled[i] ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
        painter_.drawRoundedRect(QRectF(px(1 + 8.5 * column), px(1 + 8.5 * row), px(6.5), px(6.5)),
                                 px(1), px(1));
    }
    text(document_.owner, 34, 5, 12, Weight::Bold, width() / 2);
    qreal top = 0;
    for (const auto& words : document_.headWords) {
        text(words, width() / 2, top, noteSize, Weight::Regular, width() / 2, Qt::AlignRight);
        top += noteSize * leading;
    }
    rule(34, 0, width(), 1);
}

void Paper::drawFoot() {
    qreal top = body_.bottom() + 12;
    rule(top - 6, 0, width(), 0.75, second);
    const auto number =
        QCoreApplication::translate("print", "Page %1 of %2").arg(page_).arg(pages_);
    text(number, width() - 100, top, noteSize, Weight::Regular, 100, Qt::AlignRight);
    for (const auto& words : document_.footWords) {
        text(words, 0, top, noteSize, Weight::Regular, width() - 110);
        top += height(words, noteSize, Weight::Regular, width() - 110);
    }
}

} // namespace ninefold::print
