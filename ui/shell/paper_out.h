// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/domain/note_codes.h"
#include "core/domain/woman.h"

#include <QString>

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace ninefold {

class Shell;
struct Referral;

/// What is said of a paper that leaves the window. Nothing leaves without being written down.
struct PaperOut {
    QString queueName;    ///< in the print queue and the file's proposed name: no name of hers
    QString access;       ///< what the list of who has looked says of it
    Id<Woman> woman = {}; ///< whose record it is from; none: a list of several
    Id<Referral> referral = {};            ///< with `kind`: it is noted among her documents
    std::optional<DocumentKind> kind = {}; ///< none: not a document of hers
    QString forWhom = {};
};

/// Asks for a printer; null when it was not chosen.
std::unique_ptr<QPrinter> askPrinter(const QString& queueName, QWidget* parent);
/// Where to save it as PDF; blank when nowhere was chosen.
QString askPdfPath(const PaperOut& paper, QWidget* parent);

/// Notes the paper and prints it. False when it could not be noted, which is told to the shell.
bool printOn(QPrinter& printer, Shell& shell, const PaperOut& paper,
             const print::Document& document);
/// Asks for a printer first.
bool printPaper(Shell& shell, const PaperOut& paper, const print::Document& document,
                QWidget* parent);
/// Writes it as PDF, whole or not at all, and notes it. Tells the shell how it went.
bool savePaper(Shell& shell, const PaperOut& paper, const print::Document& document,
               const QString& path);

} // namespace ninefold
