// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/grant_form.h"

#include "core/actions/record_actions.h"
#include "core/rules/partners.h"
#include "ui/forms/referral_rows.h"
#include "ui/forms/stored_form.h"
#include "ui/style/theme.h"

#include <QLabel>

namespace ninefold {

namespace {

RecordForm::Words wordsFor(const Grant* change) {
    return {change ? GrantForm::tr("Change the hardship grant")
                   : GrantForm::tr("Record a hardship grant"),
            GrantForm::tr("Save grant"), GrantForm::tr("The grant is in her record.")};
}

} // namespace

GrantForm::GrantForm(const RecordContext& context, const Grant* change, QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change)
        before_ = *change;
    addRows();
    left_ = addAside(tr("What is left of the fund"));
    left_->setObjectName(QStringLiteral("fundLeft"));
    addAside(tr("The receipt"),
             tr("Its number, or where it is kept. Leave it empty until there is one: the grant is "
                "shown as missing it."));
    if (before_) {
        fillFrom(*form(), *before_);
        category_->setValue<GrantCategory>(before_->category);
    } else {
        static_cast<DateField*>(form()->field(QStringLiteral("on")))->setDate(context.today());
    }
    ready();
}

void GrantForm::addRows() {
    form()->addStored<Grant>("on", new DateField(context().today()));
    category_ = choiceOf<GrantCategory>();
    category_->setBlankWords(tr("Choose what it is for"));
    form()->addStored<Grant>("category", category_);
    amount_ = form()->addStored<Grant>("amount", new MoneyField);
    fund_ = form()->add(QStringLiteral("fund_ref"),
                        {fieldNamed<Grant>("fund_ref")->labelText(),
                         tr("Managers keep the funds, under Directory.")},
                        fundChoice());
    form()->add(QStringLiteral("approved_by"),
                {fieldNamed<Grant>("approved_by")->labelText(), {}, true},
                keyworkerChoice(context().book(), before_ ? before_->approvedBy : Id<Worker>{}));
    form()->addStored<Grant>("approved_on", new DateField(context().today()));
    form()->addStored<Grant>("receipt", new TextField);
    form()->addStored<Grant>("note", new LongTextField(2));
}

ChoiceField* GrantForm::fundChoice() const {
    auto* field = new ChoiceField(ChoiceField::Manner::List);
    field->setListUnits(380);
    for (const auto& fund : context().book().all<Fund>()) {
        const bool isHers = before_ && before_->fund == fund.id;
        if (!isFundOpen(fund, context().today()) && !isHers)
            continue;
        field->addChoice(
            QString::number(fund.id.value),
            tr("%1, %2 left", "Hardship fund, £120.00 left")
                .arg(fund.name,
                     poundsInWords(
                         fundSums(context().book(), fund.id, context().today()).balance())));
    }
    return field;
}

std::optional<qint64> GrantForm::leftWithoutIt() const {
    const auto* fund = context().book().find(Id<Fund>{fund_->typed().toLongLong()});
    if (!fund)
        return std::nullopt;
    const auto today = context().today();
    const bool counted = before_ && before_->fund == fund->id && before_->on <= today;
    return fundSums(context().book(), fund->id, today).balance() +
           (counted ? before_->amount.pence : 0);
}

void GrantForm::settle() {
    const auto left = leftWithoutIt();
    if (!left) {
        left_->setText(tr("Choose a fund, and its balance stands here."));
        setType(left_, Type::Text, "ink2");
        return;
    }
    const auto money = amount_->money();
    const auto after = *left - (money ? money->pence : 0);
    const auto words = !money ? tr("%1 before this grant.").arg(poundsInWords(*left))
                              : tr("%1 before this grant, %2 after it.")
                                    .arg(poundsInWords(*left), poundsInWords(after));
    left_->setText(after < 0 ? tr("%1\nThis is more than the fund has. You can save it; tell "
                                  "your manager.")
                                   .arg(words)
                             : words);
    setType(left_, Type::Text, after < 0 ? "due" : "ink");
}

Outcome GrantForm::save(const QString& saved) {
    Problems missing;
    if (!category_->value<GrantCategory>())
        missing.push_back({category_->objectName(), tr("Choose what it is for")});
    if (!amount_->money())
        missing.push_back({amount_->objectName(), tr("Enter the amount")});
    if (!missing.empty())
        return missing;
    auto after = readInto(*form(), before_.value_or(Grant{}));
    after.referral = context().referral;
    after.category = *category_->value<GrantCategory>();
    const auto money = *amount_->money();
    after.amount = before_ && before_->amount.pence == money.pence ? before_->amount : money;
    return context().shell.perform(SaveRecord{before_, after}, saved);
}

Problems GrantForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This grant was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
