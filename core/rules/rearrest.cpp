// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rearrest.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<Rearrest>> codes<Rearrest>() {
    using enum Rearrest;
    static constexpr Labelled<Rearrest> table[] = {
        {Yes, "yes", WORDS("Re-arrested")},
        {No, "no", WORDS("Not re-arrested")},
        {Unknown, "unknown", WORDS("The police have not told")},
    };
    return table;
}

Rearrest rearrestOf(const Casebook& book, const Referral& referral, QDate asAt) {
    auto told = Rearrest::Unknown;
    for (const auto* update : book.of<PoliceUpdate>(referral.id)) {
        if (update->on > asAt)
            continue;
        if (update->kind == PoliceUpdateKind::Rearrest)
            return Rearrest::Yes;
        if (update->kind == PoliceUpdateKind::NoRearrest)
            told = Rearrest::No;
    }
    return told;
}

} // namespace ninefold
