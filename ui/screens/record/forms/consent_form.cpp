// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/consent_form.h"

#include "core/actions/consent_actions.h"
#include "core/actions/record_actions.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/woman_rows.h"

#include <QLabel>

namespace ninefold {

namespace {

/// The wording that was used last for the same question, over all women: a centre has one at a
/// time.
QString usualVersion(const Casebook& book, ConsentKind kind) {
    const Consent* newest = nullptr;
    for (const auto& one : book.all<Consent>())
        if (one.kind == kind && !one.version.isEmpty() && (!newest || newest->on <= one.on))
            newest = &one;
    return newest ? newest->version : QString();
}

QString usualVersion(const Casebook& book, Information what) {
    const InformationGiven* newest = nullptr;
    for (const auto& one : book.all<InformationGiven>())
        if (one.what == what && !one.version.isEmpty() && (!newest || newest->on <= one.on))
            newest = &one;
    return newest ? newest->version : QString();
}

/// Which wording each of a list of questions was last asked with; blank: none is known.
template <class E>
QString versionsInUse(const Casebook& book) {
    QStringList lines;
    for (const auto& row : codes<E>())
        if (const auto version = usualVersion(book, row.value); !version.isEmpty())
            lines << ConsentForm::tr("%1: %2").arg(labelOf(row.value), version);
    return lines.join(u'\n');
}

void showHerLanguage(const RecordContext& context, ChoiceField& field) {
    if (const auto* woman = context.herself(); woman && !woman->language.isBlank())
        field.setTyped(fromUtf8(woman->language.code()));
}

} // namespace

ConsentForm::ConsentForm(const RecordContext& context, std::optional<ConsentKind> kind,
                         QWidget* parent)
    : RecordForm(context, {tr("Consent"), tr("Save consent"), tr("The consent is in her record.")},
                 parent) {
    kind_ = form()->addStored<Consent>("kind", choiceOf<ConsentKind>(ChoiceField::Manner::Column));
    given_ = form()->addStored<Consent>("given", new YesNoField);
    on_ = form()->addStored<Consent>("on", new DateField(context.today()));
    version_ =
        form()->addStored<Consent>("version", new TextField(160),
                                   tr("As it stands on the form, for example 3 or March 2026."));
    language_ = form()->addStored<Consent>("language", languageChoice());
    note_ = form()->addStored<Consent>("note", new LongTextField(2),
                                       tr("For example what she wants left out."));
    on_->setDate(context.today());
    kind_->setValue(kind);
    if (kind)
        version_->setText(usualVersion(context.book(), *kind));
    showHerLanguage(context, *language_);
    addAside(tr("She may change her mind"),
             tr("The newest answer of each kind holds. Earlier ones stay in her record."));
    if (const auto inUse = versionsInUse<ConsentKind>(context.book()); !inUse.isEmpty())
        addAside(tr("Words asked with last"), inUse);
    ready();
}

void ConsentForm::takeWish(const QString& typed) {
    kind_->setTyped(typed);
}

Outcome ConsentForm::save(const QString& saved) {
    return context().shell.perform(RecordConsent{context().referral, on_->date(),
                                                 kind_->value<ConsentKind>(), given_->answer(),
                                                 note_->text(), version_->text(),
                                                 languageFromCode(toUtf8(language_->typed()))},
                                   saved);
}

InformationForm::InformationForm(const RecordContext& context, const InformationGiven* change,
                                 QWidget* parent)
    : RecordForm(context,
                 {change ? tr("Change what she was told") : tr("What she was told"), tr("Save"),
                  tr("What she was told is in her record.")},
                 parent) {
    if (change)
        before_ = *change;
    form()->addStored<InformationGiven>("what", choiceOf<Information>(ChoiceField::Manner::Column));
    auto* on = form()->addStored<InformationGiven>("on", new DateField(context.today()));
    form()->addStored<InformationGiven>("how", choiceOf<ExplainedHow>(ChoiceField::Manner::Row));
    form()->addStored<InformationGiven>("version", new TextField(160),
                                        tr("As it stands on the leaflet."));
    auto* language = form()->addStored<InformationGiven>("language", languageChoice());
    if (before_) {
        fillFrom(*form(), *before_);
    } else {
        on->setDate(context.today());
        showHerLanguage(context, *language);
    }
    addAside(tr("Before anything is shared"),
             tr("She has the privacy notice, and knows what the police are told and what they are "
                "not."));
    if (const auto inUse = versionsInUse<Information>(context.book()); !inUse.isEmpty())
        addAside(tr("Leaflets given last"), inUse);
    ready();
}

Outcome InformationForm::save(const QString& saved) {
    auto after = readInto(*form(), before_.value_or(InformationGiven{}));
    if (!before_) {
        after.referral = context().referral;
        after.by = context().session().worker().id;
    }
    return context().shell.perform(SaveRecord<InformationGiven>{before_, after}, saved);
}

Problems InformationForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
