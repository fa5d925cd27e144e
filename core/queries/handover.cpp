// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/handover.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "core/rules/as_at.h"
#include "core/rules/attention.h"
#include "core/rules/condition_progress.h"
#include "core/rules/group_register.h"
#include "core/rules/names.h"
#include "core/rules/progress_words.h"
#include "core/rules/referral_status.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

QString nameOf(const Casebook& book, Id<Worker> worker) {
    const auto* found = book.find(worker);
    return found ? found->name : QString();
}

QString nextText(const Casebook& book, const Referral& referral, QDate today) {
    const auto* next = nextAppointment(book, referral, today);
    return next ? Words::tr("%1 at %2, %3", "Thu 19 Mar at 11:00, Keywork")
                      .arg(weekdayDayMonth(next->startsAt.date, today), timeOfDay(next->startsAt),
                           labelOf(next->kind))
                : QString();
}

PendingOfWoman pendingOf(const Casebook& book, const Referral& referral, QDate today) {
    const auto& woman = book.womanOf(referral);
    PendingOfWoman out{referral.id, woman.id, displayName(woman), woman.ref, {}, {}, {}};
    const auto progress = conditionProgress(book, referral, today);
    if (progress.status != ConditionStatus::None)
        out.condition = progressWords(progress, today).accessible();
    out.next = nextText(book, referral, today);
    for (const auto& item : attentionFor(book, referral, today)) {
        const auto words = wordsOf(book, item, today);
        out.work << Words::tr("%1 (%2)", "Send the report to the officer (Overdue 2 days)")
                        .arg(words.task, words.chip);
    }
    return out;
}

} // namespace

std::vector<Id<Referral>> heldBy(const Casebook& book, Id<Worker> worker, QDate today) {
    std::vector<Id<Referral>> out;
    for (const auto& referral : book.all<Referral>())
        if (referral.keyworker == worker && isSeen(referral, today) && isOpen(referral, today))
            out.push_back(referral.id);
    return out;
}

Handover handoverOf(const Casebook& book, Id<Worker> from, Id<Worker> to,
                    const std::vector<Id<Referral>>& referrals, QDate today) {
    Handover out{nameOf(book, from), nameOf(book, to), today, {}, {}};
    for (const auto id : referrals)
        if (const auto* referral = book.find(id))
            out.women.push_back(pendingOf(book, *referral, today));
    std::stable_sort(out.women.begin(), out.women.end(),
                     [](const PendingOfWoman& a, const PendingOfWoman& b) {
                         return folded(a.name) < folded(b.name);
                     });
    for (const auto& group : book.all<Group>())
        if (!group.endedOn.isValid() && from && workerNamed(book, group.facilitator) == from)
            out.groups << group.title;
    return out;
}

print::Document printedHandover(const Handover& handover, const QString& centre,
                                const QString& madeAt) {
    print::Document document;
    document.title = Words::tr("Handover");
    document.owner = centre;
    document.headWords = {longDay(handover.on)};
    document.madeAt = madeAt;
    document.blocks.emplace_back(print::Title{
        Words::tr("What is pending"),
        handover.to.isEmpty() ? handover.from
                              : Words::tr("From %1 to %2").arg(handover.from, handover.to)});
    print::Table table;
    table.caption = Words::tr("Women");
    table.heads = {Words::tr("Name"), Words::tr("Condition"), Words::tr("Next appointment"),
                   Words::tr("What is due")};
    table.numeric = {false, false, false, false};
    for (const auto& woman : handover.women)
        table.rows.push_back(
            {woman.name, woman.condition, woman.next,
             woman.work.isEmpty() ? Words::tr("Nothing") : woman.work.join(QStringLiteral("; "))});
    document.blocks.emplace_back(table);
    if (!handover.groups.isEmpty())
        document.blocks.emplace_back(
            print::Paragraph{Words::tr("Groups that stay with %1: %2.")
                                 .arg(handover.from, handover.groups.join(QStringLiteral(", ")))});
    return document;
}

} // namespace ninefold
