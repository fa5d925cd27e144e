// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace ninefold {

/// One of her answers, as a box as wide as its column: to be seen from a distance and hit with a
/// finger. Its words wrap.
class BigAnswer : public QRadioButton {
    Q_OBJECT
public:
    /// `points`: of the type; everything else follows from it.
    BigAnswer(const QString& words, qreal points, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    QFont type() const;
    QRect wordsIn(int width, int height) const;

    QString words_;
    qreal points_;
};

} // namespace ninefold
