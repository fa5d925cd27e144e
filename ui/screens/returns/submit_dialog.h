// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QDialog;
class QWidget;

namespace ninefold {

/// What is said before a return is submitted.
struct SubmitQuestion {
    QString title;     ///< "Submit the Return to MOPAC for October 2026?"
    QStringList facts; ///< findings outstanding, the version, what differs from the last
    QString to;        ///< who it went to the time before
};
struct SubmitAnswers {
    QString to;
    QString note;
};

/// None: not now.
std::optional<SubmitAnswers> askSubmission(QWidget* parent, const SubmitQuestion& question);
/// The dialog itself, for tests and pictures.
QDialog* submitDialog(QWidget* parent, const SubmitQuestion& question);

} // namespace ninefold
