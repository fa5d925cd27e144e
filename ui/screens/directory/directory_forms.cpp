// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/directory_forms.h"

#include "core/actions/partner_actions.h"
#include "core/actions/record_actions.h"
#include "core/queries/directory.h"
#include "ui/forms/many_choice_field.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/buttons.h"
#include "ui/parts/question.h"
#include "ui/parts/section_header.h"

namespace ninefold {

namespace {

DirectoryForm::Words wordsFor(const Partner* change) {
    if (!change)
        return {ServiceForm::tr("New service"), ServiceForm::tr("Save service"),
                ServiceForm::tr("The service is in the directory.")};
    return {change->name, ServiceForm::tr("Save service"),
            ServiceForm::tr("The service is changed.")};
}

DirectoryForm::Words wordsFor(const Fund* change) {
    return {change ? FundForm::tr("Change or close the fund") : FundForm::tr("New fund"),
            FundForm::tr("Save fund"),
            change ? FundForm::tr("The fund is changed.")
                   : FundForm::tr("Now record the money that came in."),
            {},
            Permission::ManageCentre};
}

DirectoryForm::Words wordsFor(const FundIncome* change) {
    return {change ? MoneyForm::tr("Change money that came in")
                   : MoneyForm::tr("Money that came in"),
            MoneyForm::tr("Save money"),
            MoneyForm::tr("The fund’s balance is brought up to date."),
            {},
            Permission::ManageCentre};
}

/// The boroughs of London: a service does not serve “not known”.
ManyChoiceField* boroughField() {
    auto* field = new ManyChoiceField(8);
    for (const auto& row : codes<Borough>())
        if (row.value < Borough::OutsideLondon)
            field->addChoice(fromUtf8(row.code), labelOf(row.value));
    return field;
}

} // namespace

// --- a service -----------------------------------------------------------------------------------

ServiceForm::ServiceForm(Shell& shell, const DirectoryPlace& place, const Partner* change,
                         QWidget* parent)
    : DirectoryForm(shell, place, wordsFor(change), parent) {
    form()->addStored<Partner>("name", new TextField);
    auto* category = choiceOf<PartnerCategory>();
    category->setBlankWords(tr("Choose what it is for"));
    category->setListUnits(320);
    form()->addStored<Partner>("category", category);
    form()->addStored<Partner>("who_for", new LongTextField(2),
                               tr("Who is eligible, and who is not."));
    form()->addStored<Partner>("how_to_refer", new LongTextField(2),
                               tr("A form, a call, who answers, what they ask for."));
    form()->addStored<Partner>("capacity", new TextField, tr("As the service says it."));
    form()->addStored<Partner>("phone", new TextField(200));
    form()->addStored<Partner>("email", new TextField(320));
    form()->addStored<Partner>("boroughs", boroughField(),
                               tr("None ticked: wherever she lives. Space ticks."));
    form()->addStored<Partner>("ended_on", new DateField(today()),
                               tr("Leave empty while it takes referrals."));
    form()->addStored<Partner>("reviewed_on", new DateField(today()),
                               tr("When somebody last asked the service whether all this holds."));
    form()->addStored<Partner>("note", new LongTextField(2));
    if (change) {
        before_ = *change;
        fillFrom(*form(), *before_);
        header()->setFact(reviewInWords(*before_, today()));
        if (mayChange())
            addDeeds();
    }
    ready();
}

void ServiceForm::addDeeds() {
    auto* reviewed = ordinaryButton(tr("Reviewed today"), "reviewed");
    reviewed->setToolTip(tr("Saves what stands here as asked and found right today"));
    auto* gone = ordinaryButton(tr("Remove…"), "removeService");
    connect(reviewed, &QPushButton::clicked, this, &ServiceForm::review);
    connect(gone, &QPushButton::clicked, this, &ServiceForm::remove);
    header()->addAction(reviewed);
    header()->addAction(gone);
}

Outcome ServiceForm::save(const QString& saved) {
    return shell().perform(SaveRecord{before_, readInto(*form(), before_.value_or(Partner{}))},
                           saved);
}

void ServiceForm::review() {
    if (const auto faults = form()->faults(); !faults.empty()) {
        form()->tell(faults);
        return;
    }
    settleWith(shell().perform(ReviewPartner{*before_, readInto(*form(), *before_)},
                               tr("The service is reviewed.")));
}

void ServiceForm::remove() {
    if (ask(this, {tr("Remove %1 from the directory?").arg(before_->name),
                   tr("If it only takes no referrals now, enter since when instead. You can undo "
                      "this."),
                   tr("Keep it"), tr("Remove")}))
        settleWith(shell().perform(RemoveRecord{*before_}, tr("The service is removed.")));
}

Problems ServiceForm::catchUp() {
    const auto* now = before_ ? book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This service was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

// --- a fund --------------------------------------------------------------------------------------

FundForm::FundForm(Shell& shell, const DirectoryPlace& place, const Fund* change, QWidget* parent)
    : DirectoryForm(shell, place, wordsFor(change), parent) {
    form()->addStored<Fund>("name", new TextField);
    if (change)
        form()->addStored<Fund>("closed_on", new DateField(today()),
                                tr("Leave empty while grants are made from it."));
    form()->addStored<Fund>("note", new LongTextField(3), tr("What its money may be used for."));
    if (change) {
        before_ = *change;
        fillFrom(*form(), *before_);
    }
    ready();
}

Outcome FundForm::save(const QString& saved) {
    return shell().perform(SaveRecord{before_, readInto(*form(), before_.value_or(Fund{}))}, saved);
}

Problems FundForm::catchUp() {
    const auto* now = before_ ? book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This fund was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

// --- its money -----------------------------------------------------------------------------------

MoneyForm::MoneyForm(Shell& shell, const DirectoryPlace& place, const Fund& fund,
                     const FundIncome* change, QWidget* parent)
    : DirectoryForm(shell, place, wordsFor(change), parent)
    , fund_(fund.id)
    , amount_(new MoneyField) {
    header()->setFact(fund.name);
    auto* on = form()->addStored<FundIncome>("on", new DateField(today()));
    form()->addStored<FundIncome>("amount", amount_);
    form()->addStored<FundIncome>("source", new TextField,
                                  tr("For example a trust, a collection, the council."));
    if (change) {
        before_ = *change;
        fillFrom(*form(), *before_);
    } else {
        on->setDate(today());
    }
    ready();
}

Outcome MoneyForm::save(const QString& saved) {
    if (!amount_->money())
        return Problems{{amount_->objectName(), tr("Enter the amount")}};
    auto after = readInto(*form(), before_.value_or(FundIncome{}));
    after.fund = fund_;
    const auto money = *amount_->money();
    after.amount = before_ && before_->amount.pence == money.pence ? before_->amount : money;
    return shell().perform(SaveRecord{before_, after}, saved);
}

Problems MoneyForm::catchUp() {
    const auto* now = before_ ? book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This money was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
