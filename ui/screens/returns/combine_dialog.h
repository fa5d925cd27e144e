// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/combine.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ninefold {

class Shell;
class TextField;

/// The returns of several centres added up: their folders are chosen one by one, and as soon as
/// they fit together the sum can be looked at and saved. Nothing of them is kept in the file.
class CombineDialog : public QDialog {
    Q_OBJECT
public:
    explicit CombineDialog(Shell& shell, QWidget* parent = nullptr);

    /// The folder of a centre's return, as somebody chose it.
    void add(const QString& folder);
    /// None: what is chosen does not fit together yet.
    const std::optional<Return>& added() const { return added_; }

private:
    QWidget* makeList();
    QWidget* makeButtons();
    void askFolder();
    void removeChosen();
    QString titleOf(const ReturnSet& set) const;
    void fillList();
    void addUp();

    Shell& shell_;
    std::vector<KnownDefinition> known_;
    std::vector<ReturnSet> sets_;
    std::optional<Return> added_;
    QListWidget* list_;
    QLabel* state_;
    TextField* name_;
    QCheckBox* soFar_;
    QPushButton* remove_;
    QPushButton* preview_;
    QPushButton* save_;
};

/// Opens it over a page.
void addUpReturns(Shell& shell, QWidget* page);

} // namespace ninefold
