// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/explained.h"

#include "core/base/date_words.h"
#include "core/rules/as_at.h"
#include "core/rules/condition_progress.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explained)
};

QString howWords(ExplainedHow how) {
    switch (how) {
    case ExplainedHow::InPerson:
        return Words::tr("in person");
    case ExplainedHow::Phone:
        return Words::tr("by phone");
    case ExplainedHow::Video:
        return Words::tr("by video call");
    case ExplainedHow::Paper:
        break;
    }
    return Words::tr("on paper only");
}

} // namespace

QDate explainDueOn(const Casebook& book, const Referral& referral, QDate asAt) {
    if (seenDate(referral.explainedOn, asAt).isValid() || !isInSupport(referral, asAt) ||
        conditionProgress(book, referral, asAt).status != ConditionStatus::Open)
        return {};
    const auto attended = attendedAppointments(book, referral, asAt);
    return attended.empty() ? QDate() : attended.front()->startsAt.date;
}

QString explainedWords(const Referral& referral) {
    if (!referral.explainedOn.isValid())
        return Words::tr("Not yet explained to her");
    QStringList parts{Words::tr("On %1").arg(longDay(referral.explainedOn))};
    if (referral.explainedHow)
        parts << howWords(*referral.explainedHow);
    if (referral.explainedWithInterpreter)
        parts << (*referral.explainedWithInterpreter ? Words::tr("with an interpreter")
                                                     : Words::tr("without an interpreter"));
    if (!referral.explainedIn.isBlank())
        parts << Words::tr("in %1", "in Somali").arg(languageName(referral.explainedIn));
    return parts.join(QStringLiteral(", "));
}

} // namespace ninefold
