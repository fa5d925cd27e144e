// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/directory.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ninefold {

/// Narrows the list of services.
class DirectoryBar : public QWidget {
    Q_OBJECT
public:
    explicit DirectoryBar(QWidget* parent = nullptr);

    DirectoryFilter filter() const;
    void setFilter(const DirectoryFilter& filter);
    /// "4 shown, 7 hidden".
    void setCount(int shown, int hidden);

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const char* name, const QString& words);

    QLineEdit* text_;
    QComboBox* category_;
    QComboBox* borough_;
    QComboBox* taking_;
    QPushButton* clear_;
    QLabel* count_;
};

/// The two lists of the screen, as segments for a page's header. `isFunds`: which is in sight.
QWidget* directoryParts(bool isFunds, const std::function<void(bool isFunds)>& go);

} // namespace ninefold
