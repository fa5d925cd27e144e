// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen_info.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ninefold {

/// The side navigation: where one can go, how much is there, and who is signed in.
class SideNav : public QWidget {
    Q_OBJECT
public:
    /// Shows the screens that the role may see.
    SideNav(const Screens& screens, Role role, QWidget* parent = nullptr);

    void setCurrent(const QString& screen); ///< none of them: no row is lit
    void setCount(const QString& screen, const QString& count);
    void setWorker(const QString& name, const QString& role);
    /// The last thing told, as "Saved 10:42".
    void setStatus(const QString& status);
    /// Icons only, for narrow windows and big text.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString& screen);

private:
    struct Row {
        QString screen;
        QString title;
        QPushButton* button;
        QLabel* count;
    };
    void addRow(const ScreenInfo& info);
    Row* rowOf(const QString& screen);
    void describe(Row& row) const;

    QButtonGroup* group_;
    std::vector<Row> rows_;
    QWidget* list_;
    QWidget* foot_;
    QLabel* worker_;
    QLabel* role_;
    QLabel* status_;
    bool narrow_ = false;
};

} // namespace ninefold
