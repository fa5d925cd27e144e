// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/caseload/caseload_filters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace ninefold {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(CaseloadFilters)
};

using Condition = ProgressWords::Tone;

/// The states of a condition, as kept in a preset.
struct ConditionChoice {
    Condition value;
    const char* code;
    const char* words;
};
constexpr ConditionChoice conditionChoices[] = {
    {Condition::Passed, "passed", QT_TRANSLATE_NOOP("CaseloadFilters", "deadline passed")},
    {Condition::DueSoon, "due_soon", QT_TRANSLATE_NOOP("CaseloadFilters", "28 days left or fewer")},
    {Condition::Plain, "open", QT_TRANSLATE_NOOP("CaseloadFilters", "more than 28 days left")},
    {Condition::Met, "met", QT_TRANSLATE_NOOP("CaseloadFilters", "met")},
    {Condition::Excused, "excused", QT_TRANSLATE_NOOP("CaseloadFilters", "excused by the officer")},
    {Condition::None, "none", QT_TRANSLATE_NOOP("CaseloadFilters", "no condition")},
};

QString conditionWords(Condition condition) {
    for (const auto& choice : conditionChoices)
        if (choice.value == condition)
            return FilterWords::tr(choice.words);
    return {};
}

template <class E>
void addCodes(std::vector<FilterChoice>& out, const CaseloadFilter& filter,
              std::optional<E> CaseloadFilter::*member) {
    for (const auto& row : codes<E>()) {
        FilterChoice choice{labelOf(row.value), filter};
        choice.filter.*member = row.value;
        out.push_back(std::move(choice));
    }
}

template <class E>
QString codeText(const std::optional<E>& value) {
    return value ? fromUtf8(codeOf(*value)) : QString();
}

template <class E>
std::optional<E> codeFrom(const QJsonValue& value) {
    return fromCode<E>(toUtf8(value.toString()));
}

std::vector<FilterChoice> keyworkerChoices(const CaseloadFilter& filter, const Casebook& book) {
    std::vector<FilterChoice> out;
    for (const auto& worker : book.all<Worker>()) {
        FilterChoice choice{worker.name, filter};
        choice.filter.keyworker = worker.id;
        out.push_back(std::move(choice));
    }
    std::sort(out.begin(), out.end(), [](const FilterChoice& a, const FilterChoice& b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return out;
}

} // namespace

QString titleOf(FilterKind kind) {
    switch (kind) {
    case FilterKind::Keyworker:
        return FilterWords::tr("Keyworker");
    case FilterKind::State:
        return FilterWords::tr("Status");
    case FilterKind::Disposal:
        return FilterWords::tr("Disposal");
    case FilterKind::Condition:
        return FilterWords::tr("Condition");
    case FilterKind::Tier:
        return FilterWords::tr("Tier");
    }
    return {};
}

QString valueOf(FilterKind kind, const CaseloadFilter& filter, const Casebook& book) {
    switch (kind) {
    case FilterKind::Keyworker: {
        const auto* worker = book.find(filter.keyworker);
        return worker ? worker->name : QString();
    }
    case FilterKind::State:
        return filter.status     ? labelOf(*filter.status)
               : filter.openOnly ? FilterWords::tr("open")
                                 : QString();
    case FilterKind::Disposal:
        return labelOf(filter.disposal);
    case FilterKind::Condition:
        return filter.condition ? conditionWords(*filter.condition) : QString();
    case FilterKind::Tier:
        return labelOf(filter.tier);
    }
    return {};
}

void takeOff(FilterKind kind, CaseloadFilter& filter) {
    switch (kind) {
    case FilterKind::Keyworker:
        filter.keyworker = {};
        break;
    case FilterKind::State:
        filter.status.reset();
        filter.openOnly = false;
        break;
    case FilterKind::Disposal:
        filter.disposal.reset();
        break;
    case FilterKind::Condition:
        filter.condition.reset();
        break;
    case FilterKind::Tier:
        filter.tier.reset();
        break;
    }
}

std::vector<FilterChoice> choicesOf(FilterKind kind, const CaseloadFilter& filter,
                                    const Casebook& book) {
    std::vector<FilterChoice> out;
    switch (kind) {
    case FilterKind::Keyworker:
        return keyworkerChoices(filter, book);
    case FilterKind::State: {
        FilterChoice open{FilterWords::tr("open"), filter};
        takeOff(kind, open.filter);
        auto any = open.filter;
        open.filter.openOnly = true;
        out.push_back(std::move(open));
        addCodes(out, any, &CaseloadFilter::status);
        break;
    }
    case FilterKind::Disposal:
        addCodes(out, filter, &CaseloadFilter::disposal);
        break;
    case FilterKind::Condition:
        for (const auto& row : conditionChoices) {
            FilterChoice choice{FilterWords::tr(row.words), filter};
            choice.filter.condition = row.value;
            out.push_back(std::move(choice));
        }
        break;
    case FilterKind::Tier:
        addCodes(out, filter, &CaseloadFilter::tier);
        break;
    }
    return out;
}

CaseloadFilter everyone() {
    CaseloadFilter filter;
    filter.openOnly = false;
    return filter;
}

std::vector<CaseloadPreset> builtInPresets(Id<Worker> worker) {
    CaseloadFilter mine;
    mine.keyworker = worker;
    return {{FilterWords::tr("My open cases"), mine, true},
            {FilterWords::tr("All open"), {}, true},
            {FilterWords::tr("Everyone"), everyone(), true}};
}

QByteArray presetsToJson(const std::vector<CaseloadPreset>& presets, Id<Worker> worker) {
    QJsonArray list;
    for (const auto& preset : presets) {
        const auto& filter = preset.filter;
        QJsonObject one{{QStringLiteral("name"), preset.name},
                        {QStringLiteral("open"), filter.openOnly},
                        {QStringLiteral("mine"), filter.keyworker && filter.keyworker == worker},
                        {QStringLiteral("status"), codeText(filter.status)},
                        {QStringLiteral("disposal"), codeText(filter.disposal)},
                        {QStringLiteral("tier"), codeText(filter.tier)}};
        if (filter.keyworker && filter.keyworker != worker)
            one[QStringLiteral("keyworker")] = filter.keyworker.value;
        for (const auto& choice : conditionChoices)
            if (filter.condition == choice.value)
                one[QStringLiteral("condition")] = QString::fromLatin1(choice.code);
        list.append(one);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<CaseloadPreset> presetsFromJson(const QByteArray& json, Id<Worker> worker,
                                            const Casebook& book) {
    std::vector<CaseloadPreset> out;
    const auto list = QJsonDocument::fromJson(json).array();
    for (const auto& value : list) {
        const auto one = value.toObject();
        CaseloadPreset preset{one[QStringLiteral("name")].toString(), {}, false};
        auto& filter = preset.filter;
        filter.openOnly = one[QStringLiteral("open")].toBool();
        filter.status = codeFrom<ReferralStatus>(one[QStringLiteral("status")]);
        filter.disposal = codeFrom<Disposal>(one[QStringLiteral("disposal")]);
        filter.tier = codeFrom<Tier>(one[QStringLiteral("tier")]);
        const Id<Worker> named{one[QStringLiteral("keyworker")].toInteger()};
        filter.keyworker = one[QStringLiteral("mine")].toBool() ? worker
                           : book.find(named)                   ? named
                                                                : Id<Worker>{};
        for (const auto& choice : conditionChoices)
            if (one[QStringLiteral("condition")].toString() == QLatin1String(choice.code))
                filter.condition = choice.value;
        if (!preset.name.isEmpty())
            out.push_back(std::move(preset));
    }
    return out;
}

} // namespace ninefold
