// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partner_codes.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<PartnerCategory>> codes<PartnerCategory>() {
    using enum PartnerCategory;
    static constexpr Labelled<PartnerCategory> table[] = {
        {Housing, "housing", WORDS("Housing")},
        {WorkAndEducation, "work_education", WORDS("Work, education and training")},
        {MentalHealth, "mental_health", WORDS("Mental health and counselling")},
        {Health, "health", WORDS("Physical health")},
        {DrugsAndAlcohol, "drugs_alcohol", WORDS("Drugs and alcohol")},
        {Money, "money", WORDS("Money, benefits and debt")},
        {Family, "family", WORDS("Children and families")},
        {Abuse, "abuse", WORDS("Domestic abuse and sexual violence")},
        {Exploitation, "exploitation", WORDS("Sex work and exploitation")},
        {Migration, "migration", WORDS("Foreign national and migrant women")},
        {Legal, "legal", WORDS("Legal advice")},
        {Pregnancy, "pregnancy", WORDS("Pregnancy and early motherhood")},
        {Arts, "arts", WORDS("Arts and confidence")},
        {Essentials, "essentials", WORDS("Food, clothing and other essentials")},
        {Other, "other", WORDS("Something else")},
    };
    return table;
}

template <>
std::span<const Labelled<HowSoon>> codes<HowSoon>() {
    using enum HowSoon;
    static constexpr Labelled<HowSoon> table[] = {
        {Routine, "routine", WORDS("Routine")},
        {Soon, "soon", WORDS("Soon: within two weeks")},
        {Urgent, "urgent", WORDS("Urgent: within days")},
    };
    return table;
}

} // namespace ninefold
