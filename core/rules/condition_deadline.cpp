// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_deadline.h"

#include "core/base/date_words.h"
#include "core/rules/condition_progress.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConditionDeadline)
};

Problem problemAt(const char* field, const QString& text) {
    return {QString::fromLatin1(field), text};
}

Problems offenceProblems(const Referral& referral, QDate today) {
    const auto offence = referral.offenceOn;
    if (!offence.isValid())
        return deadlineFrom(referral) == DeadlineFrom::Offence
                   ? Problems{problemAt("offence_on", Words::tr("Enter the date of the offence"))}
                   : Problems{};
    if (offence > today)
        return {
            problemAt("offence_on", Words::tr("Date of the offence must be today or in the past"))};
    if (!referral.disposalOn.isValid())
        return {};
    if (offence > referral.disposalOn)
        return {problemAt("offence_on",
                          Words::tr("Date of the offence must not be after the disposal, %1")
                              .arg(longDay(referral.disposalOn)))};
    const auto last = offence.addDays(conditionDays);
    if (deadlineFrom(referral) == DeadlineFrom::Offence && last < referral.disposalOn)
        return {problemAt("offence_on",
                          Words::tr("16 weeks from this offence ended on %1, before the disposal. "
                                    "Ask the officer for the last day.")
                              .arg(longDay(last)))};
    return {};
}

} // namespace

DeadlineFrom deadlineFrom(const Referral& referral) {
    if (referral.deadlineFrom)
        return *referral.deadlineFrom;
    return referral.conditionDeadline.isValid() ? DeadlineFrom::Officer : DeadlineFrom::Caution;
}

Referral withDeadline(Referral referral) {
    if (!referral.deadlineFrom && referral.conditionDeadline.isValid())
        referral.deadlineFrom = DeadlineFrom::Officer;
    if (referral.deadlineFrom == DeadlineFrom::Caution)
        referral.conditionDeadline = QDate();
    if (referral.deadlineFrom == DeadlineFrom::Offence)
        referral.conditionDeadline =
            referral.offenceOn.isValid() ? referral.offenceOn.addDays(conditionDays) : QDate();
    return referral;
}

QString deadlineFromWords(const Referral& referral) {
    switch (deadlineFrom(referral)) {
    case DeadlineFrom::Officer:
        return Words::tr("as the officer gave it");
    case DeadlineFrom::Caution:
        return Words::tr("16 weeks from the disposal");
    case DeadlineFrom::Offence:
        break;
    }
    return referral.offenceOn.isValid()
               ? Words::tr("16 weeks from the offence on %1").arg(longDay(referral.offenceOn))
               : Words::tr("16 weeks from the offence");
}

Problems deadlineProblems(const Referral& referral, const Referral* before, QDate today) {
    const bool changed = !before || before->offenceOn != referral.offenceOn ||
                         before->deadlineFrom != referral.deadlineFrom ||
                         before->conditionDeadline != referral.conditionDeadline;
    if (!changed)
        return {};
    auto out = offenceProblems(referral, today);
    if (referral.deadlineFrom == DeadlineFrom::Officer && !referral.conditionDeadline.isValid())
        out.push_back(
            problemAt("condition_deadline", Words::tr("Enter the last day that the officer gave")));
    return out;
}

} // namespace ninefold
