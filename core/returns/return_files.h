// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files of a return's folder, each as bytes (measures.md, "The tables of the MOPAC return").

#include "core/returns/return.h"
#include "core/returns/return_folder.h"

#include <QByteArray>

namespace ninefold {

/// A table in the form of the caseload folder. In the public version a column NAME_flag stands
/// beside every figure, "c" where it is hidden; with labels NAME_label beside every code and month.
QByteArray csvOf(const ReturnTable& table, const ReturnForms& forms = {});
/// The same for Excel, with a byte-order mark: what it would take for a number, a date or a formula
/// is ="text".
QByteArray csvForExcel(const ReturnTable& table, const ReturnForms& forms);

/// The columns of every table: table, column, type, label, definition, codes.
ReturnTable codebookOf(const Return& made, const ReturnForms& forms = {});

/// CSV on the Web metadata of a table's CSV (W3C Recommendation, 17 December 2015).
QByteArray csvMetadataOf(const Return& made, const ReturnTable& table,
                         const ReturnForms& forms = {});

/// The return as a web page.
QByteArray htmlOf(const Return& made, const ReturnMaker& maker);

struct FileOfReturn {
    QString name;
    QByteArray bytes;
    int rows = -1; ///< without the header; -1: no CSV
};
/// Tells of the CSVs among `files` (not those for Excel) what stands in them, as a Tabular Data
/// Package.
QByteArray dataPackageOf(const Return& made, const std::vector<FileOfReturn>& files,
                         const ReturnForms& forms);

/// Every file of the folder, sorted by name but for manifest.json, which comes last: a folder with
/// a manifest is whole.
Result<std::vector<FileOfReturn>> filesOfReturn(const Return& made, const ReturnMaker& maker,
                                                const PdfDrawer& drawPdf,
                                                const ReturnForms& forms = {});
/// Writes them into a new or empty folder, whole or not at all.
Status writeFolderOf(const std::vector<FileOfReturn>& files, const QString& folder);

/// What the folder holds, by everything but itself; files sorted by name.
QByteArray manifestOf(const Return& made, const ReturnMaker& maker,
                      const std::vector<FileOfReturn>& files);

} // namespace ninefold
