// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/contact_form.h"

#include "core/actions/contact_actions.h"
#include "core/base/date_words.h"
#include "core/rules/safe_contact.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/banner.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/safe_contact_box.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QLabel>

namespace ninefold {

namespace {

constexpr QStringView sheBegan = u"she";

RecordForm::Words wordsFor(const Contact* change, QDate today) {
    if (!change)
        return {ContactForm::tr("Record a contact"), ContactForm::tr("Record contact"),
                ContactForm::tr("The contact is in her record.")};
    return {
        ContactForm::tr("Change %1, %2").arg(labelOf(change->method), nearTime(change->at, today)),
        ContactForm::tr("Save contact"), ContactForm::tr("The contact is changed.")};
}

} // namespace

ContactForm::ContactForm(const RecordContext& context, const Contact* change, QWidget* parent)
    : RecordForm(context, wordsFor(change, context.today()), parent) {
    if (change)
        before_ = *change;
    addRows();
    addSide();
    if (before_) {
        fillFrom(*form(), *before_);
        when_->show(before_->at);
    } else {
        when_->show(context.session().now());
    }
    ready();
}

void ContactForm::addRows() {
    if (!before_) {
        who_ = new ChoiceField(ChoiceField::Manner::Row);
        who_->addChoice(QStringLiteral("us"), tr("We contacted her"));
        who_->addChoice(sheBegan.toString(), tr("She contacted us"));
        form()->add(QStringLiteral("who"), {tr("Who began it?")}, who_);
        who_->setTyped(QStringLiteral("us"));
    }
    method_ = form()->addStored<Contact>("method", choiceOf<ContactMethod>());
    method_->setBlankWords(tr("Choose how"));
    allowed_ = new Banner;
    allowed_->setObjectName(QStringLiteral("safeContactBanner"));
    form()->addRow(allowed_);
    outcome_ = form()->addStored<Contact>("outcome", choiceOf<ContactOutcome>());
    outcome_->setBlankWords(tr("Choose what came of it"));
    when_.emplace(*form(), QStringLiteral("at"), context().today());
    form()->addStored<Contact>("note", new LongTextField(4));
}

void ContactForm::addSide() {
    addAside(new SectionHeader(tr("How she may be reached")));
    addAside(new SafeContactBox(context(), SafeContactBox::Show::PhoneAndEmail));
}

void ContactForm::settle() {
    tellWhatSheAllows();
}

void ContactForm::tellWhatSheAllows() {
    const auto* woman = context().herself();
    const auto method = method_->value<ContactMethod>();
    const bool hers = who_ && who_->typed() == sheBegan;
    if (!woman || !method || hers) {
        allowed_->clear();
        return;
    }
    const auto outcome = outcome_->value<ContactOutcome>();
    const auto safe =
        outcome ? safeContact(*woman, *method, *outcome) : safeContact(*woman, *method);
    if (safe.answer == Safe::Yes)
        allowed_->clear();
    else if (allowed_->text() != safe.sentence)
        allowed_->tell(safe.answer == Safe::No ? Banner::Kind::Due : Banner::Kind::Info,
                       safe.sentence);
}

Outcome ContactForm::save(const QString& saved) {
    if (auto missing = when_->missing(); !missing.empty())
        return missing;
    if (before_) {
        auto after = readInto(*form(), *before_);
        after.at = when_->value();
        return context().shell.perform(ChangeContact{*before_, after}, saved);
    }
    LogContact action;
    action.referral = context().referral;
    action.at = when_->value();
    action.method = method_->value<ContactMethod>();
    action.outcome = outcome_->value<ContactOutcome>();
    action.sheContactedUs = who_->typed() == sheBegan;
    action.note = form()->field(QStringLiteral("note"))->typed().trimmed();
    return context().shell.perform(action, saved);
}

Problems ContactForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This contact was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    if (when_->value() == before_->at)
        when_->show(now->at);
    before_ = *now;
    return both;
}

} // namespace ninefold
