// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return.h"

#include "core/returns/definition.h"
#include "core/returns/disclosure.h"
#include "core/returns/second_working.h"
#include "core/returns/sentences.h"
#include "core/returns/workings.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// The days a return is worked out for, once it is clear that it may be made.
Result<Period> daysOf(const ReturnRequest& request) {
    const auto& period = request.period;
    if (period.to < request.today)
        return period;
    if (request.today < period.from)
        return Failure{Failure::Kind::Input,
                       tr("%1 has not begun. Choose an earlier period.").arg(period.label())};
    if (!request.soFar)
        return Failure{Failure::Kind::Input,
                       tr("%1 has not ended. Choose an earlier period, or make the return so far: "
                          "it will be marked provisional.")
                           .arg(period.label())};
    return Period{period.from, request.today};
}

/// A return without study ids would name nobody, and one woman would not be told from another.
std::optional<Failure> missingStudyId(const std::vector<CaseAtDay>& cases) {
    const bool missing = std::any_of(cases.begin(), cases.end(), [](const CaseAtDay& one) {
        return one.woman->studyId.isEmpty();
    });
    if (!missing)
        return std::nullopt;
    return Failure{Failure::Kind::Input,
                   tr("A woman has no study id, so her referrals cannot stand in a return.")};
}

Failure cancelled() {
    return {Failure::Kind::Cancelled, tr("The return was stopped. Nothing was written.")};
}

} // namespace

const ReturnTable* Return::table(std::string_view name) const {
    for (const auto& table : tables)
        if (table.name == name)
            return &table;
    return nullptr;
}

Result<Return> workOutReturn(const Casebook& book, const ReturnDefinition& definition,
                             const ReturnRequest& request, const Progress& progress) {
    const auto days = daysOf(request);
    if (!days)
        return days.failure();
    const auto cases = casesAtDay(book, *days);
    if (const auto failure = missingStudyId(cases))
        return *failure;

    Return out;
    out.definitionId = definition.id;
    out.definitionVersion = definition.version;
    out.title = definition.title;
    out.centre = book.centre().name;
    out.period = request.period;
    out.asAt = days->to;
    out.provisional = days->to != request.period.to || request.period.to == request.today;
    out.isPublic = request.isPublic;
    out.rule = request.rule.value_or(
        SuppressionRule{book.centre().smallCount.value_or(defaultSmallCount), 0});
    out.findings = findingsOf(book, days->from, days->to);

    auto workings = Workings::begin(book, cases, *days, definition);
    if (!workings)
        return workings.failure();
    const int total = static_cast<int>(definition.tables.size()) + 1;
    for (size_t i = 0; i < workings->count(); ++i) {
        const int done = static_cast<int>(i);
        if (!goesOn(progress, done, total))
            return cancelled();
        // A definition that takes long must not make the window deaf.
        auto made = workings->table(i, [&](int, int) { return goesOn(progress, done, total); });
        if (!made)
            return made.failure().kind == Failure::Kind::Cancelled ? cancelled() : made.failure();
        out.tables.push_back(std::move(*made));
    }
    if (definition.comesWithProgram) {
        auto agreeing = agreeingTables(out, book, cases, *days);
        if (!agreeing)
            return agreeing.failure();
        out.workedOutTwice = std::move(*agreeing);
    }
    if (request.isPublic)
        hideSmallCounts(out, definition, publishedBefore(book, out));
    out.sentences = sentencesOf(definition, out);
    if (!goesOn(progress, total, total))
        return cancelled();
    return out;
}

} // namespace ninefold
