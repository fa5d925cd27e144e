// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/centre_panel.h"

#include "core/actions/centre_actions.h"
#include "core/rules/permissions.h"
#include "ui/forms/form.h"
#include "ui/forms/many_choice_field.h"
#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/screens/settings/chase_steps_field.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

CentrePanel::CentrePanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , shell_(shell)
    , form_(new Form(this))
    , reason_(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    column->addWidget(new SectionHeader(tr("The centre"), this));
    setType(reason_, Type::Text, "ink2");
    reason_->setWordWrap(true);
    column->addWidget(reason_);

    form_->addStored<Centre>("name", new TextField);
    form_->addStored<Centre>("code", new TextField(100), tr("Shown on returns, such as NGW"));
    auto* boroughs = form_->addStored<Centre>("boroughs", new ManyChoiceField(5));
    for (const auto& row : codes<Borough>())
        boroughs->addChoice(fromUtf8(row.code), QCoreApplication::translate("codes", row.label));
    form_->addStored<Centre>("rooms", new LongTextField(4),
                             tr("One a line, such as Room 1. Left empty, rooms are not booked"));
    form_->addStored<Centre>("phone", new TextField(180),
                             tr("In letters that name the centre; blank: they name none"));
    lockAfter_ = form_->addStored<Centre>("lock_after_minutes", new NumberField(2, 120),
                                          tr("From 2 to 120; blank is 5"));
    notInForce_ = form_->addStored<Centre>(
        "offer_codes_not_in_force", new YesNoField,
        tr("Diversionary and community cautions, once the law is in force here"));
    smallCount_ = form_->addStored<Centre>(
        "small_count", new NumberField(0, 100),
        tr("Counts from 1 to this number are hidden in the public version; blank is 4"));
    form_->addStored<Centre>(
        "uses_outcomes_star", new YesNoField,
        tr("Then their numbers can be written down with other scores; blank is no"));
    form_->addStored<Centre>(
        "chase_steps", new ChaseStepsField,
        tr("What Today offers after a missed appointment, until she is reached "
           "or the steps are through. A way she does not allow is left out."));
    form_->addStored<Centre>("contact_check_days", new NumberField(1, 365),
                             tr("From 1 to 365; blank is 30"));
    form_->addStored<Centre>("mid_survey_weeks", new NumberField(1, 104),
                             tr("From 1 to 104; blank: no survey midway is asked for"));
    column->addWidget(form_);
    save_ = ordinaryButton(tr("Save the centre's settings"), "saveCentre", this);
    column->addWidget(save_, 0, Qt::AlignLeft);
    connect(save_, &QPushButton::clicked, this, &CentrePanel::save);

    const QString refused = refusal(shell_.session().deed().role, Permission::ManageCentre);
    reason_->setText(refused);
    reason_->setVisible(!refused.isEmpty());
    save_->setVisible(refused.isEmpty());
    form_->setReadOnly(!refused.isEmpty());
}

void CentrePanel::refresh() {
    if (isDirty())
        return;
    shown_ = shell_.session().casebook().centre();
    for (const auto& field : fields<Centre>())
        if (auto* answer = form_->field(fromUtf8(field.name)))
            answer->setTyped(fromUtf8(field.text(shown_)));
    form_->setClean();
}

bool CentrePanel::isDirty() const {
    return form_->isDirty() && !shown_.name.isEmpty();
}

QByteArray CentrePanel::typed() const {
    return form_->toJson();
}

void CentrePanel::giveBack(const QByteArray& draft) {
    refresh();
    form_->fromJson(draft);
}

void CentrePanel::save() {
    if (!form_->tell(form_->faults()))
        return;
    ChangeCentre change{shown_, shown_};
    for (const auto& field : fields<Centre>())
        if (const auto* answer = form_->field(fromUtf8(field.name)))
            field.set(change.after, toUtf8(answer->typed().trimmed()));
    const auto outcome = shell_.perform(change);
    if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
    } else if (std::holds_alternative<ChangeSet>(outcome)) {
        form_->clearProblems();
        form_->setClean();
        shell_.discardDraft(QStringLiteral("settings/new"));
        refresh();
    }
}

} // namespace ninefold
