// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/diary/diary_layout.h"

#include <QAbstractScrollArea>

#include <functional>

namespace ninefold {

/// Days or workers side by side, hours downwards, an appointment a box. Arrows go from box to box,
/// Ctrl and arrows move one, Enter opens it or keeps the move, Escape puts it back; the pointer
/// drags. What is chosen and where it would go is told to screen readers as the description of the
/// grid.
class DiaryGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit DiaryGrid(QWidget* parent = nullptr);

    /// The chosen entry stays chosen while it is there. A move that is not kept yet ends.
    void show(std::vector<DiaryColumn> columns, std::vector<DiaryEntry> entries);
    using QAbstractScrollArea::show;
    /// `now`: null: today is not among the columns.
    void setNow(const ClockTime& now);
    /// No: nothing can be moved or booked, only opened.
    void setMayChange(bool may) { mayChange_ = may; }
    /// Says with what something would clash, while it is being moved; blank: nothing.
    void setClashTeller(std::function<QString(const Booking&)> teller) {
        clashTeller_ = std::move(teller);
    }

    const DiaryEntry* current() const;
    void setCurrent(qint64 key);
    bool isMoving() const { return moving_.has_value(); }
    /// Where that entry is seen; for the pointer's way there and for tests. Null: not shown.
    QRect rectOf(qint64 key) const;
    QPoint pointAt(int column, int minute) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void openWanted(const ninefold::DiaryEntry& entry);
    /// An empty place was chosen; `worker` none: whoever it is.
    void bookWanted(const ninefold::ClockTime& at, ninefold::Id<ninefold::Worker> worker);
    void moveWanted(const ninefold::DiaryEntry& entry, const ninefold::ClockTime& to,
                    ninefold::Id<ninefold::Worker> worker);
    /// Somebody goes about it with the keyboard, so all of it should be in sight.
    void keyUsed();
    /// It cannot be moved; somebody should say why.
    void moveRefused(const ninefold::DiaryEntry& entry);
    /// What is chosen, or where it would go, in a sentence.
    void said(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Move {
        size_t entry = 0;
        int column = 0;
        int minute = 0;
    };

    // diary_grid.cpp: where things are, and what is chosen
    void layOut();
    void layOutColumns();
    int hourHeight() const;
    int gutter() const;
    int headHeight() const;
    int columnWidth(int column) const;
    int leftOf(int column) const;
    int topOf(int minute) const;
    QRect rectOf(const DiaryBlock& block) const;
    QRect ghostRect() const;
    const DiaryBlock* blockOf(size_t entry) const;
    const DiaryBlock* blockAt(const QPoint& at) const;
    int columnAt(int x) const;
    int minuteAt(int y) const;
    void choose(const DiaryBlock* block);
    void chooseBeside(int step);
    void chooseAlong(int step);
    void reveal(const QRect& rect);
    void say(const QString& words);
    void saySelection();
    QString tipAt(const QPoint& at) const;

    // diary_grid_paint.cpp
    void paintGround(QPainter& painter) const;
    void paintBlocks(QPainter& painter) const;
    void paintBlock(QPainter& painter, const DiaryBlock& block) const;
    void paintGhost(QPainter& painter) const;
    void paintHead(QPainter& painter) const;
    void paintGutter(QPainter& painter) const;

    // diary_grid_moves.cpp
    bool moveByKey(int key);
    void moveTo(int column, int minute);
    void keepMove();
    void endMove(const QString& words);
    bool mayMove(const DiaryEntry& entry);
    Booking moved() const;
    QString moveWords() const;

    std::vector<DiaryColumn> columns_;
    std::vector<DiaryEntry> entries_;
    std::vector<DiaryBlock> blocks_;
    std::vector<int> lefts_; ///< px from the first column, one more than columns
    DiaryHours hours_;
    ClockTime now_;
    bool mayChange_ = true;
    std::function<QString(const Booking&)> clashTeller_;
    qint64 current_ = 0;
    std::optional<Move> moving_;

    // the pointer: what it went down on, and where
    std::optional<QPoint> pressedAt_;
    std::optional<size_t> pressed_;
    int grip_ = 0; ///< minutes from the begin of the entry to the pointer
    bool dragging_ = false;
};

} // namespace ninefold
