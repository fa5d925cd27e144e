// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ninefold {

class Form;
class Shell;

/// The words of the letters, texts and emails to her; managers change them, others read them.
class LettersPanel : public QWidget {
    Q_OBJECT
public:
    explicit LettersPanel(Shell& shell, QWidget* parent = nullptr);
    /// Shows the words as they are, unless somebody is typing.
    void refresh();
    bool isDirty() const;
    QByteArray typed() const;
    void giveBack(const QByteArray& draft);

private:
    void save();
    void takeProgramsWords();

    Shell& shell_;
    Form* form_;
    QPushButton* save_;
    QPushButton* programs_;
    bool shown_ = false;
};

} // namespace ninefold
