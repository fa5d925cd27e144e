// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/condition_bar.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QColor>
#include <QFontMetrics>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLatin1Char>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ninefold {

namespace {

/// Labels in two lines, above and below the bar; each takes its room if that is still free.
class LabelLines {
public:
    explicit LabelLines(double width)
        : width_(width) {}

    /// The label's left edge in that line, centred on `x` as far as the widget allows; none: no
    /// room.
    std::optional<double> place(bool above, double x, double labelWidth) {
        const double left = std::clamp(x - labelWidth / 2, 0.0, std::max(0.0, width_ - labelWidth));
        auto& taken = taken_[above ? 0 : 1];
        for (const auto& [from, to] : taken)
            if (left < to + gap && left + labelWidth > from - gap)
                return std::nullopt;
        taken.emplace_back(left, left + labelWidth);
        return left;
    }

private:
    static constexpr double gap = 12;
    double width_;
    std::array<std::vector<std::pair<double, double>>, 2> taken_;
};

int lineHeight() {
    return std::max(u(18), QFontMetrics(font(Type::Small)).height());
}

} // namespace

ConditionBar::ConditionBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConditionBar::setSpan(ConditionSpan span) {
    span_ = std::move(span);
    setAccessibleName(spoken());
    update();
}

QSize ConditionBar::sizeHint() const {
    return {u(600), u(20) + 2 * lineHeight()};
}

QSize ConditionBar::minimumSizeHint() const {
    return {u(240), sizeHint().height()};
}

double ConditionBar::xOf(QDate day) const {
    const double days = std::max<qint64>(1, span_.from.daysTo(span_.to));
    const double edge = u(8);
    const double share = std::clamp(span_.from.daysTo(day) / days, 0.0, 1.0);
    const double x = edge + share * (width() - 2 * edge);
    return isRightToLeft() ? width() - x : x;
}

QString ConditionBar::spoken() const {
    QStringList parts{span_.fromLabel};
    for (const auto& mark : span_.appointments)
        parts << mark.label;
    if (span_.reportDue.isValid())
        parts << tr("report due %1").arg(QLocale().toString(span_.reportDue, u"d MMM"));
    parts << span_.toLabel;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void ConditionBar::paintEvent(QPaintEvent*) {
    if (!span_.from.isValid() || !span_.to.isValid())
        return;
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const double middle = height() / 2.0;
    const double from = xOf(span_.from), to = xOf(span_.to), today = xOf(span_.today);
    const double thick = u(6);
    painter.fillRect(
        QRectF(QPointF(from, middle - thick / 2), QPointF(to, middle + thick / 2)).normalized(),
        t.track);
    if (t.highContrast) { // the track has the colour of the page
        painter.setPen(QPen(t.control, 1));
        painter.drawRect(
            QRectF(QPointF(from, middle - thick / 2), QPointF(to, middle + thick / 2)));
    }
    QColor passed = t.accent;
    passed.setAlphaF(t.highContrast ? 1.0F : 0.45F);
    painter.fillRect(
        QRectF(QPointF(from, middle - thick / 2), QPointF(today, middle + thick / 2)).normalized(),
        passed);
    painter.setPen(QPen(t.ink2, 1.5));
    for (const double end : {from, to})
        painter.drawLine(QPointF(end, middle - u(8)), QPointF(end, middle + u(8)));

    LabelLines lines(width());
    const auto label = [&](const QString& text, double x, bool above, Type type, QColor ink) {
        const auto type_ = ninefold::font(type);
        const double wide = QFontMetricsF(type_).horizontalAdvance(text) + 2;
        if (const auto left = lines.place(above, x, wide)) {
            painter.setFont(type_);
            painter.setPen(ink);
            const double top = above ? 0 : height() - lineHeight();
            painter.drawText(QRectF(*left, top, wide, lineHeight()), Qt::AlignCenter, text);
        }
    };
    label(span_.fromLabel, from, false, Type::Small, t.ink2);
    label(span_.toLabel, to, false, Type::SmallStrong, t.ink);
    if (span_.today >= span_.from && span_.today <= span_.to) {
        painter.setPen(QPen(t.ink, 2));
        painter.drawLine(QPointF(today, middle - u(10)), QPointF(today, middle + u(10)));
        label(tr("Today"), today, true, Type::SmallStrong, t.ink);
    }
    if (span_.reportDue.isValid()) {
        const double x = xOf(span_.reportDue);
        drawIcon(painter, QStringLiteral("document"), QRectF(x - u(7), middle - u(7), u(14), u(14)),
                 t.ink2);
        label(tr("report due %1").arg(QLocale().toString(span_.reportDue, u"d MMM")), x, true,
              Type::Small, t.ink2);
    }
    for (const auto& mark : span_.appointments) {
        const double x = xOf(mark.on);
        const QRectF box(x - u(8), middle - u(8), u(16), u(16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.page);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        const auto ink = mark.chip.urgency == Urgency::Done ? t.done : t.ink2;
        drawShape(painter, mark.chip.shape, box, ink);
        label(mark.label, x, mark.chip.urgency == Urgency::Done, Type::Small, t.ink2);
    }
}

bool ConditionBar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList near;
    for (const auto& mark : span_.appointments)
        if (std::abs(xOf(mark.on) - help->pos().x()) <= u(10))
            near << mark.label;
    if (span_.reportDue.isValid() && std::abs(xOf(span_.reportDue) - help->pos().x()) <= u(10))
        near << tr("report due %1").arg(QLocale().toString(span_.reportDue, u"d MMM"));
    QToolTip::showText(help->globalPos(), near.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace ninefold
