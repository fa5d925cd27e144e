// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/centre.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ninefold {

class Form;
class NumberField;
class Shell;
class YesNoField;

/// The centre's details; managers change them, others read them.
class CentrePanel : public QWidget {
    Q_OBJECT
public:
    explicit CentrePanel(Shell& shell, QWidget* parent = nullptr);
    /// Shows the centre as it is, unless somebody is typing.
    void refresh();
    bool isDirty() const;
    QByteArray typed() const;
    void giveBack(const QByteArray& draft);

private:
    void save();

    Shell& shell_;
    Centre shown_;
    Form* form_;
    YesNoField* notInForce_;
    NumberField* smallCount_;
    NumberField* lockAfter_;
    QPushButton* save_;
    QLabel* reason_;
};

} // namespace ninefold
