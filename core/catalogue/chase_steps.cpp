// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/chase_steps.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace ninefold {

namespace {

std::optional<ChaseStep> readStep(const QString& text) {
    const auto words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2)
        return std::nullopt;
    bool isNumber = false;
    ChaseStep step;
    step.days = words.front().toInt(&isNumber);
    if (!isNumber || step.days < 0 || step.days > lastChaseDay)
        return std::nullopt;
    for (const auto& word : words.mid(1)) {
        const auto method = fromCode<ContactMethod>(toUtf8(word));
        if (!method ||
            std::find(step.methods.begin(), step.methods.end(), *method) != step.methods.end())
            return std::nullopt;
        step.methods.push_back(*method);
    }
    return step;
}

} // namespace

const ChaseSteps& usualChaseSteps() {
    using enum ContactMethod;
    static const ChaseSteps steps{
        {0, {Call, Text}}, {2, {Call}}, {5, {Letter, ThirdParty}}, {7, {Call}}};
    return steps;
}

std::optional<ChaseSteps> readChaseSteps(const QString& text) {
    ChaseSteps steps;
    for (const auto& part : text.split(QLatin1Char(','))) {
        auto step = readStep(part);
        if (!step || (!steps.empty() && steps.back().days >= step->days))
            return std::nullopt;
        steps.push_back(std::move(*step));
    }
    if (steps.size() > mostChaseSteps)
        return std::nullopt;
    return steps;
}

QString writeChaseSteps(const ChaseSteps& steps) {
    QStringList parts;
    for (const auto& step : steps) {
        QStringList words{QString::number(step.days)};
        for (const auto method : step.methods)
            words << fromUtf8(codeOf(method));
        parts << words.join(QLatin1Char(' '));
    }
    return parts.join(QStringLiteral(", "));
}

ChaseSteps chaseStepsOf(const Centre& centre) {
    return readChaseSteps(centre.chaseSteps).value_or(usualChaseSteps());
}

} // namespace ninefold
