// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/caseload.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "core/rules/as_at.h"
#include "core/rules/names.h"
#include "core/rules/needs_summary.h"
#include "core/rules/tier_suggestion.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Caseload)
};

CaseloadRow rowOf(const Casebook& book, const Referral& referral, QDate today) {
    const auto& woman = book.womanOf(referral);
    CaseloadRow row;
    row.woman = woman.id;
    row.referral = referral.id;
    row.name = displayName(woman);
    row.womanRef = woman.ref;
    row.referralRef = referral.ref;
    row.status = referralStatus(book, referral, today);
    row.disposal = referral.disposal;
    row.progress = conditionProgress(book, referral, today);
    row.words = progressWords(row.progress, today);
    if (const auto* next = nextAppointment(book, referral, today))
        row.nextAppointment = next->startsAt;
    row.lastContact = lastContactOn(book, referral, today);
    if (const auto known = knownNeeds(book, referral, today)) {
        row.assessed = true;
        row.needs = known->needs;
        row.needCount = needCount(*known);
    }
    row.tier = referral.tier;
    row.keyworker = referral.keyworker;
    if (const auto* keyworker = book.find(referral.keyworker))
        row.keyworkerName = keyworker->name;
    row.receivedOn = referral.receivedOn;
    row.folded = folded(fullName(woman)) + QLatin1Char(' ') + folded(row.name) + QLatin1Char(' ') +
                 folded(woman.ref) + QLatin1Char(' ') + folded(referral.ref);
    return row;
}

bool isOpen(ReferralStatus status) {
    return status != ReferralStatus::Closed && status != ReferralStatus::Declined;
}

/// Passed first, then open by the days left, then settled by the day, then none.
std::tuple<int, qint64> conditionPlace(const CaseloadRow& row) {
    using enum ProgressWords::Tone;
    const auto deadline =
        row.progress.deadline.isValid() ? row.progress.deadline.toJulianDay() : qint64(1) << 40;
    switch (row.words.tone) {
    case Passed:
        return {0, deadline};
    case DueSoon:
    case Plain:
        return {1, deadline};
    case Met:
        return {2, -row.progress.secondQualifyingOn.toJulianDay()};
    case Excused:
        return {3, 0};
    case None:
        break;
    }
    return {4, 0};
}

/// -1, 0, 1 by a column; blank counts as `blankLast`, whichever way the list runs.
class Order {
public:
    Order(CaseloadColumn column, bool descending)
        : column_(column)
        , descending_(descending) {}

    bool operator()(const CaseloadRow& a, const CaseloadRow& b) const {
        const bool blankA = isBlank(a);
        const bool blankB = isBlank(b);
        if (blankA != blankB)
            return blankB;
        if (const int order = blankA ? 0 : compare(a, b))
            return descending_ ? order > 0 : order < 0;
        if (const int order = QString::localeAwareCompare(a.name, b.name))
            return order < 0;
        return a.referralRef < b.referralRef;
    }

private:
    bool isBlank(const CaseloadRow& row) const {
        switch (column_) {
        case CaseloadColumn::NextAppointment:
            return row.nextAppointment.isNull();
        case CaseloadColumn::LastContact:
            return row.lastContact.isNull();
        case CaseloadColumn::Needs:
            return !row.assessed;
        case CaseloadColumn::Tier:
            return !row.tier;
        case CaseloadColumn::Keyworker:
            return row.keyworkerName.isEmpty();
        default:
            return false;
        }
    }

    template <class V>
    static int three(const V& a, const V& b) {
        return a < b ? -1 : b < a ? 1 : 0;
    }

    int compare(const CaseloadRow& a, const CaseloadRow& b) const {
        switch (column_) {
        case CaseloadColumn::KnownAs:
            return QString::localeAwareCompare(a.name, b.name);
        case CaseloadColumn::Reference:
            return three(a.womanRef, b.womanRef);
        case CaseloadColumn::State:
            return three(a.status, b.status);
        case CaseloadColumn::Disposal:
            return three(a.disposal, b.disposal);
        case CaseloadColumn::Condition:
            return three(conditionPlace(a), conditionPlace(b));
        case CaseloadColumn::NextAppointment:
            return three(a.nextAppointment, b.nextAppointment);
        case CaseloadColumn::LastContact:
            return three(a.lastContact, b.lastContact);
        case CaseloadColumn::Needs:
            return three(a.needCount, b.needCount);
        case CaseloadColumn::Tier:
            return three(a.tier, b.tier);
        case CaseloadColumn::Keyworker:
            return QString::localeAwareCompare(a.keyworkerName, b.keyworkerName);
        }
        return 0;
    }

    CaseloadColumn column_;
    bool descending_;
};

QString levelText(std::optional<NeedLevel> level) {
    return level ? labelOf(*level).toLower() : Words::tr("not asked");
}

} // namespace

QString CaseloadRow::statusText() const {
    return labelOf(status);
}

QString CaseloadRow::nextText(QDate today) const {
    return nextAppointment.isNull() ? Words::tr("None booked") : nearTime(nextAppointment, today);
}

QString CaseloadRow::contactText(QDate today) const {
    if (lastContact.isNull())
        return Words::tr("Never");
    return lastContact == today ? nearDay(lastContact, today) : dayMonth(lastContact, today);
}

QString CaseloadRow::needsText() const {
    return assessed ? Words::tr("%1 of %2").arg(needCount).arg(pathwayCount)
                    : Words::tr("Not assessed");
}

QString CaseloadRow::needsAccessible() const {
    if (!assessed)
        return needsText();
    QStringList parts;
    for (const auto pathway : pathways)
        parts << Words::tr("%1 %2 %3", "1 housing high")
                     .arg(indexOf(pathway) + 1)
                     .arg(shortLabel(pathway).toLower(), levelText(needs[indexOf(pathway)]));
    return parts.join(QStringLiteral(", "));
}

QString CaseloadRow::tierText() const {
    return tier ? fromUtf8(codeOf(*tier)) : QString(QChar(0x2013));
}

QString CaseloadView::countText() const {
    return hidden == 0
               ? Words::tr("%1 shown, none hidden").arg(rows.size())
               : Words::tr("%1 shown, %2 hidden by these filters").arg(rows.size()).arg(hidden);
}

bool holdsOpenCases(const Casebook& book, Id<Worker> worker, QDate today) {
    const auto& referrals = book.all<Referral>();
    return std::any_of(referrals.begin(), referrals.end(), [&](const Referral& referral) {
        return referral.keyworker == worker && isOpen(referral, today);
    });
}

std::vector<CaseloadRow> caseloadRows(const Casebook& book, QDate today) {
    std::vector<CaseloadRow> out;
    out.reserve(book.all<Referral>().size());
    for (const auto& referral : book.all<Referral>())
        if (isSeen(referral, today))
            out.push_back(rowOf(book, referral, today));
    return out;
}

bool matches(const CaseloadRow& row, const CaseloadFilter& filter) {
    if (filter.openOnly && !isOpen(row.status))
        return false;
    if ((filter.keyworker && row.keyworker != filter.keyworker) ||
        (filter.status && row.status != *filter.status) ||
        (filter.disposal && row.disposal != *filter.disposal) ||
        (filter.tier && row.tier != filter.tier) ||
        (filter.condition && row.words.tone != *filter.condition))
        return false;
    const auto words = filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return row.folded.contains(folded(word)); });
}

CaseloadView caseloadView(const std::vector<CaseloadRow>& rows, const CaseloadFilter& filter,
                          CaseloadColumn sortBy, bool descending) {
    CaseloadView view;
    for (const auto& row : rows)
        if (matches(row, filter))
            view.rows.push_back(row);
    view.hidden = rows.size() - view.rows.size();
    std::sort(view.rows.begin(), view.rows.end(), Order(sortBy, descending));
    return view;
}

} // namespace ninefold
