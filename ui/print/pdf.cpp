// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/charts_on_paper.h"
#include "ui/print/pdf_language.h"
#include "ui/print/table_layout.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPdfWriter>

namespace ninefold::print {

namespace {

constexpr int dotsPerInch = 1200;
constexpr qreal besideLatin = 1.1; ///< Arabic letters look smaller than Latin ones of one size
constexpr qreal leastZoom = 0.7;   ///< 12 pt become 8.4: smaller is no letter

// look.md §5: high, medium and low, told apart in grey.
const QColor barColours[] = {QColor(0x14, 0x48, 0x4e), QColor(0x7f, 0xb0, 0xb1), Qt::white};
// More parts than three: five greys, the darkest first.
const QColor manyColours[] = {QColor(0x26, 0x26, 0x26), QColor(0x73, 0x73, 0x73),
                              QColor(0x99, 0x99, 0x99), QColor(0xbf, 0xbf, 0xbf), Qt::white};

struct Drawing {
    Paper& paper;

    void operator()(const Title& block) const {
        paper.need(80);
        line(block.text, 20, Weight::Bold, 4);
        if (!block.under.isEmpty())
            line(block.under, 12, Weight::Regular, 12);
    }
    void operator()(const Heading& block) const {
        paper.need(70);
        paper.advance(8);
        line(block.text, 13.5, Weight::Bold, 6);
    }
    void operator()(const Paragraph& block) const { line(block.text, 12, Weight::Regular, 8); }

    void operator()(const Pairs& block) const {
        constexpr qreal labelWidth = 170;
        const qreal valueWidth = paper.width() - labelWidth;
        for (const auto& [label, value] : block.lines) {
            const qreal height = std::max(paper.height(label, 12, Weight::Regular, labelWidth - 12),
                                          paper.height(value, 12, Weight::Regular, valueWidth)) +
                                 3;
            paper.need(height);
            paper.text(label, 0, paper.y(), 12, Weight::Regular, labelWidth - 12);
            paper.text(value, labelWidth, paper.y(), 12, Weight::Regular, valueWidth);
            paper.advance(height);
        }
        paper.advance(8);
    }

    void operator()(const Table& block) const {
        if (!block.caption.isEmpty())
            (*this)(Heading{block.caption});
        if (!block.rows.empty())
            drawTable(paper, block);
        else
            line(QCoreApplication::translate("print", "Nothing to show."), 12, Weight::Regular, 8);
    }

    void operator()(const ConditionBox& block) const {
        constexpr qreal height = 54;
        constexpr qreal step = 34;
        constexpr qreal radius = 7;
        paper.need(height + 12);
        const qreal top = paper.y();
        paper.box({0, top, paper.width(), height}, Qt::white, 1);
        const qreal middle = top + height / 2;
        for (int i = 1; i < block.needed; ++i)
            paper.rule(middle - 0.75, 21 + (i - 1) * step + radius, 21 + i * step - radius, 1.5);
        for (int i = 0; i < block.needed; ++i)
            paper.disc(21 + i * step, middle, radius, i < block.attended);
        const qreal left = 48 + (block.needed - 1) * step;
        paper.text(block.text, left, top + 8, 13.5, Weight::Bold, paper.width() - left - 8);
        paper.text(block.under, left, top + 28, 12, Weight::Regular, paper.width() - left - 8);
        paper.advance(height + 12);
    }

    void operator()(const Bars& block) const {
        paper.need(60 + 23.0 * static_cast<qreal>(block.rows.size()));
        if (!block.caption.isEmpty())
            (*this)(Heading{block.caption});
        drawKeys(block);
        int most = 1;
        for (const auto& row : block.rows) {
            int sum = 0;
            for (const int part : row.parts)
                sum += part;
            most = std::max(most, sum);
        }
        for (const auto& row : block.rows)
            drawBar(row, most);
        paper.advance(8);
    }

    void operator()(const Shares& block) const { drawShares(paper, block); }
    void operator()(const Lines& block) const { drawLines(paper, block); }

    void operator()(const Signatures& block) const {
        paper.need(60);
        paper.advance(36);
        const auto count = std::max<qsizetype>(1, block.names.size());
        const qreal gap = 30;
        const qreal each =
            (paper.width() - gap * static_cast<qreal>(count - 1)) / static_cast<qreal>(count);
        qreal x = 0;
        for (const auto& name : block.names) {
            paper.rule(paper.y(), x, x + each, 0.75);
            paper.text(name, x, paper.y() + 4, 12, Weight::Regular, each);
            x += each + gap;
        }
        paper.advance(24);
    }

    void operator()(const NewPage& block) const {
        if (!paper.isAtTop())
            paper.newPage(block.isBare);
    }

private:
    void line(const QString& text, qreal size, Weight weight, qreal after) const {
        const bool mirrored = paper.isRightToLeft();
        if (mirrored)
            size *= besideLatin;
        const qreal height = paper.height(text, size, weight, paper.width());
        paper.need(height);
        paper.text(text, 0, paper.y(), size, weight, paper.width(),
                   mirrored ? Qt::AlignRight : Qt::AlignLeft,
                   mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        paper.advance(height + after);
    }

    void drawKeys(const Bars& block) const {
        qreal x = 0;
        for (qsizetype i = 0; i < block.keys.size(); ++i) {
            paper.box({x, paper.y() + 2, 16, 10}, colour(block.keys.size(), static_cast<size_t>(i)),
                      0.75);
            paper.text(block.keys[i], x + 20, paper.y(), 10, Weight::Regular, 160);
            x += 34 + paper.lineWidth(block.keys[i], 10, Weight::Regular);
        }
        paper.advance(22);
    }

    void drawBar(const Bars::Row& row, int most) const {
        constexpr qreal labelWidth = 120;
        constexpr qreal totalWidth = 70;
        const qreal room = paper.width() - labelWidth - totalWidth;
        const qreal top = paper.y();
        paper.text(row.label, 0, top + 2, 10, Weight::Regular, labelWidth - 6);
        qreal x = labelWidth;
        for (size_t i = 0; i < row.parts.size(); ++i) {
            const qreal length = room * row.parts[i] / most;
            if (row.parts[i] == 0)
                continue;
            paper.box({x, top, length, 17}, colour(static_cast<qsizetype>(row.parts.size()), i),
                      0.75);
            const auto number = QString::number(row.parts[i]);
            if (paper.lineWidth(number, 10, Weight::Regular) + 4 < length)
                drawNumber(number, x, top, length, i == 0 || (row.parts.size() > 3 && i == 1));
            x += length;
        }
        paper.text(row.total, x + 6, top + 2, 10, Weight::Regular, totalWidth);
        paper.advance(23);
    }

    /// A number on its part: white on the dark one.
    void drawNumber(const QString& number, qreal x, qreal top, qreal length, bool onDark) const {
        paper.setInk(onDark ? Qt::white : Qt::black);
        paper.text(number, x, top + 2, 10, Weight::Regular, length, Qt::AlignHCenter);
        paper.setInk(Qt::black);
    }

    static QColor colour(qsizetype parts, size_t part) {
        return parts > 3 ? manyColours[std::min<size_t>(part, 4)]
                         : barColours[std::min<size_t>(part, 2)];
    }
};

void setUp(QPagedPaintDevice& device) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
}

/// How many pages it took.
int drawPages(const Document& document, QPagedPaintDevice& device, int pages, qreal zoom) {
    Paper paper(document, device, pages, zoom);
    const Drawing drawing{paper};
    for (const auto& block : document.blocks)
        std::visit(drawing, block);
    return paper.page();
}

int countPages(const Document& document, int resolution, qreal zoom) {
    QBuffer thrownAway;
    thrownAway.open(QIODevice::WriteOnly);
    QPdfWriter writer(&thrownAway);
    writer.setResolution(resolution);
    setUp(writer);
    return drawPages(document, writer, 0, zoom);
}

/// Qt writes the present moment into the file; the document's own stands there instead, of the same
/// length so that every offset in the file stays true.
void setMoment(QByteArray& pdf, const QString& madeAt) {
    QByteArray digits;
    for (const QChar c : madeAt)
        if (c.isDigit())
            digits.append(c.toLatin1());
    const QByteArray key = "/CreationDate (D:";
    const auto at = pdf.indexOf(key);
    if (at < 0 || digits.size() != 14)
        return;
    const auto start = at + key.size();
    const auto room = pdf.indexOf(')', start) - start;
    // As Qt wrote it: with a Z, or with an offset.
    const QByteArray zone = room == 15 ? "Z" : "+00'00'";
    const auto moment = digits + zone;
    if (moment.size() == room)
        pdf.replace(start, room, moment);
}

} // namespace

void draw(const Document& document, QPagedPaintDevice& device) {
    setUp(device);
    qreal zoom = 1;
    int pages = countPages(document, device.logicalDpiY(), zoom);
    while (document.isOnePage && pages > 1 && zoom > leastZoom) {
        zoom -= 0.05;
        pages = countPages(document, device.logicalDpiY(), zoom);
    }
    drawPages(document, device, pages, zoom);
}

Result<QByteArray> pdf(const Document& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Ninefold"));
        draw(document, writer);
    }
    auto bytes = buffer.data();
    if (!bytes.startsWith("%PDF"))
        return Failure{Failure::Kind::Input,
                       QCoreApplication::translate("print", "The PDF could not be drawn.")};
    setMoment(bytes, document.madeAt);
    return withLanguage(bytes, document.language.toLatin1());
}

} // namespace ninefold::print
