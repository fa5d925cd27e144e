// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ninefold {

/// Who harms her: closed until somebody opens it, and that is written down. While it is closed
/// nothing of it is in the window, not even whether there is anybody.
class WhoHarmsHer : public QWidget {
    Q_OBJECT
public:
    explicit WhoHarmsHer(const RecordContext& context, QWidget* parent = nullptr);

    /// Closes when another woman's record is in sight.
    void refresh();
    void shut();
    QWidget* firstFocus() const;

private:
    void reveal();
    void showPeople();
    QWidget* partOf(const Perpetrator& person);
    void remove(Id<Perpetrator> id);

    const RecordContext& context_;
    Id<Woman> openFor_; ///< none: closed
    QPushButton* turn_;
    QPushButton* add_;
    QLabel* words_;
    QVBoxLayout* people_;
    std::vector<Perpetrator> shown_;
};

/// Writes into who has looked that it was opened.
void noteWhoHarmsHerOpened(const RecordContext& context);

} // namespace ninefold
