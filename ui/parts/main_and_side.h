// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace ninefold {

/// The work on the left, what goes with it on the right (look.md §2, "Widths"). Where there is not
/// enough room for both (narrow window, large text) the side goes below and all of it scrolls.
class MainAndSide : public QWidget {
    Q_OBJECT
public:
    /// `sideUnits`: width of the side in u, 286–416.
    MainAndSide(QWidget* main, int sideUnits, QWidget* parent = nullptr);

    /// Adds to the side, above its stretch; a side without anything is not shown.
    void addToSide(QWidget* widget);
    void addToSide(QBoxLayout* layout);
    /// Takes everything away from the side again.
    void clearSide();
    bool isNarrow() const { return narrow_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QWidget* main_;
    int sideUnits_;
    bool narrow_ = false;
    QScrollArea* outer_;
    QBoxLayout* across_;
    QScrollArea* sideScroll_;
    QWidget* side_;
    QVBoxLayout* sideColumn_;
};

/// A page that scrolls up and down, never sideways, and has no frame of its own.
QScrollArea* scrollingPage(QWidget* content, QWidget* parent = nullptr);

} // namespace ninefold
