// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_chart.h"

#include "core/returns/printed_chart.h"
#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace ninefold {

namespace {

BarChartData barsOf(print::Bars bars, const ReturnTable& table) {
    static const std::vector<std::string> levels{"high", "medium", "low"};
    BarChartData out;
    out.series = bars.keys;
    out.colours = table.chart.series == levels ? BarChartData::Colours::Levels
                                               : BarChartData::Colours::Series;
    for (auto& row : bars.rows)
        out.bars.push_back({row.label, std::move(row.parts), row.total});
    return out;
}

/// A picture with its title and note, at its own size.
class Sheet {
public:
    explicit Sheet(const ChartPicture& picture)
        : picture_(picture)
        , ink_(pictureInk())
        , drawn_(DrawnTable::of(picture.table)) {
        titleFont_ = strongFont(ink_);
        titleFont_.setPixelSize(17);
        title_ = QFontMetricsF(titleFont_).height() + 4;
        note_ = heightOfLabels({picture.note}, ink_, inner) + 12;
    }

    bool isBlank() const { return !drawn_; }
    QSize size() const {
        const double chart = drawn_ ? drawn_->height(ink_, inner) : 0;
        return {qCeil(inner + 2 * margin), qCeil(2 * margin + title_ + note_ + chart)};
    }
    void paint(QPainter& painter) const {
        painter.fillRect(QRectF(QPointF(0, 0), size()), ink_.ground);
        painter.setPen(ink_.ink);
        painter.setFont(titleFont_);
        painter.drawText(QRectF(margin, margin, inner, title_), Qt::AlignLeft | Qt::AlignTop,
                         picture_.title);
        painter.setPen(ink_.ink2);
        painter.setFont(ink_.font);
        painter.drawText(QRectF(margin, margin + title_, inner, note_),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, picture_.note);
        const double top = margin + title_ + note_;
        drawn_->paint(painter, {margin, top, inner, drawn_->height(ink_, inner)}, ink_);
    }

private:
    static constexpr double margin = 16;
    static constexpr double inner = 720; ///< as wide as a page of text

    const ChartPicture& picture_;
    ChartInk ink_;
    std::optional<DrawnTable> drawn_;
    QFont titleFont_;
    double title_ = 0, note_ = 0;
};

} // namespace

std::optional<DrawnTable> DrawnTable::of(const ReturnTable& table) {
    auto chart = chartOf(table);
    if (!chart)
        return std::nullopt;
    DrawnTable out;
    out.rows_ = std::move(chart->rows);
    for (const auto& name : table.chart.series)
        out.columns_.push_back(static_cast<size_t>(table.column(name)));
    if (auto* bars = std::get_if<print::Bars>(&chart->shape))
        out.shape_ = barsOf(std::move(*bars), table);
    else if (auto* lines = std::get_if<print::Lines>(&chart->shape))
        out.shape_ = std::move(*lines);
    else {
        out.shape_ = std::move(std::get<print::Shares>(chart->shape));
        out.columns_ = {static_cast<size_t>(table.column(table.chart.percent))};
    }
    return out;
}

double DrawnTable::height(const ChartInk& ink, double width) const {
    return std::visit([&](const auto& data) { return chartHeight(data, ink, width); }, shape_);
}

void DrawnTable::paint(QPainter& painter, const QRectF& target, const ChartInk& ink) const {
    std::visit([&](const auto& data) { paintChart(painter, target, data, ink); }, shape_);
}

std::vector<ChartMark> DrawnTable::marks(const QRectF& target, const ChartInk& ink) const {
    return std::visit([&](const auto& data) { return chartMarks(target, data, ink); }, shape_);
}

DrawnTable::Cell DrawnTable::cellOf(const ChartMark& mark) const {
    return {rows_[mark.step], columns_[mark.part]};
}

QByteArray pngOf(const ChartPicture& picture) {
    constexpr int scale = 2;
    const Sheet sheet(picture);
    if (sheet.isBlank())
        return {};
    QImage image(sheet.size() * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        sheet.paint(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartPicture& picture) {
    const Sheet sheet(picture);
    if (sheet.isBlank())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sheet.size());
    svg.setViewBox(QRect({0, 0}, sheet.size()));
    svg.setTitle(picture.title);
    svg.setDescription(picture.note);
    {
        QPainter painter(&svg);
        sheet.paint(painter);
    }
    return bytes;
}

} // namespace ninefold
