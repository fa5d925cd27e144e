// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/referral.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<Tier>> codes<Tier>() {
    using enum Tier;
    static constexpr Labelled<Tier> table[] = {
        {One, "1", WORDS("Tier 1, light touch")},
        {Two, "2", WORDS("Tier 2, keywork")},
        {Three, "3", WORDS("Tier 3, intensive")},
    };
    return table;
}

} // namespace ninefold
