// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/age.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<AgeBand>> codes<AgeBand>() {
    using enum AgeBand;
    static constexpr Labelled<AgeBand> table[] = {
        {From18, "18-24", WORDS("18 to 24")},     {From25, "25-34", WORDS("25 to 34")},
        {From35, "35-44", WORDS("35 to 44")},     {From45, "45-54", WORDS("45 to 54")},
        {From55, "55-64", WORDS("55 to 64")},     {From65, "65+", WORDS("65 and over")},
        {Under18, "under 18", WORDS("Under 18")}, {Unknown, "unknown", WORDS("Not known")},
    };
    return table;
}

int fullYears(QDate born, QDate on) {
    const bool hadBirthday =
        on.month() != born.month() ? on.month() > born.month() : on.day() >= born.day();
    return on.year() - born.year() - (hadBirthday ? 0 : 1);
}

AgeBand ageBand(QDate born, QDate on) {
    if (!born.isValid())
        return AgeBand::Unknown;
    const int years = fullYears(born, on);
    using enum AgeBand;
    return years < 18   ? Under18
           : years < 25 ? From18
           : years < 35 ? From25
           : years < 45 ? From35
           : years < 55 ? From45
           : years < 65 ? From55
                        : From65;
}

} // namespace ninefold
