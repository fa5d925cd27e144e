// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/equality_codes.h"

namespace ninefold {

// Labels are marked for translation in the context "codes" (see core/base/labelled.h).
#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<Ethnicity>> codes<Ethnicity>() {
    using enum Ethnicity;
    static constexpr Labelled<Ethnicity> table[] = {
        {W1, "W1", WORDS("English, Welsh, Scottish, Northern Irish or British")},
        {W2, "W2", WORDS("Irish")},
        {W3, "W3", WORDS("Gypsy or Irish Traveller")},
        {W9, "W9", WORDS("Any other White background")},
        {M1, "M1", WORDS("White and Black Caribbean")},
        {M2, "M2", WORDS("White and Black African")},
        {M3, "M3", WORDS("White and Asian")},
        {M9, "M9", WORDS("Any other mixed or multiple ethnic background")},
        {A1, "A1", WORDS("Indian")},
        {A2, "A2", WORDS("Pakistani")},
        {A3, "A3", WORDS("Bangladeshi")},
        {A4, "A4", WORDS("Chinese")},
        {A9, "A9", WORDS("Any other Asian background")},
        {B1, "B1", WORDS("Caribbean")},
        {B2, "B2", WORDS("African")},
        {B9, "B9", WORDS("Any other Black, African or Caribbean background")},
        {O1, "O1", WORDS("Chinese (2001 list)")},
        {O2, "O2", WORDS("Arab")},
        {O9, "O9", WORDS("Any other ethnic group")},
        {NS, "NS", WORDS("Not stated / prefer not to say")},
    };
    return table;
}

template <>
std::span<const Labelled<Disability>> codes<Disability>() {
    using enum Disability;
    static constexpr Labelled<Disability> table[] = {
        {YesALot, "yes_a_lot", WORDS("Yes, a lot")},
        {YesALittle, "yes_a_little", WORDS("Yes, a little")},
        {YesNotAtAll, "yes_not_at_all", WORDS("Yes, but not at all limiting")},
        {No, "no", WORDS("No")},
        {Pnts, "pnts", WORDS("Prefer not to say")},
    };
    return table;
}

template <>
std::span<const Labelled<Religion>> codes<Religion>() {
    using enum Religion;
    static constexpr Labelled<Religion> table[] = {
        {None, "none", WORDS("No religion")},
        {Christian, "christian", WORDS("Christian")},
        {Buddhist, "buddhist", WORDS("Buddhist")},
        {Hindu, "hindu", WORDS("Hindu")},
        {Jewish, "jewish", WORDS("Jewish")},
        {Muslim, "muslim", WORDS("Muslim")},
        {Sikh, "sikh", WORDS("Sikh")},
        {Other, "other", WORDS("Any other religion")},
        {Pnts, "pnts", WORDS("Prefer not to say")},
    };
    return table;
}

template <>
std::span<const Labelled<SexualOrientation>> codes<SexualOrientation>() {
    using enum SexualOrientation;
    static constexpr Labelled<SexualOrientation> table[] = {
        {Heterosexual, "heterosexual", WORDS("Heterosexual or straight")},
        {GayOrLesbian, "gay_or_lesbian", WORDS("Gay or lesbian")},
        {Bisexual, "bisexual", WORDS("Bisexual")},
        {Other, "other", WORDS("Other")},
        {Pnts, "pnts", WORDS("Prefer not to say")},
    };
    return table;
}

template <>
std::span<const Labelled<GenderSameAsBirth>> codes<GenderSameAsBirth>() {
    using enum GenderSameAsBirth;
    static constexpr Labelled<GenderSameAsBirth> table[] = {
        {Yes, "yes", WORDS("Yes")},
        {No, "no", WORDS("No")},
        {Pnts, "pnts", WORDS("Prefer not to say")},
    };
    return table;
}

template <>
std::span<const Labelled<MaritalStatus>> codes<MaritalStatus>() {
    using enum MaritalStatus;
    static constexpr Labelled<MaritalStatus> table[] = {
        {NeverMarried, "never_married",
         WORDS("Never married and never registered in a civil partnership")},
        {Married, "married", WORDS("Married")},
        {CivilPartnership, "civil_partnership", WORDS("In a registered civil partnership")},
        {Separated, "separated", WORDS("Separated")},
        {Divorced, "divorced", WORDS("Divorced or civil partnership dissolved")},
        {Widowed, "widowed", WORDS("Widowed or surviving civil partner")},
        {Pnts, "pnts", WORDS("Prefer not to say")},
    };
    return table;
}

template <>
std::span<const Labelled<Pregnancy>> codes<Pregnancy>() {
    using enum Pregnancy;
    static constexpr Labelled<Pregnancy> table[] = {
        {Pregnant, "pregnant", WORDS("Pregnant")},
        {GivenBirth, "given_birth", WORDS("Given birth in the last 26 weeks")},
        {Neither, "neither", WORDS("Neither")},
        {Pnts, "pnts", WORDS("Prefer not to say")},
    };
    return table;
}

} // namespace ninefold
