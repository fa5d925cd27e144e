// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The equality questions in the words of the GOV.UK pattern (code lists equality, ethnicity).

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

/// Self-defined ethnicity, 18+1 codes; O1 is read and kept from the older list.
enum class Ethnicity : quint8 {
    W1,
    W2,
    W3,
    W9,
    M1,
    M2,
    M3,
    M9,
    A1,
    A2,
    A3,
    A4,
    A9,
    B1,
    B2,
    B9,
    O1,
    O2,
    O9,
    NS
};
template <>
std::span<const Labelled<Ethnicity>> codes<Ethnicity>();

enum class Disability : quint8 { YesALot, YesALittle, YesNotAtAll, No, Pnts };
template <>
std::span<const Labelled<Disability>> codes<Disability>();

enum class Religion : quint8 {
    None,
    Christian,
    Buddhist,
    Hindu,
    Jewish,
    Muslim,
    Sikh,
    Other,
    Pnts
};
template <>
std::span<const Labelled<Religion>> codes<Religion>();

enum class SexualOrientation : quint8 { Heterosexual, GayOrLesbian, Bisexual, Other, Pnts };
template <>
std::span<const Labelled<SexualOrientation>> codes<SexualOrientation>();

enum class GenderSameAsBirth : quint8 { Yes, No, Pnts };
template <>
std::span<const Labelled<GenderSameAsBirth>> codes<GenderSameAsBirth>();

enum class MaritalStatus : quint8 {
    NeverMarried,
    Married,
    CivilPartnership,
    Separated,
    Divorced,
    Widowed,
    Pnts
};
template <>
std::span<const Labelled<MaritalStatus>> codes<MaritalStatus>();

enum class Pregnancy : quint8 { Pregnant, GivenBirth, Neither, Pnts };
template <>
std::span<const Labelled<Pregnancy>> codes<Pregnancy>();

} // namespace ninefold
