// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace ninefold {

class ChoiceField;
class Machine;

/// Theme and text size; each takes hold at once and is remembered on this computer.
class ThisComputerPanel : public QWidget {
    Q_OBJECT
public:
    explicit ThisComputerPanel(Machine& machine, QWidget* parent = nullptr);

private:
    void apply();
    void showTheme();

    Machine& machine_;
    ChoiceField* theme_;
    ChoiceField* size_;
    QCheckBox* contrast_;
};

} // namespace ninefold
