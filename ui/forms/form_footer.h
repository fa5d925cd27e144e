// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ninefold {

/// The foot of a form: what saves it, what leaves it alone, what throws its draft away.
class FormFooter : public QWidget {
    Q_OBJECT
public:
    /// `save`: the verb of the button that saves, named `saveName` for tests and screen readers.
    explicit FormFooter(const QString& save, const char* saveName = "save");

    void setSave(const QString& verb);
    /// What leaving is called where it is not "Not now".
    void setLeave(const QString& words, const char* name);
    /// Without the button that saves, and why.
    void setReadOnly(const QString& reason);
    void setCanSave(bool can);
    void setCanDiscard(bool can);
    void setNote(const QString& note);
    QLabel* note() const { return note_; }
    /// Escape leaves, and Ctrl+S saves, wherever in the form the focus is.
    void hearKeysOf(QWidget* form);

Q_SIGNALS:
    void saveWished();
    void leaveWished();
    void discardWished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void escape();

    bool inList_ = false; ///< Escape went down in an open list, and is not up again
    QPushButton* save_;
    QPushButton* leave_;
    QPushButton* discard_;
    QLabel* note_;
};

/// Whether she means it. `what`: "The new referral".
bool sureToDiscard(QWidget* parent, const QString& what);

} // namespace ninefold
