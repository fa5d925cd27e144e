// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace ninefold {

struct Return;

struct ReturnMaker {
    QString worker;   ///< who made it; blank: nobody signed in, it was added up
    QDateTime madeAt; ///< UTC
};

/// The return as paper: cover, tables with repeated heads, percentages with both their numbers.
print::Document printedReturn(const Return& made, const ReturnMaker& maker);

/// Draws a document as PDF; ninefold::print::pdf of ui/print. Handed in, because core draws
/// nothing.
using PdfDrawer = std::function<Result<QByteArray>(const print::Document&)>;

/// What the folder holds beside what it always holds.
struct ReturnForms {
    bool excel = false;       ///< NAME-excel.csv beside each CSV, for a spreadsheet to open
    bool labels = false;      ///< NAME_label beside each column of codes or months
    bool dataPackage = false; ///< datapackage.json (Frictionless Data Package)
};

/// Writes the CSVs, codebook.csv, their CSVW metadata, return.html, return.pdf and manifest.json
/// into a new or empty folder, whole or not at all. The same data give the same bytes, but for
/// `madeAt`.
Status writeReturn(const Return& made, const ReturnMaker& maker, const QString& folder,
                   const PdfDrawer& drawPdf, const ReturnForms& forms = {});

} // namespace ninefold
