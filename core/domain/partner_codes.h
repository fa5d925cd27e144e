// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Partner services and what a referral to one asks. No source has code lists for these; the words
// are ours, after the service map of London's women's services.

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

/// What a partner service is mainly for.
enum class PartnerCategory : quint8 {
    Housing,
    WorkAndEducation,
    MentalHealth,
    Health,
    DrugsAndAlcohol,
    Money,
    Family,
    Abuse,
    Exploitation,
    Migration,
    Legal,
    Pregnancy,
    Arts,
    Essentials,
    Other
};
template <>
std::span<const Labelled<PartnerCategory>> codes<PartnerCategory>();

/// How soon she needs the partner.
enum class HowSoon : quint8 { Routine, Soon, Urgent };
template <>
std::span<const Labelled<HowSoon>> codes<HowSoon>();

} // namespace ninefold
