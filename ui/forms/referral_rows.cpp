// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/referral_rows.h"

#include "core/rules/offered.h"
#include "ui/forms/deadline_rows.h"
#include "ui/forms/stored_form.h"

namespace ninefold {

namespace {

struct ReferralRows {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ReferralRows)
};

ChoiceField* disposalChoice(const Centre& centre, std::optional<Disposal> shown) {
    auto offered = offeredDisposals(centre);
    if (shown && std::find(offered.begin(), offered.end(), *shown) == offered.end())
        offered.push_back(*shown);
    auto* field = new ChoiceField(ChoiceField::Manner::List);
    field->setBlankWords(ReferralRows::tr("Choose what the police decided"));
    for (const auto disposal : offered)
        field->addChoice(fromUtf8(codeOf(disposal)), labelOf(disposal));
    return field;
}

} // namespace

void addOfficerRows(Form& form, QDate today) {
    form.addStored<Referral>("received_on", new DateField(today),
                             ReferralRows::tr("For example today or 3 jan 26"));
    form.add(QStringLiteral("route"), {fieldNamed<Referral>("route")->labelText(), {}, true},
             choiceOf<ReferralRoute>());
    form.addStored<Referral>("bcu_code", choiceOf<Bcu>());
    const auto row = [&form](std::string_view name, AnswerField* field) {
        return form.makeRow(fromUtf8(name), {fieldNamed<Referral>(name)->labelText()}, field);
    };
    form.addBeside({row("officer_name", new TextField), row("officer_number", new TextField(140))});
    form.addStored<Referral>("officer_email", new TextField,
                             ReferralRows::tr("Where the report on her attendance goes."));
    form.addBeside({row("dip_consulted", new YesNoField), row("ld_consulted", new YesNoField)});
}

void addDisposalRows(Form& form, const Centre& centre, QDate today, std::optional<Disposal> shown) {
    form.addStored<Referral>("disposal", disposalChoice(centre, shown));
    form.addStored<Referral>(
        "disposal_on", new DateField(today),
        ReferralRows::tr("For example 3 jan 26. Not needed for a voluntary outcome."));
    form.addStored<Referral>("offence_group", choiceOf<OffenceGroup>());
    form.addStored<Referral>("first_time_offender",
                             choiceOf<YesNoUnknown>(ChoiceField::Manner::Row));
    form.addStored<Referral>(
        "condition_set", new YesNoField,
        ReferralRows::tr("Two appointments at the centre. Left empty: as is usual for this "
                         "disposal."));
    addDeadlineRows(form, today);
}

ChoiceField* keyworkerChoice(const Casebook& book, Id<Worker> shown) {
    auto* field = new ChoiceField(ChoiceField::Manner::List);
    field->setBlankWords(ReferralRows::tr("Nobody yet"));
    bool isShown = !shown;
    for (const auto* worker : offeredKeyworkers(book)) {
        field->addChoice(QString::number(worker->id.value), worker->name);
        isShown = isShown || worker->id == shown;
    }
    if (const auto* worker = book.find(shown); worker && !isShown)
        field->addChoice(QString::number(shown.value),
                         ReferralRows::tr("%1, no longer here").arg(worker->name));
    return field;
}

Id<Worker> chosenWorker(const AnswerField& field) {
    return {field.typed().toLongLong()};
}

void showWorker(AnswerField& field, Id<Worker> worker) {
    field.setTyped(worker ? QString::number(worker.value) : QString());
}

} // namespace ninefold
