// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Caseload table (picture 02-caseload): a row a referral.

#include "core/rules/progress_words.h"
#include "core/rules/referral_status.h"

namespace ninefold {

struct CaseloadRow {
    Id<Woman> woman;
    Id<Referral> referral;
    QString name;
    QString womanRef;
    QString referralRef;
    ReferralStatus status = ReferralStatus::New;
    Disposal disposal = Disposal::ConditionalCaution;
    ConditionProgress progress;
    ProgressWords words;
    ClockTime nextAppointment; ///< null: none booked
    QDate lastContact;         ///< null: never
    bool assessed = false;
    std::array<std::optional<NeedLevel>, pathwayCount> needs; ///< newest assessment
    int needCount = 0;
    std::optional<Tier> tier;
    Id<Worker> keyworker;
    QString keyworkerName;
    QDate receivedOn;
    QString folded; ///< what "Narrow this list" looks in

    QString statusText() const;
    QString nextText(QDate today) const;    ///< "Thu 19 Mar, 11:00", "None booked"
    QString contactText(QDate today) const; ///< "9 Mar", "Today", "Never"
    QString needsText() const;              ///< "6 of 9", "Not assessed"
    /// For screen readers: "1 housing high, 2 work and learning medium …".
    QString needsAccessible() const;
    QString tierText() const; ///< "2", "–"
};

enum class CaseloadColumn : quint8 {
    KnownAs,
    Reference,
    State, ///< the referral status; "Status" would hide the type of that name
    Disposal,
    Condition, ///< by days left: passed first, then open by days, then settled, then none
    NextAppointment,
    LastContact,
    Needs,
    Tier,
    Keyworker
};

struct CaseloadFilter {
    QString text; ///< any part of name, known-as or reference
    Id<Worker> keyworker;
    bool openOnly = true; ///< new, to contact, in support, ready to close
    std::optional<ReferralStatus> status;
    std::optional<Disposal> disposal;
    std::optional<Tier> tier;
    std::optional<ProgressWords::Tone> condition;

    friend bool operator==(const CaseloadFilter&, const CaseloadFilter&) = default;
};

struct CaseloadView {
    std::vector<CaseloadRow> rows; ///< shown, sorted
    size_t hidden = 0;             ///< by the filter

    /// "34 shown, 112 hidden by these filters".
    QString countText() const;
};

/// Whether somebody holds a case that is open. Who holds none, as a manager may, looks at
/// everybody's first.
bool holdsOpenCases(const Casebook& book, Id<Worker> worker, QDate today);
/// Every referral seen, in no particular order.
std::vector<CaseloadRow> caseloadRows(const Casebook& book, QDate today);
bool matches(const CaseloadRow& row, const CaseloadFilter& filter);
/// Equal rows keep their order by name, then reference. Blank comes last in both directions.
CaseloadView caseloadView(const std::vector<CaseloadRow>& rows, const CaseloadFilter& filter,
                          CaseloadColumn sortBy, bool descending = false);

} // namespace ninefold
