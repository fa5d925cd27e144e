// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pathway.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<Pathway>> codes<Pathway>() {
    using enum Pathway;
    static constexpr Labelled<Pathway> table[] = {
        {Accommodation, "P1", WORDS("Accommodation")},
        {Learning, "P2", WORDS("Education, training and employment")},
        {Health, "P3", WORDS("Health (mental and physical)")},
        {Substances, "P4", WORDS("Drugs and alcohol")},
        {Money, "P5", WORDS("Finance, benefits and debt")},
        {Family, "P6", WORDS("Children, families and relationships")},
        {Thinking, "P7", WORDS("Attitudes, thinking and behaviour")},
        {Abuse, "P8", WORDS("Domestic abuse, sexual violence and other abuse")},
        {Exploitation, "P9", WORDS("Sex work and sexual exploitation")},
    };
    return table;
}

QString shortLabel(Pathway pathway) {
    static constexpr const char* names[pathwayCount] = {
        WORDS("Housing"),      WORDS("Work and learning"),
        WORDS("Health"),       WORDS("Substances"),
        WORDS("Money"),        WORDS("Family"),
        WORDS("Thinking"),     WORDS("Safety"),
        WORDS("Exploitation"),
    };
    return QCoreApplication::translate("codes", names[indexOf(pathway)]);
}

} // namespace ninefold
