// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/referral/referral_answers.h"

#include "core/rules/condition_deadline.h"
#include "core/rules/date_reading.h"
#include "ui/forms/deadline_rows.h"
#include "ui/forms/referral_rows.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/woman_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold {

namespace {

struct ReferralAnswers {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ReferralAnswers)
};

QString consentRow(ConsentKind kind) {
    return QStringLiteral("consent_") + fromUtf8(codeOf(kind));
}

QString typedIn(const Form& form, const char* name) {
    return form.field(QString::fromLatin1(name))->typed().trimmed();
}

QDate dateIn(const Form& form, const char* name) {
    return static_cast<const DateField*>(form.field(QString::fromLatin1(name)))->date();
}

void addDecisionRows(Form& form, const Casebook& book, QDate today) {
    auto* decision = new ChoiceField(ChoiceField::Manner::Row);
    decision->offer<Decision>([](Decision one) { return one != Decision::Pending; });
    form.add(QStringLiteral("decision"),
             {fieldNamed<Referral>("decision")->labelText(),
              ReferralAnswers::tr("May be left until later.")},
             decision);
    form.addStored<Referral>("decided_on", new DateField(today));
    form.addStored<Referral>("keyworker", keyworkerChoice(book, {}));
    form.addStored<Referral>("decline_reason", choiceOf<DeclineReason>());
}

void addConsentRows(Form& form) {
    for (const auto& row : codes<ConsentKind>())
        form.add(consentRow(row.value), {labelOf(row.value)}, new YesNoField);
}

bool isPhone(const QString& word) {
    const auto digits =
        std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 5 &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

std::vector<ReferralSection> addReferralRows(Form& form, const Casebook& book, QDate today) {
    std::vector<ReferralSection> sections;
    const auto begin = [&](const QString& title) {
        sections.push_back({title, form.addSection(title)});
    };
    begin(ReferralAnswers::tr("The woman"));
    addIdentityRows(form, today);
    addHomeRows(form);
    begin(ReferralAnswers::tr("Safe contact"));
    addSafeContactRows(form);
    begin(ReferralAnswers::tr("The officer"));
    addOfficerRows(form, today);
    begin(ReferralAnswers::tr("The disposal"));
    addDisposalRows(form, book.centre(), today);
    begin(ReferralAnswers::tr("Consent"));
    addConsentRows(form);
    begin(ReferralAnswers::tr("Decision"));
    addDecisionRows(form, book, today);
    showStored(*form.field(QStringLiteral("received_on")), today.toString(Qt::ISODate));
    showStored(*form.field(QStringLiteral("decided_on")), today.toString(Qt::ISODate));
    return sections;
}

void settleReferralRows(const Form& form) {
    const auto decision = fromCode<Decision>(toUtf8(typedIn(form, "decision")));
    form.row(QStringLiteral("decided_on"))->setVisible(decision.has_value());
    form.row(QStringLiteral("keyworker"))->setVisible(decision == Decision::Accepted);
    form.row(QStringLiteral("decline_reason"))->setVisible(decision == Decision::Declined);
    settleDeadlineRows(form);
}

WomanSought soughtIn(const Form& form) {
    WomanSought sought;
    sought.givenNames = typedIn(form, "given_names");
    sought.familyName = typedIn(form, "family_name");
    sought.knownAs = typedIn(form, "known_as");
    sought.dateOfBirth = dateIn(form, "date_of_birth");
    sought.phone = typedIn(form, "phone");
    sought.email = typedIn(form, "email");
    sought.pncId = typedIn(form, "pnc_id");
    return sought;
}

RegisterReferral referralFrom(const Form& form, const std::optional<Woman>& known) {
    RegisterReferral action;
    action.known = known;
    action.woman = readInto(form, known.value_or(Woman{}));
    action.referral = withDeadline(readInto(form, Referral{}));
    action.disposal = fromCode<Disposal>(toUtf8(typedIn(form, "disposal")));
    if (action.referral.decision == Decision::Pending)
        action.referral.decidedOn = {};
    if (action.referral.decision != Decision::Accepted)
        action.referral.keyworker = {};
    if (action.referral.decision != Decision::Declined)
        action.referral.declineReason.reset();
    for (const auto& row : codes<ConsentKind>()) {
        const auto* field = static_cast<const YesNoField*>(form.field(consentRow(row.value)));
        if (const auto given = field->answer()) {
            Consent consent;
            consent.kind = row.value;
            consent.given = given;
            action.consents.push_back(consent);
        }
    }
    return action;
}

void carryOver(const Form& form, const QString& typed, QDate today) {
    QStringList names;
    for (const auto& word : typed.split(u' ', Qt::SkipEmptyParts))
        if (const auto born = readDate(word, today, DateUse::Birth); born.ok())
            static_cast<DateField*>(form.field(QStringLiteral("date_of_birth")))
                ->setDate(born.date);
        else if (isPhone(word))
            form.field(QStringLiteral("phone"))->setTyped(word);
        else
            names << word;
    if (names.size() > 1)
        form.field(QStringLiteral("family_name"))->setTyped(names.takeLast());
    form.field(QStringLiteral("given_names"))->setTyped(names.join(u' '));
}

void showKnown(const Form& form, const Woman& woman) {
    for (const auto& stored : fields<Woman>()) {
        auto* field = form.field(fromUtf8(stored.name));
        const auto text = fromUtf8(stored.text(woman));
        if (field && !text.isEmpty())
            showStored(*field, text);
    }
}

} // namespace ninefold
