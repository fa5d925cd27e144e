// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with what is written down of partners, grants, risks, children, notes and leave.

#include "core/base/date_words.h"
#include "core/rules/consent.h"
#include "core/rules/field_checks.h"
#include "core/rules/validate_parts.h"

namespace ninefold {

using namespace validate_parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

/// No disclosure without a recorded basis (safety.md, "Rights and retention"): she agreed to this
/// referral, and has not said since that nothing may be shared.
void checkBasis(const Casebook& book, const PartnerReferral& referred,
                const PartnerReferral* before, Problems& out) {
    const auto field = QStringLiteral("consent_on");
    if (before && before->consentOn == referred.consentOn && before->madeOn == referred.madeOn)
        return; // an older record may be completed without it
    if (!referred.consentOn.isValid()) {
        add(out, field, Words::tr("Enter the date she agreed to this referral"));
        return;
    }
    if (referred.madeOn.isValid() && referred.consentOn > referred.madeOn)
        add(out, field,
            Words::tr("Date she agreed must not be after the referral, %1")
                .arg(longDay(referred.madeOn)));
    const auto* referral = book.find(referred.referral);
    const auto* sharing =
        referral ? newestConsent(book, *referral, ConsentKind::SharePartners, referred.madeOn)
                 : nullptr;
    if (sharing && !sharing->given.value_or(false) && sharing->on >= referred.consentOn)
        add(out, field,
            Words::tr("On %1 she did not agree that anything is shared with partners. Ask her, and "
                      "record her new answer first.")
                .arg(longDay(sharing->on)));
}

void checkOutcome(const PartnerReferral& referred, const PartnerReferral* before, Problems& out) {
    if (before && before->outcome == referred.outcome && before->outcomeOn == referred.outcomeOn &&
        before->refusalReason == referred.refusalReason)
        return;
    if (referred.outcome != PartnerOutcome::Waiting && !referred.outcomeOn.isValid())
        add(out, "outcome_on", Words::tr("Enter the date of the outcome"));
    if (referred.outcome == PartnerOutcome::Refused && !referred.refusalReason)
        add(out, "refusal_reason", Words::tr("Choose the reason for refusing"));
    if (referred.outcomeOn.isValid() && referred.madeOn.isValid() &&
        referred.outcomeOn < referred.madeOn)
        add(out, "outcome_on",
            Words::tr("Date of the outcome must not be before the referral, %1")
                .arg(longDay(referred.madeOn)));
}

template <class T>
void checkName(const Casebook& book, const T& record, const QString& text, Problems& out) {
    const auto& all = book.all<T>();
    if (std::any_of(all.begin(), all.end(), [&](const T& other) {
            return other.id != record.id &&
                   other.name.compare(record.name, Qt::CaseInsensitive) == 0;
        }))
        add(out, "name", text);
}

} // namespace

Problems problemsWith(const Casebook& book, const Partner& partner, const Partner* before,
                      QDate today) {
    auto out = fieldProblems(partner);
    if (isChanged(partner, before, &Partner::name))
        checkName(book, partner, Words::tr("A service of this name is in the directory already"),
                  out);
    if (isTooLate(partner, before, &Partner::reviewedOn, today))
        add(out, "reviewed_on", Words::tr("Reviewed on must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const PartnerReferral& referred,
                      const PartnerReferral* before, QDate today) {
    auto out = fieldProblems(referred);
    checkReferral(book, referred, out);
    if (isTooLate(referred, before, &PartnerReferral::madeOn, today))
        add(out, "made_on", Words::tr("Date made must be today or in the past"));
    if (isTooLate(referred, before, &PartnerReferral::outcomeOn, today))
        add(out, "outcome_on", Words::tr("Date of the outcome must be today or in the past"));
    if (isTooLate(referred, before, &PartnerReferral::startedOn, today))
        add(out, "started_on", Words::tr("Date it started must be today or in the past"));
    checkBasis(book, referred, before, out);
    checkOutcome(referred, before, out);
    return out;
}

Problems problemsWith(const Casebook& book, const Fund& fund, const Fund* before, QDate) {
    auto out = fieldProblems(fund);
    if (isChanged(fund, before, &Fund::name))
        checkName(book, fund, Words::tr("Another fund has this name"), out);
    return out;
}

Problems problemsWith(const Casebook& book, const FundIncome& income, const FundIncome* before,
                      QDate today) {
    auto out = fieldProblems(income);
    if (!book.find(income.fund))
        add(out, "", Words::tr("This fund is no longer there. Close this form and look again."));
    if (income.amount.pence <= 0)
        add(out, "amount", Words::tr("Enter an amount above £0"));
    if (isTooLate(income, before, &FundIncome::on, today))
        add(out, "on", Words::tr("Date must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const Grant& grant, const Grant* before, QDate today) {
    auto out = fieldProblems(grant);
    checkReferral(book, grant, out);
    if (isTooLate(grant, before, &Grant::on, today))
        add(out, "on", Words::tr("Date of the grant must be today or in the past"));
    if (isTooLate(grant, before, &Grant::approvedOn, today))
        add(out, "approved_on", Words::tr("Date it was approved must be today or in the past"));
    if (isChanged(grant, before, &Grant::amount) && grant.amount.pence <= 0)
        add(out, "amount", Words::tr("Enter an amount above £0"));
    if (isChanged(grant, before, &Grant::approvedBy) && !grant.approvedBy)
        add(out, "approved_by", Words::tr("Choose who approved it"));
    const auto* fund = book.find(grant.fund);
    const auto& funds = book.all<Fund>();
    if (isChanged(grant, before, &Grant::fund) && !fund && !funds.isEmpty())
        add(out, "fund_ref", Words::tr("Choose the fund it comes from"));
    if (fund && isChanged(grant, before, &Grant::fund) && fund->closedOn.isValid() &&
        grant.on > fund->closedOn)
        add(out, "fund_ref",
            Words::tr("%1 was closed on %2").arg(fund->name, longDay(fund->closedOn)));
    return out;
}

Problems problemsWith(const Casebook& book, const Risk& risk, const Risk* before, QDate today) {
    auto out = fieldProblems(risk);
    checkParent(book, risk.woman, out);
    if (isTooLate(risk, before, &Risk::seenOn, today))
        add(out, "seen_on", Words::tr("Known since must be today or in the past"));
    if (isTooLate(risk, before, &Risk::endedOn, today))
        add(out, "ended_on", Words::tr("Date it ended must be today or in the past"));
    if (!risk.endedOn.isValid() && !risk.reviewOn.isValid())
        add(out, "review_on", Words::tr("Enter the day to look at it again"));
    if (!risk.endedOn.isValid() && isChanged(risk, before, &Risk::reviewOn) &&
        risk.reviewOn.isValid() && risk.reviewOn < today)
        add(out, "review_on", Words::tr("Day to look at it again must be today or later"));
    if (risk.endedOn.isValid() && isChanged(risk, before, &Risk::endedOn)) {
        if (risk.endedWhy.trimmed().isEmpty())
            add(out, "ended_why", Words::tr("Enter why it ended"));
        if (risk.endedOn < risk.seenOn)
            add(out, "ended_on",
                Words::tr("Date it ended must not be before it was known, %1")
                    .arg(longDay(risk.seenOn)));
    }
    return out;
}

Problems problemsWith(const Casebook& book, const Perpetrator& person, const Perpetrator*, QDate) {
    auto out = fieldProblems(person);
    checkParent(book, person.woman, out);
    return out;
}

Problems problemsWith(const Casebook& book, const Child& child, const Child* before, QDate today) {
    auto out = fieldProblems(child);
    checkParent(book, child.woman, out);
    if (isTooLate(child, before, &Child::ageOn, today))
        add(out, "age_on", Words::tr("That old on must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const Note& note, const Note* before, QDate today) {
    auto out = fieldProblems(note);
    checkReferral(book, note, out);
    if (!before && note.at.date > today)
        add(out, "at", Words::tr("Date of the note must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const NoteAmendment& amendment, const NoteAmendment*,
                      QDate) {
    auto out = fieldProblems(amendment);
    if (!book.find(amendment.amends))
        add(out, "", Words::tr("This note is no longer there. Close this form and look again."));
    return out;
}

Problems problemsWith(const Casebook& book, const InformationGiven& given,
                      const InformationGiven* before, QDate today) {
    auto out = fieldProblems(given);
    checkReferral(book, given, out);
    if (isTooLate(given, before, &InformationGiven::on, today))
        add(out, "on", Words::tr("Date she was told must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const RecordCheck& check, const RecordCheck* before,
                      QDate today) {
    auto out = fieldProblems(check);
    checkReferral(book, check, out);
    if (isTooLate(check, before, &RecordCheck::on, today))
        add(out, "on", Words::tr("Date it was checked must be today or in the past"));
    if (isTooLate(check, before, &RecordCheck::answeredOn, today))
        add(out, "answered_on", Words::tr("Date of the answer must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const Document& document, const Document*, QDate) {
    auto out = fieldProblems(document);
    checkReferral(book, document, out);
    return out;
}

Problems problemsWith(const Casebook& book, const LetterText& text, const LetterText*, QDate) {
    auto out = fieldProblems(text);
    const auto& all = book.all<LetterText>();
    if (std::any_of(all.begin(), all.end(), [&](const LetterText& other) {
            return other.id != text.id && other.letter == text.letter;
        }))
        add(out, "letter", Words::tr("This letter has the centre's own words already"));
    return out;
}

Problems problemsWith(const Casebook& book, const Leave& leave, const Leave*, QDate) {
    auto out = fieldProblems(leave);
    if (!book.find(leave.worker))
        add(out, "worker", Words::tr("Choose who is away"));
    if (leave.from.isValid() && leave.until.isValid() && leave.until < leave.from)
        add(out, "until",
            Words::tr("Last day away must not be before the first, %1").arg(longDay(leave.from)));
    if (leave.cover && leave.cover == leave.worker)
        add(out, "cover", Words::tr("Choose somebody else to cover"));
    for (const auto* other : book.of<Leave>(leave.worker))
        if (other->id != leave.id && leave.from <= leave.until && other->from <= leave.until &&
            leave.from <= other->until)
            add(out, "from",
                Words::tr("She is already away from %1 to %2")
                    .arg(longDay(other->from), longDay(other->until)));
    return out;
}

} // namespace ninefold
