// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <QColor>

#include <algorithm>
#include <numeric>

namespace ninefold::print {

namespace {

constexpr qreal rowPadding = 3;
const QColor rowLine(0xb0, 0xb0, 0xb0);

/// Widths and type size that let every word stand whole, as large as the page allows.
class Columns {
public:
    Columns(const Paper& paper, const Table& table)
        : paper_(paper)
        , table_(table) {
        for (const qreal size : {12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0}) {
            size_ = size;
            gap_ = size * 0.75;
            if (fit())
                break;
        }
    }
    qreal size() const { return size_; }
    qreal headSize() const { return std::min(size_, 10.0); }
    qreal width(int column) const { return widths_[static_cast<size_t>(column)]; }
    qreal left(int column) const {
        qreal x = 0;
        for (int i = 0; i < column; ++i)
            x += width(i) + gap_;
        return x;
    }
    Qt::Alignment align(int column) const {
        return table_.numeric[static_cast<size_t>(column)] ? Qt::AlignRight : Qt::AlignLeft;
    }
    int count() const { return static_cast<int>(table_.heads.size()); }

private:
    qreal longestWord(const QString& text, qreal size, Weight weight) const {
        qreal longest = 0;
        for (const auto& word : text.split(u' '))
            longest = std::max(longest, paper_.lineWidth(word, size, weight));
        return longest;
    }

    /// Gives columns, those of numbers or those of words, what they wish for as far as it goes.
    /// What is left over.
    qreal widen(const std::vector<qreal>& wish, qreal spare, bool numbers) {
        qreal wanted = 0;
        for (size_t i = 0; i < wish.size(); ++i)
            wanted += table_.numeric[i] == numbers ? wish[i] - widths_[i] : 0;
        if (wanted <= 0 || spare <= 0)
            return spare;
        const qreal share = std::min(1.0, spare / wanted);
        for (size_t i = 0; i < wish.size(); ++i)
            if (table_.numeric[i] == numbers)
                widths_[i] += (wish[i] - widths_[i]) * share;
        return spare - wanted * share;
    }

    /// Whether all words fit; sets the widths either way.
    bool fit() {
        std::vector<qreal> least;
        std::vector<qreal> wish;
        for (int i = 0; i < count(); ++i) {
            qreal word = longestWord(table_.heads[i], headSize(), Weight::Bold);
            qreal line = word;
            for (const auto& row : table_.rows) {
                word = std::max(word, longestWord(row[i], size_, Weight::Regular));
                line = std::max(line, paper_.lineWidth(row[i], size_, Weight::Regular));
            }
            // A little more than measured: the last glyph may overhang.
            least.push_back(word + 1);
            wish.push_back(std::max(line, word) + 1);
        }
        const qreal room = paper_.width() - gap_ * (count() - 1);
        widths_ = least;
        qreal spare = room - std::accumulate(least.begin(), least.end(), 0.0);
        const bool fits = spare >= 0;
        // Figures on one line first; prose wraps well.
        spare = widen(wish, spare, true);
        widen(wish, spare, false);
        const qreal left = room - std::accumulate(widths_.begin(), widths_.end(), 0.0);
        if (left > 0)
            widths_[0] += std::min(left, room / 3);
        return fits;
    }

    const Paper& paper_;
    const Table& table_;
    qreal size_ = 12;
    qreal gap_ = 9;
    std::vector<qreal> widths_;
};

qreal rowHeight(const Paper& paper, const Columns& columns, const QStringList& cells, qreal size,
                Weight weight) {
    qreal height = 0;
    for (int i = 0; i < columns.count(); ++i)
        height = std::max(height, paper.height(cells[i], size, weight, columns.width(i)));
    return height + 2 * rowPadding;
}

void drawCells(Paper& paper, const Columns& columns, const QStringList& cells, qreal size,
               Weight weight, qreal height) {
    const bool isHead = weight == Weight::Bold;
    for (int i = 0; i < columns.count(); ++i) {
        // Heads stand on their line, cells hang from theirs.
        const qreal own = paper.height(cells[i], size, weight, columns.width(i));
        const qreal top = isHead ? paper.y() + height - own - rowPadding : paper.y() + rowPadding;
        paper.text(cells[i], columns.left(i), top, size, weight, columns.width(i),
                   columns.align(i));
    }
    paper.advance(height);
}

} // namespace

void drawTable(Paper& paper, const Table& table) {
    const Columns columns(paper, table);
    const qreal right = columns.left(columns.count() - 1) + columns.width(columns.count() - 1);
    const qreal headHeight =
        rowHeight(paper, columns, table.heads, columns.headSize(), Weight::Bold);
    const auto drawHeads = [&] {
        drawCells(paper, columns, table.heads, columns.headSize(), Weight::Bold, headHeight);
        paper.rule(paper.y(), 0, right, 1);
    };
    qreal whole = headHeight;
    for (const auto& row : table.rows)
        whole += rowHeight(paper, columns, row, columns.size(), Weight::Regular);
    // A table that fits on one page stands on one.
    paper.need(whole <= paper.pageHeight() ? whole : headHeight + 8 * columns.size());
    drawHeads();
    for (const auto& row : table.rows) {
        const qreal height = rowHeight(paper, columns, row, columns.size(), Weight::Regular);
        if (paper.roomLeft() < height) {
            paper.newPage();
            drawHeads();
        }
        drawCells(paper, columns, row, columns.size(), Weight::Regular, height);
        paper.rule(paper.y(), 0, right, 0.75, rowLine);
    }
    paper.advance(12);
}

} // namespace ninefold::print
