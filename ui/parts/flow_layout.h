// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace ninefold {

/// Lays out widgets as words: in a line, and in the next where the width ends, so that bars of
/// buttons survive large text. All of a line are centred on its height.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    /// The last item stands at the end of its line, as the actions of a bar do.
    void setLastAtEnd(bool atEnd) { lastAtEnd_ = atEnd; }
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items if asked to; gives the height.
    int arrange(const QRect& whole, bool place) const;

    std::vector<QLayoutItem*> items_;
    int gap_;
    bool lastAtEnd_ = false;
};

} // namespace ninefold
