// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows about a woman, as the referral form and her record ask them: named as the fields of
// women.csv, filled and read by stored_form.h.

#include "ui/forms/form.h"

#include <QDate>

namespace ninefold {

/// Names, what she likes to be called, date of birth, PNC ID.
void addIdentityRows(Form& form, QDate today);
/// Borough, children, language and interpreter, access needs.
void addHomeRows(Form& form);
/// Every language, by its name in English.
ChoiceField* languageChoice();
/// Phone, email, post: each with what she allows; anything else about reaching her.
void addSafeContactRows(Form& form);
/// What to say, who else sees it, safe times, code word, and when she was asked all this.
void addSafeContactCheckRows(Form& form, QDate today);
/// The equality questions of GOV.UK; every one may be left.
void addEqualityRows(Form& form);

} // namespace ninefold
