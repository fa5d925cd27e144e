// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/needs_strip.h"

#include "ui/style/theme.h"

#include <QColor>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QSizeF>

namespace ninefold {

namespace {

QString needsWords(const char* text) {
    return QCoreApplication::translate("needs", text);
}
#define NEEDS_WORDS(text) QT_TRANSLATE_NOOP("needs", text)

struct Grid {
    int width, height, gap, groupGap;
};

Grid gridOf(MarkSize size) {
    if (size == MarkSize::Table)
        return {u(8), u(16), u(2), u(6)};
    return {u(14), u(26), u(4), u(12)};
}

/// Left edge of a column; after three and after six the gap is wider.
int columnLeft(const Grid& grid, size_t column) {
    const auto at = static_cast<int>(column);
    return at * (grid.width + grid.gap) + (at / 3) * (grid.groupGap - grid.gap);
}

void paintColumn(QPainter& painter, const QRectF& column, std::optional<NeedLevel> level,
                 const QColor& filled) {
    const auto& t = tokens();
    const double unit = Theme::instance().unit();
    const QColor line = t.highContrast ? filled : t.ink2; // also on a filled selection
    if (!level) {
        QPen pen(line, 1);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    if (!t.highContrast)
        painter.fillRect(column, t.track);
    const auto score = scoreOf(*level);
    if (!score) {
        painter.setPen(QPen(line, 1.25 * unit));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawLine(column.bottomLeft() + QPointF(unit, -unit),
                         column.topRight() + QPointF(-unit, unit));
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    const int height =
        *score == 0 ? qMax(1, qRound(1.5 * unit)) : qRound(column.height() * *score / 3.0);
    painter.fillRect(QRectF(column.left(), column.bottom() - height, column.width(), height),
                     *score == 0 ? line : filled);
}

} // namespace

int NeedsMark::needs() const {
    int count = 0;
    for (const auto& level : levels)
        count += level && scoreOf(*level).value_or(0) > 0 ? 1 : 0;
    return count;
}

QString NeedsMark::countText() const {
    return assessed ? needsWords(NEEDS_WORDS("%1 of %2")).arg(needs()).arg(levels.size())
                    : needsWords(NEEDS_WORDS("Not assessed"));
}

QString NeedsMark::levelsText() const {
    const auto count = [this](std::optional<NeedLevel> wanted) {
        return std::count(levels.begin(), levels.end(), wanted);
    };
    QStringList parts;
    const auto add = [&](std::optional<NeedLevel> level, const char* text) {
        if (const auto n = count(level))
            parts << needsWords(text).arg(n);
    };
    add(NeedLevel::High, NEEDS_WORDS("%1 high"));
    add(NeedLevel::Medium, NEEDS_WORDS("%1 medium"));
    add(NeedLevel::Low, NEEDS_WORDS("%1 low"));
    add(NeedLevel::None, NEEDS_WORDS("%1 none"));
    add(NeedLevel::NotDisclosed, NEEDS_WORDS("%1 not disclosed"));
    add(std::nullopt, NEEDS_WORDS("%1 not asked"));
    return parts.join(QStringLiteral(", "));
}

QString NeedsMark::spoken() const {
    if (!assessed)
        return countText();
    QStringList parts;
    for (const auto pathway : pathways) {
        const auto level = levels[indexOf(pathway)];
        parts << QStringLiteral("%1 %2 %3")
                     .arg(indexOf(pathway) + 1)
                     .arg(shortLabel(pathway).toLower(),
                          level ? labelOf(*level).toLower() : needsWords(NEEDS_WORDS("not asked")));
    }
    return needsWords(NEEDS_WORDS("%1 needs: %2"))
        .arg(countText(), parts.join(QStringLiteral(", ")));
}

NeedsMark needsMark(const Assessment* assessment) {
    NeedsMark mark;
    if (assessment) {
        mark.assessed = true;
        mark.levels = assessment->needs;
    }
    return mark;
}

QSizeF needsStripSize(MarkSize size) {
    const auto grid = gridOf(size);
    return QSizeF(columnLeft(grid, pathwayCount - 1) + grid.width, grid.height);
}

void paintNeedsStrip(QPainter& painter, QPointF topLeft, const NeedLevels& levels, MarkSize size,
                     const QColor& filled) {
    const auto grid = gridOf(size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (size_t i = 0; i < levels.size(); ++i)
        paintColumn(painter,
                    QRectF(qRound(topLeft.x()) + columnLeft(grid, i), qRound(topLeft.y()),
                           grid.width, grid.height),
                    levels[i], filled);
    painter.restore();
}

NeedsStrip::NeedsStrip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NeedsStrip::setNeeds(const NeedsMark& needs) {
    needs_ = needs;
    setAccessibleName(needs.spoken());
    setToolTip(needs.assessed ? needs.spoken() : QString());
    update();
}

QSize NeedsStrip::sizeHint() const {
    const auto numbers = QFontMetrics(ninefold::font(Type::Tiny)).height();
    return needsStripSize(MarkSize::Record).toSize() + QSize(0, numbers + u(2));
}

void NeedsStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintNeedsStrip(painter, {0, 0}, needs_.levels, MarkSize::Record, tokens().accent);
    const auto grid = gridOf(MarkSize::Record);
    painter.setFont(ninefold::font(Type::Tiny));
    painter.setPen(tokens().ink2);
    for (size_t i = 0; i < pathwayCount; ++i)
        painter.drawText(QRect(columnLeft(grid, i) - grid.gap, grid.height + u(2),
                               grid.width + 2 * grid.gap, height() - grid.height - u(2)),
                         Qt::AlignHCenter | Qt::AlignTop, QString::number(i + 1));
}

namespace {

/// One column of each look, in the order in which the legend names them.
constexpr std::array<std::optional<NeedLevel>, 6> legendLevels{
    NeedLevel::None, NeedLevel::Low,          NeedLevel::Medium,
    NeedLevel::High, NeedLevel::NotDisclosed, std::nullopt};

int legendWidth(const Grid& grid) {
    return columnLeft(grid, legendLevels.size() - 1) + grid.width;
}

} // namespace

NeedsLegend::NeedsLegend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(needsWords(NEEDS_WORDS("none, low, medium, high; not disclosed; not asked")));
}

QSize NeedsLegend::sizeHint() const {
    const QFontMetrics metrics(ninefold::font(Type::Small));
    return {legendWidth(gridOf(MarkSize::Table)) + u(8) +
                metrics.horizontalAdvance(accessibleName()) + 2,
            std::max(u(20), metrics.height())};
}

void NeedsLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto grid = gridOf(MarkSize::Table);
    const int top = (height() - grid.height) / 2;
    for (size_t i = 0; i < legendLevels.size(); ++i)
        paintColumn(painter, QRectF(columnLeft(grid, i), top, grid.width, grid.height),
                    legendLevels[i], tokens().accent);
    painter.setFont(ninefold::font(Type::Small));
    painter.setPen(tokens().ink2);
    painter.drawText(rect().adjusted(legendWidth(grid) + u(8), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, accessibleName());
}

} // namespace ninefold
