// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/screens/record/fact_list.h"

#include <initializer_list>

namespace ninefold {

/// Stored fields of a record with their labels and words, in the order named.
template <class T>
std::vector<Fact> factsOf(const T& record, std::initializer_list<std::string_view> names) {
    std::vector<Fact> out;
    for (const auto name : names)
        if (const auto* field = fieldNamed<T>(name))
            out.push_back({field->labelText(), field->wordsOf(record)});
    return out;
}

std::vector<Fact> factsOfDisposal(const Referral& referral, QDate deadline);
std::vector<Fact> factsOfDecision(const Casebook& book, const Referral& referral);
std::vector<Fact> factsOfTier(const Casebook& book, const Referral& referral, QDate today);
std::vector<Fact> factsOfSafeContact(const Woman& woman);

} // namespace ninefold
