// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/check_form.h"

#include "core/actions/supervision_actions.h"
#include "core/base/date_words.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

namespace {

QString checksInWords(const RecordContext& context) {
    QStringList lines;
    for (const auto* check : context.book().of<RecordCheck>(context.referral)) {
        const auto* by = context.book().find(check->by);
        const auto who = by ? AnswerCheckForm::tr("%1, %2").arg(longDay(check->on), by->name)
                            : longDay(check->on);
        lines.prepend(check->note.isEmpty() ? AnswerCheckForm::tr("%1: all in order").arg(who)
                                            : AnswerCheckForm::tr("%1: %2").arg(who, check->note));
    }
    return lines.isEmpty() ? AnswerCheckForm::tr("Nobody has looked at this record yet.")
                           : lines.join(u'\n');
}

} // namespace

CheckForm::CheckForm(const RecordContext& context, QWidget* parent)
    : RecordForm(context,
                 {tr("Check this record"), tr("Mark as checked"), tr("The record is checked.")},
                 parent) {
    note_ = form()->addStored<RecordCheck>(
        "note", new LongTextField(5),
        tr("What her keyworker should look at. It is on Today until she answers. Leave it empty "
           "where all is in order."));
    addAside(tr("Looked at before"), checksInWords(context));
    addAside(tr("About the work, not about her"),
             tr("The note is part of her record: she may ask to see it."));
    ready();
}

void CheckForm::settle() {
    setVerb(note_->text().isEmpty() ? tr("Mark as checked") : tr("Leave the note"));
}

Outcome CheckForm::save(const QString& saved) {
    return context().shell.perform(CheckRecord{context().referral, note_->text(), false}, saved);
}

AnswerCheckForm::AnswerCheckForm(const RecordContext& context, const RecordCheck& check,
                                 QWidget* parent)
    : RecordForm(context,
                 {tr("Answer a supervision note"), tr("Save answer"), tr("The note is answered.")},
                 parent)
    , before_(check) {
    answer_ = form()->addStored<RecordCheck>("answer", new LongTextField(4),
                                             tr("What you did about it, or why not. Needed."));
    const auto* by = context.book().find(check.by);
    addAside(by ? tr("The note of %1, %2").arg(by->name, longDay(check.on))
                : tr("The note of %1").arg(longDay(check.on)),
             check.note);
    fillFrom(*form(), before_);
    ready();
}

Outcome AnswerCheckForm::save(const QString& saved) {
    return context().shell.perform(AnswerCheck{before_, answer_->text()}, saved);
}

Problems AnswerCheckForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This note was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
