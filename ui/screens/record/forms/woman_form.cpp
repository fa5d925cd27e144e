// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/woman_form.h"

#include "core/actions/woman_actions.h"
#include "core/rules/contact_check.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/woman_rows.h"

#include <QLabel>

namespace ninefold {

namespace {

RecordForm::Words wordsFor(WomanForm::Part part) {
    switch (part) {
    case WomanForm::Part::Herself:
        return {WomanForm::tr("Her details"), WomanForm::tr("Save details"),
                WomanForm::tr("Her details are changed.")};
    case WomanForm::Part::SafeContact:
        return {WomanForm::tr("Safe contact"), WomanForm::tr("Save safe contact"),
                WomanForm::tr("How she may be reached is changed.")};
    case WomanForm::Part::Equality:
        break;
    }
    return {WomanForm::tr("Equality questions"), WomanForm::tr("Save answers"),
            WomanForm::tr("Her answers are changed.")};
}

} // namespace

WomanForm::WomanForm(const RecordContext& context, Part part, QWidget* parent)
    : RecordForm(context, wordsFor(part), parent) {
    if (const auto* woman = context.herself())
        before_ = *woman;
    switch (part) {
    case Part::Herself:
        addIdentityRows(*form(), context.today());
        addHomeRows(*form());
        break;
    case Part::SafeContact:
        addSafeContactRows(*form());
        addSafeContactCheckRows(*form(), context.today());
        addAside(tr("What these do"),
                 tr("A way that is “no” is refused when a contact is recorded or something is "
                    "written to her. Voicemail and post are “no” until she says yes."));
        addAside(tr("Checked with her"),
                 contactCheck(context.book(), before_, context.today()).sentence)
            ->setObjectName(QStringLiteral("contactChecked"));
        break;
    case Part::Equality:
        addEqualityRows(*form());
        addAside(
            tr("Why we ask"),
            tr("She may leave any of these, or answer that she prefers not to say. The answers "
               "are counted in returns without her name and are never shown to the police."));
        break;
    }
    fillFrom(*form(), before_);
    if (part == Part::SafeContact) // whoever opens it asks her
        static_cast<DateField*>(form()->field(QStringLiteral("checked_on")))
            ->setDate(context.today());
    ready();
}

Outcome WomanForm::save(const QString& saved) {
    return context().shell.perform(ChangeWoman{before_, readInto(*form(), before_)}, saved);
}

Problems WomanForm::catchUp() {
    const auto* now = context().herself();
    if (!now)
        return {{QString(), tr("Her record was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
