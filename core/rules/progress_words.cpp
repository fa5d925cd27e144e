// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/progress_words.h"

#include "core/base/date_words.h"
#include "core/base/day_count.h"
#include "core/catalogue/thresholds.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

QString daysLeftText(int days) {
    if (days == 0)
        return Words::tr("last day today");
    return days == 1 ? Words::tr("1 day left") : Words::tr("%1 days left").arg(days);
}

QString daysText(int days) {
    if (days == 0)
        return Words::tr("Last day");
    return daysInWords(days);
}

void sayOpen(ProgressWords& words, std::optional<int> daysLeft) {
    words.tone = ProgressWords::Tone::Plain;
    if (!daysLeft) {
        words.rest = words.shortRest = Words::tr("No last day");
        return;
    }
    if (*daysLeft <= thresholds::conditionDueSoonDays)
        words.tone = ProgressWords::Tone::DueSoon;
    words.rest = daysLeftText(*daysLeft);
    words.shortRest = daysText(*daysLeft);
}

} // namespace

QString ProgressWords::whole() const {
    return count.isEmpty() ? rest : Words::tr("%1, %2", "1 of 2, 79 days left").arg(count, rest);
}

QString ProgressWords::accessible() const {
    if (count.isEmpty())
        return rest;
    if (tone == Tone::Met)
        return Words::tr("%1, %2", "2 of 2, met 11 Mar")
            .arg(count, rest.left(1).toLower() + rest.mid(1));
    return Words::tr("%1 attended, %2", "1 of 2 attended, 79 days left")
        .arg(count, rest.left(1).toLower() + rest.mid(1));
}

ProgressWords progressWords(const ConditionProgress& progress, QDate today) {
    ProgressWords words;
    words.attended = std::min(progress.qualifying, appointmentsNeeded);
    words.count = Words::tr("%1 of %2").arg(words.attended).arg(appointmentsNeeded);
    using enum ConditionStatus;
    switch (progress.status) {
    case None:
        words.count.clear();
        words.rest = !progress.isSet       ? Words::tr("No condition")
                     : progress.isDeclined ? Words::tr("Referral declined")
                                           : Words::tr("Waiting for a decision");
        break;
    case Complied:
        words.tone = ProgressWords::Tone::Met;
        words.rest = Words::tr("Met %1").arg(dayMonth(progress.secondQualifyingOn, today));
        break;
    case CompliedLate:
        words.tone = ProgressWords::Tone::Met;
        words.rest = Words::tr("Met late %1").arg(dayMonth(progress.secondQualifyingOn, today));
        break;
    case Excused:
        words.tone = ProgressWords::Tone::Excused;
        words.count.clear();
        words.rest = Words::tr("Excused by the officer");
        break;
    case Withdrawn:
        words.count.clear();
        words.rest = Words::tr("Ended");
        break;
    case Open:
        sayOpen(words, progress.daysLeft(today));
        break;
    case NotComplied:
        words.tone = ProgressWords::Tone::Passed;
        words.rest = Words::tr("Deadline passed, not met");
        words.shortRest = Words::tr("Deadline passed");
        break;
    }
    if (words.shortRest.isEmpty())
        words.shortRest = words.rest;
    return words;
}

} // namespace ninefold
