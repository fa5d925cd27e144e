// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "What you agreed": one page for her, in her language, on what the condition asks of her and what
// the officer is told. Its words are data, resources/sheets/agreed.<language>.json (see the README
// there).

#include "core/base/print_document.h"
#include "core/base/result.h"
#include "core/casebook/casebook.h"

#include <QByteArray>
#include <QMap>

namespace ninefold {

/// The words of the sheet in one language.
struct SheetText {
    Language language;
    bool checked = false; ///< by a native speaker
    bool rightToLeft = false;
    QMap<QString, QString> texts; ///< by key; with `{name}` and the like still in them
};

/// What the sheet says of her.
struct AgreedSheet {
    QString name; ///< what she is called
    QString centre;
    QDate deadline;           ///< null: not known
    QString keyworker;        ///< blank: nobody yet
    bool mayGoToCourt = true; ///< only then anything is said of a court
};

/// The languages there is a sheet in: English, then by their names.
std::vector<Language> sheetLanguages();
/// The sheet's words in a language, or in English where there is no sheet in it.
SheetText sheetTextFor(Language language);
/// One file of words; a failure says what is at fault with it.
Result<SheetText> readSheetText(const QByteArray& json);

AgreedSheet agreedSheet(const Casebook& book, const Referral& referral, QDate today);

/// One page. `madeAt` as 2026-11-22T14:05:09Z.
print::Document printedSheet(const AgreedSheet& sheet, const SheetText& text,
                             const QString& madeAt);

} // namespace ninefold
