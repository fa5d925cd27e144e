// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/tools.h"

#include <algorithm>

namespace ninefold {

std::span<const ToolMeasure> toolMeasures() {
    using enum Measure;
    static constexpr ToolMeasure table[] = {
        {Core10Total, Tool::Core10, 0, 40},
        {Core10Item6, Tool::Core10, 0, 4},
        {SwemwbsTotal, Tool::Swemwbs, 7, 35},
        {DashCount, Tool::Dash, 0, 24},
        {JusticeAccommodation, Tool::JusticeStar, 1, 10},
        {JusticeLivingSkills, Tool::JusticeStar, 1, 10},
        {JusticeMentalHealth, Tool::JusticeStar, 1, 10},
        {JusticeFriends, Tool::JusticeStar, 1, 10},
        {JusticeRelationships, Tool::JusticeStar, 1, 10},
        {JusticeParenting, Tool::JusticeStar, 1, 10},
        {JusticeSubstances, Tool::JusticeStar, 1, 10},
        {JusticeUseOfTime, Tool::JusticeStar, 1, 10},
        {JusticeFeelings, Tool::JusticeStar, 1, 10},
        {JusticeCrimeFree, Tool::JusticeStar, 1, 10},
        {EmpowermentSafety, Tool::EmpowermentStar, 1, 10},
        {EmpowermentAccommodation, Tool::EmpowermentStar, 1, 10},
        {EmpowermentSupport, Tool::EmpowermentStar, 1, 10},
        {EmpowermentLegal, Tool::EmpowermentStar, 1, 10},
        {EmpowermentHealth, Tool::EmpowermentStar, 1, 10},
        {EmpowermentMoney, Tool::EmpowermentStar, 1, 10},
        {EmpowermentChildren, Tool::EmpowermentStar, 1, 10},
        {EmpowermentWork, Tool::EmpowermentStar, 1, 10},
        {EmpowermentSelfEsteem, Tool::EmpowermentStar, 1, 10},
    };
    return table;
}

const ToolMeasure& toolMeasure(Measure measure) {
    return toolMeasures()[static_cast<size_t>(measure)];
}

std::vector<const ToolMeasure*> measuresOf(Tool tool) {
    std::vector<const ToolMeasure*> out;
    for (const auto& row : toolMeasures())
        if (row.tool == tool)
            out.push_back(&row);
    return out;
}

// Names of tools are not translated.
QString labelOf(Tool tool) {
    switch (tool) {
    case Tool::Core10:
        return QStringLiteral("CORE-10");
    case Tool::Swemwbs:
        return QStringLiteral("SWEMWBS");
    case Tool::Dash:
        return QStringLiteral("DASH");
    case Tool::JusticeStar:
        return QStringLiteral("Justice Star");
    case Tool::EmpowermentStar:
        return QStringLiteral("Empowerment Star");
    }
    return {};
}

bool needsLicence(Tool tool) {
    return tool == Tool::JusticeStar || tool == Tool::EmpowermentStar;
}

int highestScore() {
    int highest = 0;
    for (const auto& row : toolMeasures())
        highest = std::max(highest, row.highest);
    return highest;
}

} // namespace ninefold
