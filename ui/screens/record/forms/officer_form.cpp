// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/officer_form.h"

#include "core/actions/condition_actions.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

OfficerForm::OfficerForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(context,
                       {tr("The officer has changed"), tr("Save officer"),
                        tr("The new officer is in her record.")},
                       parent) {
    until_ = form()->add(QStringLiteral("until"),
                         {tr("Date of the change"), tr("Or the day you were told."), true},
                         new DateField(context.today()));
    until_->setDate(context.today());
    name_ = form()->add(QStringLiteral("officer_name"),
                        {tr("New officer's name"), tr("Name or number is needed.")}, new TextField);
    number_ = form()->add(QStringLiteral("officer_number"), {tr("New officer's number")},
                          new TextField(140));
    email_ = form()->add(
        QStringLiteral("officer_email"),
        {tr("New officer's email"), tr("Where the report on her attendance goes.")}, new TextField);
    QStringList now{before().officerName, before().officerNumber, before().officerEmail};
    now.removeAll(QString());
    addAside(tr("The officer until now"), now.isEmpty() ? tr("Nobody is named.") : now.join(u'\n'));
    addAside(tr("What happens"),
             tr("The officer until now stays in her record as a former officer. Reports go to the "
                "new one from now on. A name that was only misspelt is mended with Change."));
    ready();
}

Outcome OfficerForm::save(const QString& saved) {
    return context().shell.perform(
        ChangeOfficer{before(), until_->date(), name_->text(), number_->text(), email_->text()},
        saved);
}

} // namespace ninefold
