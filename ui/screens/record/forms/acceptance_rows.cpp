// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/acceptance_rows.h"

#include "core/rules/offered.h"
#include "ui/forms/stored_form.h"

namespace ninefold {

namespace {

struct AcceptanceRows {
    Q_DECLARE_TR_FUNCTIONS(ninefold::AcceptanceRows)
};

bool wasAccepted(const Appointment* before) {
    return before && before->outcome == AppointmentOutcome::AbsentAcceptable;
}

} // namespace

ChoiceField* workerChoice(const Casebook& book, Id<Worker> shown, bool managers) {
    auto* field = new ChoiceField(ChoiceField::Manner::List);
    bool isShown = !shown;
    for (const auto* worker : offeredKeyworkers(book)) {
        if (managers && worker->role != Role::Manager)
            continue;
        field->addChoice(QString::number(worker->id.value), worker->name);
        isShown = isShown || worker->id == shown;
    }
    if (const auto* worker = book.find(shown); worker && !isShown)
        field->addChoice(QString::number(shown.value), worker->name);
    return field;
}

void addAcceptanceRows(Form& form, const RecordContext& context, const Appointment* before) {
    form.addStored<Appointment>("absence_reason", choiceOf<AbsenceReason>(),
                                AcceptanceRows::tr("The officer is told only that the reason was "
                                                   "accepted."));
    form.addStored<Appointment>(
        "reason_accepted_by",
        workerChoice(context.book(), before ? before->reasonAcceptedBy : Id<Worker>{}));
    form.addStored<Appointment>(
        "reason_accepted_why", new LongTextField(2),
        AcceptanceRows::tr("For the centre only. Needed when the reason is “Other”."));
}

void suggestAcceptance(Form& form, const RecordContext& context, const Appointment* before) {
    if (!wasAccepted(before))
        form.field(QStringLiteral("reason_accepted_by"))
            ->setTyped(QString::number(context.session().worker().id.value));
}

void settleAcceptanceRows(Form& form, const std::optional<AppointmentOutcome>& outcome) {
    using enum AppointmentOutcome;
    const bool accepted = outcome == AbsentAcceptable;
    form.row(QStringLiteral("absence_reason"))->setVisible(accepted || outcome == DidNotAttend);
    form.row(QStringLiteral("reason_accepted_by"))->setVisible(accepted);
    form.row(QStringLiteral("reason_accepted_why"))->setVisible(accepted);
}

AcceptedReason acceptedReason(const Appointment& answers) {
    return {answers.reasonAcceptedBy, answers.reasonAcceptedWhy};
}

} // namespace ninefold
