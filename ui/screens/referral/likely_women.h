// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duplicates.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ninefold {

/// "Do we know her already?": women whose record may be hers, each with why, and the two answers.
/// Nothing is merged until a person says so.
class LikelyWomen : public QWidget {
    Q_OBJECT
public:
    explicit LikelyWomen(QWidget* parent = nullptr);

    /// `used`: the record that was chosen already.
    void show(const Casebook& book, const WomanSought& sought, Id<Woman> used);
    const QSet<qint64>& dismissed() const { return dismissed_; }
    void setDismissed(const QSet<qint64>& dismissed) { dismissed_ = dismissed; }

Q_SIGNALS:
    void chosen(Id<Woman> woman);
    void unchosen();
    void edited();

private:
    QWidget* rowOf(const Casebook& book, const LikelyWoman& likely);
    QWidget* usedRow(const Woman& woman);
    void clear();

    QVBoxLayout* column_;
    QLabel* count_;
    QSet<qint64> dismissed_;
};

} // namespace ninefold
