// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/register_referral.h"
#include "core/rules/duplicates.h"
#include "ui/forms/form.h"

#include <QDate>

namespace ninefold {

/// The parts of the referral form, in their order; each has a heading to jump to.
struct ReferralSection {
    QString title;
    QWidget* heading = nullptr;
};
/// Adds every row of the referral form. `today` is put as the day it was received.
std::vector<ReferralSection> addReferralRows(Form& form, const Casebook& book, QDate today);

/// Rows that depend on others: shown only where they can be answered.
void settleReferralRows(const Form& form);

/// What is known of her so far, to look for her among the women known.
WomanSought soughtIn(const Form& form);
/// The action that the answers make. `known`: her record, where it is used.
RegisterReferral referralFrom(const Form& form, const std::optional<Woman>& known);

/// Puts words typed into the search field where they belong: names, phone, date of birth.
void carryOver(const Form& form, const QString& typed, QDate today);
/// Shows what her record has already; what was typed stays where it has nothing.
void showKnown(const Form& form, const Woman& woman);

} // namespace ninefold
