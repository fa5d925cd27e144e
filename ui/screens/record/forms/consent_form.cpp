// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/consent_form.h"

#include "core/actions/consent_actions.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

ConsentForm::ConsentForm(const RecordContext& context, QWidget* parent)
    : RecordForm(context, {tr("Consent"), tr("Save consent"), tr("The consent is in her record.")},
                 parent) {
    kind_ = form()->addStored<Consent>("kind", choiceOf<ConsentKind>(ChoiceField::Manner::Column));
    given_ = form()->addStored<Consent>("given", new YesNoField);
    on_ = form()->addStored<Consent>("on", new DateField(context.today()));
    on_->setDate(context.today());
    note_ = form()->addStored<Consent>("note", new LongTextField(2),
                                       tr("For example in which language it was explained."));
    addAside(tr("She may change her mind"),
             tr("The newest answer of each kind holds. Earlier ones stay in her record."));
    ready();
}

void ConsentForm::takeWish(const QString& typed) {
    kind_->setTyped(typed);
}

Outcome ConsentForm::save(const QString& saved) {
    return context().shell.perform(RecordConsent{context().referral, on_->date(),
                                                 kind_->value<ConsentKind>(), given_->answer(),
                                                 note_->text()},
                                   saved);
}

} // namespace ninefold
