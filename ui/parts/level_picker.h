// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/support_codes.h"

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QRadioButton;

namespace ninefold {

/// The level of one need, chosen from five segments. Nothing is chosen for her beforehand; last
/// time's level is only underlined. One stop for Tab; keys 0 1 2 3 and D choose, the left and right
/// arrows move the choice, Delete takes it back to "not asked".
class LevelPicker : public QWidget {
    Q_OBJECT
public:
    explicit LevelPicker(QWidget* parent = nullptr);

    /// What is asked, as "1 Housing": part of what a screen reader says.
    void setQuestion(const QString& question);
    void setLastLevel(std::optional<NeedLevel> level);
    void setLevel(std::optional<NeedLevel> level);
    std::optional<NeedLevel> level() const;

Q_SIGNALS:
    /// The person chose, or took back, a level; `setLevel` does not tell.
    void levelChosen(std::optional<NeedLevel> level);
    /// Arrow up (-1) or down (+1): the picker of the row above or below is wanted.
    void rowWanted(int step);
    void focusEntered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Segment;

    void choose(std::optional<NeedLevel> level);
    bool takeKey(int key);
    void move(int step);
    void nameSegments();
    void settleFocus();

    std::array<Segment*, 5> segments_{};
    QButtonGroup* group_;
    QString question_;
    std::optional<NeedLevel> last_;
};

} // namespace ninefold
