// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/screens/record/fact_list.h"

#include <QDate>

#include <initializer_list>

namespace ninefold {

/// Stored fields of a record with their labels and words, in the order named.
template <class T>
std::vector<FactRow> factsOf(const T& record, std::initializer_list<std::string_view> names) {
    std::vector<FactRow> out;
    for (const auto name : names)
        if (const auto* field = fieldNamed<T>(name))
            out.push_back({field->labelText(), field->wordsOf(record)});
    return out;
}

std::vector<FactRow> factsOfDisposal(const Referral& referral, QDate deadline);
/// The officers before the one who stands in the referral, the last first.
std::vector<FactRow> factsOfFormerOfficers(const Casebook& book, const Referral& referral);
/// Whether, when and how she was told what the condition means.
std::vector<FactRow> factsOfExplaining(const Referral& referral);
std::vector<FactRow> factsOfDecision(const Casebook& book, const Referral& referral, QDate today);
std::vector<FactRow> factsOfTier(const Casebook& book, const Referral& referral, QDate today);
std::vector<FactRow> factsOfSafeContact(const Casebook& book, const Woman& woman, QDate today);

} // namespace ninefold
