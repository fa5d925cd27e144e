// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/caseload.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ninefold {

/// For whom is the appointment? Everybody with an open referral, narrowed by typing. Keys go on to
/// the list by themselves.
class ChooseWoman : public QDialog {
    Q_OBJECT
public:
    /// `when`: the time chosen already, in words; may be blank.
    ChooseWoman(const Casebook& book, QDate today, const QString& when, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(ninefold::Id<ninefold::Woman> woman, ninefold::Id<ninefold::Referral> referral);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void take();

    std::vector<CaseloadRow> all_;
    std::vector<CaseloadRow> shown_;
    QLineEdit* typed_;
    QListWidget* list_;
    QLabel* nobody_;
    QPushButton* go_;
};

} // namespace ninefold
