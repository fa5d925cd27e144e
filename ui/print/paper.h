// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pages under the pen: head, foot, where the next line goes, and how text is set (look.md §6).
// Lengths are in points.

#include "core/base/print_document.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

class QPagedPaintDevice;

namespace ninefold::print {

enum class Weight { Regular, Bold };

class Paper {
public:
    /// `pages`: how many there will be, for "Page 5 of 14"; `zoom`: 1, less to get more on a page.
    Paper(const Document& document, QPagedPaintDevice& device, int pages, qreal zoom);
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    qreal width() const { return body_.width(); }
    qreal y() const { return y_; }
    qreal pageHeight() const { return body_.height(); }
    qreal roomLeft() const { return body_.bottom() - y_; }
    int page() const { return page_; }
    /// Whether what stands between head and foot runs from the right.
    bool isRightToLeft() const { return document_.rightToLeft; }

    void advance(qreal points) { y_ += points; }
    void newPage(bool isBare = false);
    /// Turns the page unless so much fits below; at the top of a page nothing happens.
    void need(qreal points);
    bool isAtTop() const { return y_ <= body_.top(); }

    /// Height of text set in a column.
    qreal height(const QString& text, qreal size, Weight weight, qreal columnWidth) const;
    /// Width on one line.
    qreal lineWidth(const QString& text, qreal size, Weight weight) const;
    void text(const QString& text, qreal x, qreal top, qreal size, Weight weight, qreal columnWidth,
              Qt::Alignment align = Qt::AlignLeft, Qt::LayoutDirection direction = Qt::LeftToRight);
    void rule(qreal top, qreal from, qreal to, qreal thickness, const QColor& colour = Qt::black);
    void box(const QRectF& points, const QColor& fill, qreal outline);
    /// A line through points.
    void stroke(const QPolygonF& points, qreal thickness, Qt::PenStyle style = Qt::SolidLine);
    /// A small shape, told from others by `nth` (0–4).
    void mark(const QPointF& at, int nth);
    /// The colour of text from here on.
    void setInk(const QColor& colour) { ink_ = colour; }
    void disc(qreal x, qreal middle, qreal radius, bool filled);

private:
    qreal px(qreal points) const { return points * scale_; }
    QFont font(qreal size, Weight weight) const;
    void drawHead();
    void drawFoot();
    void drawFrame();

    const Document& document_;
    QPagedPaintDevice& device_;
    QPainter painter_;
    int pages_;
    int page_ = 1;
    bool isBare_ = false; ///< this page has no head
    qreal zoom_;
    qreal scale_;  ///< device units a point
    QRectF sheet_; ///< between the margins, in points
    QRectF body_;  ///< between head and foot
    qreal y_ = 0;
    QColor ink_ = Qt::black;
};

} // namespace ninefold::print
