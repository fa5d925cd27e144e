// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/printed_plan.h"

#include "core/base/date_words.h"
#include "core/rules/her_plan.h"
#include "core/rules/names.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("plan", text);
}

print::Table stepsTable(const PlanOnPaper::Wish& wish, QDate today) {
    print::Table table;
    table.caption = QStringLiteral("“%1”").arg(wish.words);
    table.heads = {tr("What"), tr("Who"), tr("By when")};
    table.numeric = {false, false, false};
    for (const auto& step : wish.steps)
        table.rows.push_back({step.what, step.who,
                              step.done           ? tr("Done")
                              : step.by.isValid() ? weekdayDayMonth(step.by, today)
                                                  : QString()});
    return table;
}

} // namespace

PlanOnPaper planOnPaper(const Casebook& book, const Referral& referral, QDate today) {
    PlanOnPaper plan;
    plan.name = calledName(book.womanOf(referral));
    plan.madeOn = today;
    for (const auto* goal : goalsOf(book, referral.id)) {
        if (goal->outcome) {
            if (*goal->outcome != GoalOutcome::Not)
                plan.reached << goal->words;
            continue;
        }
        PlanOnPaper::Wish wish{goal->words, {}};
        for (const auto* action : actionsOf(book, *goal))
            wish.steps.push_back({action->what, ownerInWords(*action, plan.name), action->dueOn,
                                  action->doneOn.isValid()});
        plan.wishes.push_back(std::move(wish));
    }
    return plan;
}

print::Document printedPlan(const PlanOnPaper& plan, const QString& madeAt) {
    print::Document document;
    document.title = tr("Plan");
    document.headWords = {longDay(plan.madeOn)};
    document.madeAt = madeAt;
    document.isOnePage = true;
    document.blocks.emplace_back(print::Title{tr("My plan"), plan.name});
    if (plan.wishes.empty())
        document.blocks.emplace_back(print::Paragraph{tr("Nothing is planned at the moment.")});
    for (const auto& wish : plan.wishes) {
        if (!wish.steps.empty()) {
            document.blocks.emplace_back(stepsTable(wish, plan.madeOn));
            continue;
        }
        document.blocks.emplace_back(print::Heading{QStringLiteral("“%1”").arg(wish.words)});
        document.blocks.emplace_back(
            print::Paragraph{tr("What comes first is still to be agreed.")});
    }
    if (!plan.reached.isEmpty()) {
        document.blocks.emplace_back(print::Heading{tr("What I have done already")});
        for (const auto& words : plan.reached)
            document.blocks.emplace_back(print::Paragraph{QStringLiteral("“%1”").arg(words)});
    }
    return document;
}

} // namespace ninefold
