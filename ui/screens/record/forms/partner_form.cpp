// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/partner_form.h"

#include "core/actions/record_actions.h"
#include "core/base/date_words.h"
#include "core/queries/directory.h"
#include "core/rules/consent.h"
#include "core/rules/partners.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/buttons.h"

#include <QLabel>
#include <QPushButton>

namespace ninefold {

namespace {

RecordForm::Words wordsFor(const PartnerReferral* change) {
    if (!change)
        return {PartnerForm::tr("Refer to a partner"), PartnerForm::tr("Save referral"),
                PartnerForm::tr("The referral to the partner is in her record.")};
    return {PartnerForm::tr("%1: what came of it?").arg(change->organisation),
            PartnerForm::tr("Save"),
            PartnerForm::tr("What came of the referral is in her record.")};
}

QString choiceWords(const ServiceFit& fit) {
    if (fit.fits())
        return PartnerForm::tr("%1 (for her needs, where she lives)").arg(fit.partner->name);
    return fit.servesHer ? fit.partner->name
                         : PartnerForm::tr("%1 (not where she lives)").arg(fit.partner->name);
}

QString sharingWords(const RecordContext& context) {
    const auto* referral = context.current();
    const auto* said = referral ? newestConsent(context.book(), *referral,
                                                ConsentKind::SharePartners, context.today())
                                : nullptr;
    if (!said)
        return PartnerForm::tr("She was not asked yet whether anything may be shared with "
                               "partners.");
    return said->given.value_or(false)
               ? PartnerForm::tr("On %1 she agreed that what a partner needs is shared.")
                     .arg(longDay(said->on))
               : PartnerForm::tr("On %1 she did not agree that anything is shared with partners.")
                     .arg(longDay(said->on));
}

} // namespace

PartnerForm::PartnerForm(const RecordContext& context, const PartnerReferral* change,
                         QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change)
        before_ = *change;
    if (before_)
        addOutcomeRows();
    addReferralRows();
    addSide();
    fill();
    connect(service_, &AnswerField::edited, this, &PartnerForm::takePathway);
    ready();
}

void PartnerForm::addOutcomeRows() {
    outcome_ = choiceOf<PartnerOutcome>();
    outcome_->removeBlank();
    form()->addStored<PartnerReferral>("outcome", outcome_);
    form()->addStored<PartnerReferral>("outcome_on", new DateField(context().today()));
    auto* reason = choiceOf<RefusalReason>(ChoiceField::Manner::Column);
    form()->addStored<PartnerReferral>("refusal_reason", reason,
                                       tr("Returns count it. Dual diagnosis: refused because of "
                                          "drugs or alcohol beside her mental health."));
    form()->addStored<PartnerReferral>("started_on", new DateField(context().today()),
                                       tr("When they first worked with her."));
    form()->addSection(tr("The referral"));
}

void PartnerForm::addReferralRows() {
    service_ = form()->add(QStringLiteral("partner_ref"),
                           {tr("Service"), tr("Those that fit her come first.")}, serviceChoice());
    form()->addStored<PartnerReferral>("organisation", new TextField,
                                       tr("A service that is not in the directory."));
    form()->addStored<PartnerReferral>("need", new LongTextField(3),
                                       tr("In the words they are told, and no more than they "
                                          "need."));
    pathway_ = form()->addStored<PartnerReferral>("pathway", choiceOf<Pathway>());
    form()->addStored<PartnerReferral>("how_soon", choiceOf<HowSoon>(ChoiceField::Manner::Column));
    form()->addStored<PartnerReferral>("made_on", new DateField(context().today()));
    form()->add(QStringLiteral("consent_on"),
                {fieldNamed<PartnerReferral>("consent_on")->labelText(),
                 tr("The day she agreed that you refer her to this service."), true},
                new DateField(context().today()));
    form()->addStored<PartnerReferral>("note", new LongTextField(2));
}

ChoiceField* PartnerForm::serviceChoice() const {
    auto* field = new ChoiceField(ChoiceField::Manner::List);
    field->setListUnits(380);
    field->setBlankWords(tr("Another organisation"));
    const auto* shown = before_ ? context().book().find(before_->partner) : nullptr;
    bool isShown = !shown;
    const auto* referral = context().current();
    for (const auto& fit : referral ? servicesFor(context().book(), *referral, context().today())
                                    : std::vector<ServiceFit>()) {
        field->addChoice(QString::number(fit.partner->id.value), choiceWords(fit));
        isShown = isShown || fit.partner == shown;
    }
    if (!isShown)
        field->addChoice(QString::number(shown->id.value),
                         tr("%1 (takes no referrals)").arg(shown->name));
    return field;
}

void PartnerForm::addSide() {
    about_ = addAside(tr("The service"));
    about_->setObjectName(QStringLiteral("aboutService"));
    sharing_ = addAside(tr("Sharing with partners"));
    sharing_->setObjectName(QStringLiteral("sharing"));
    auto* ask = ordinaryButton(tr("Record her answer"), "recordSharing");
    ask->setToolTip(tr("Opens the form for consent. What you typed here is kept."));
    connect(ask, &QPushButton::clicked, this, &PartnerForm::askConsent);
    addAside(ask);
}

void PartnerForm::fill() {
    if (!before_) {
        static_cast<DateField*>(form()->field(QStringLiteral("made_on")))
            ->setDate(context().today());
        return;
    }
    fillFrom(*form(), *before_);
    if (before_->outcome == PartnerOutcome::Waiting && !before_->outcomeOn.isValid())
        static_cast<DateField*>(form()->field(QStringLiteral("outcome_on")))
            ->setDate(context().today());
}

const Partner* PartnerForm::service() const {
    return context().book().find(Id<Partner>{service_->typed().toLongLong()});
}

/// The pathway that the service works on, where none is chosen yet.
void PartnerForm::takePathway() {
    const auto* chosen = service();
    if (chosen && chosen->category && pathway_->typed().isEmpty())
        pathway_->setValue(pathwayOf(*chosen->category));
}

void PartnerForm::askConsent() const {
    auto place = placeOf(context().woman, context().referral, RecordDeed::Consent).place();
    place.typed = fromUtf8(codeOf(ConsentKind::SharePartners));
    context().shell.go(place);
}

void PartnerForm::settle() {
    const auto* chosen = service();
    const auto show = [this](const char* row, bool isShown) {
        if (auto* found = form()->row(QString::fromLatin1(row)))
            found->setVisible(isShown);
    };
    show("organisation", !chosen);
    if (outcome_) {
        const auto outcome = outcome_->value<PartnerOutcome>();
        show("outcome_on", outcome && *outcome != PartnerOutcome::Waiting);
        show("refusal_reason", outcome == PartnerOutcome::Refused);
        show("started_on",
             outcome == PartnerOutcome::Started || outcome == PartnerOutcome::Completed);
    }
    about_->setText(chosen ? serviceInWords(*chosen, context().today()).join(u'\n')
                           : tr("Choose a service, and what the directory knows of it stands "
                                "here: how to refer, places, whom to ask."));
    sharing_->setText(sharingWords(context()));
}

PartnerReferral PartnerForm::answers() const {
    auto after = readInto(*form(), before_.value_or(PartnerReferral{}));
    after.referral = context().referral;
    const auto* chosen = service();
    // The name it had when she was referred stays.
    if (chosen && (!before_ || before_->partner != chosen->id))
        after.organisation = chosen->name;
    const bool same = before_ && before_->outcome == after.outcome;
    if (after.outcome == PartnerOutcome::Waiting)
        after.outcomeOn = same ? before_->outcomeOn : QDate();
    if (after.outcome != PartnerOutcome::Refused && !same)
        after.refusalReason.reset();
    return after;
}

Outcome PartnerForm::save(const QString& saved) {
    return context().shell.perform(SaveRecord{before_, answers()}, saved);
}

Problems PartnerForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This referral to a partner was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
