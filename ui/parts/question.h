// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ninefold {

/// A question that names the thing, with verbs on its buttons: the safe one first and focused.
struct Question {
    QString title;        ///< "Remove the appointment on Thursday 19 March?"
    QString text;         ///< one line, with what undo can do
    QString safe;         ///< "Keep it"
    QString doing;        ///< "Remove"
    bool primary = false; ///< the doing is what one came for
};
/// True when the person chose the doing.
bool ask(QWidget* parent, const Question& question);
/// The dialog itself, for tests and pictures.
QDialog* questionDialog(QWidget* parent, const Question& question);

} // namespace ninefold
