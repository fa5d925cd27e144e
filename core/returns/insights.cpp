// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/insights.h"

#include <QCoreApplication>
#include <QFile>

// The macro declares a function, so it cannot stand in a namespace. Resources of a static library
// are found only when they are asked for.
static void loadResources() {
    Q_INIT_RESOURCE(core);
}

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

Failure stopped() {
    return {Failure::Kind::Cancelled, tr("Working out the charts was stopped.")};
}

} // namespace

bool InsightsFilter::admits(const Referral& referral) const {
    return (!disposal || referral.disposal == *disposal) && (!bcu || referral.bcu == bcu) &&
           (!tier || referral.tier == tier) && (!keyworker || referral.keyworker == *keyworker);
}

const ReturnDefinition& insightsDefinition() {
    static const ReturnDefinition definition = [] {
        loadResources();
        QFile file(QStringLiteral(":/insights/insights.json"));
        file.open(QIODevice::ReadOnly);
        // A part of the program: tests/core/returns/insights_test.cpp holds that it reads.
        return *readDefinition(file.readAll(), QStringLiteral("insights.json"));
    }();
    return definition;
}

Result<Insights> Insights::workOut(const Casebook& book, const Period& period, QDate today,
                                   const InsightsFilter& filter, const Progress& progress) {
    if (today < period.from)
        return Failure{Failure::Kind::Input,
                       tr("%1 has not begun. Choose an earlier period.").arg(period.label())};
    const Period days{period.from, std::min(period.to, today)};
    auto cases = casesAtDay(book, days);
    const auto all = cases.size();
    std::erase_if(cases, [&](const CaseAtDay& one) { return !filter.admits(*one.referral); });

    auto workings = Workings::begin(book, cases, days, insightsDefinition());
    if (!workings)
        return workings.failure();
    Insights out(std::move(*workings), period, days.to);
    out.all_ = all;
    out.looked_ = cases.size();
    const int total = static_cast<int>(out.workings_.count());
    for (int done = 0; done < total; ++done) {
        if (!goesOn(progress, done, total))
            return stopped();
        auto made = out.workings_.table(static_cast<size_t>(done),
                                        [&](int, int) { return goesOn(progress, done, total); });
        if (!made)
            return made.failure();
        out.tables_.push_back(std::move(*made));
    }
    return out;
}

} // namespace ninefold
