// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/who_harms_her.h"

#include "core/actions/record_actions.h"
#include "core/rules/names.h"
#include "ui/parts/buttons.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/question.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/fact_list.h"
#include "ui/screens/record/needs_records.h"
#include "ui/screens/record/referral_facts.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

void noteWhoHarmsHerOpened(const RecordContext& context) {
    noteOpened(context, WhoHarmsHer::tr("Who harms her"));
}

WhoHarmsHer::WhoHarmsHer(const RecordContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , turn_(textButton({}, "turnWhoHarmsHer"))
    , add_(ordinaryButton(tr("Somebody"), "addWhoHarmsHer"))
    , words_(plainLabel({}, Type::Text, "ink2"))
    , people_(new QVBoxLayout) {
    words_->setObjectName(QStringLiteral("whoHarmsHerWords"));
    add_->setIcon(icon(QStringLiteral("add"), Tone::Ink));
    add_->setAccessibleName(tr("Write down somebody who harms her"));
    auto* header = new SectionHeader(tr("Who harms her"));
    header->addAction(turn_);
    header->addAction(add_);
    people_->setSpacing(u(8));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(24), u(8), u(24), u(8));
    column->setSpacing(u(8));
    column->addWidget(header);
    column->addWidget(words_);
    column->addLayout(people_);
    connect(turn_, &QPushButton::clicked, this, [this] {
        if (openFor_)
            shut();
        else
            reveal();
    });
    connect(add_, &QPushButton::clicked, this, [this] { context_.open(RecordDeed::Perpetrator); });
}

void WhoHarmsHer::refresh() {
    if (openFor_ != context_.woman)
        openFor_ = {};
    showPeople();
}

void WhoHarmsHer::shut() {
    openFor_ = {};
    showPeople();
}

void WhoHarmsHer::reveal() {
    noteWhoHarmsHerOpened(context_);
    openFor_ = context_.woman;
    showPeople();
}

QWidget* WhoHarmsHer::firstFocus() const {
    return turn_;
}

void WhoHarmsHer::showPeople() {
    const bool isOpen = static_cast<bool>(openFor_);
    turn_->setText(isOpen ? tr("Hide") : tr("Show"));
    turn_->setAccessibleName(isOpen ? tr("Hide who harms her") : tr("Show who harms her"));
    add_->setVisible(isOpen && context_.mayEdit());
    std::vector<Perpetrator> people;
    if (isOpen)
        for (const auto* one : context_.book().of<Perpetrator>(openFor_))
            people.push_back(*one);
    words_->setText(!isOpen ? tr("Closed. Whoever opens it is written down, with the time.")
                    : people.empty() ? tr("Nobody is written down. Names, how to recognise the "
                                          "person and court orders go here.")
                                     : QString());
    words_->setVisible(!words_->text().isEmpty());
    if (people == shown_)
        return;
    while (auto* item = people_->takeAt(0)) {
        delete item->widget(); // at once: nothing of it stays in the window
        delete item;
    }
    for (const auto& person : people)
        people_->addWidget(partOf(person));
    shown_ = std::move(people);
}

QWidget* WhoHarmsHer::partOf(const Perpetrator& person) {
    auto* part = new FactSection(person.name);
    part->setObjectName(QStringLiteral("perpetrator"));
    auto facts = factsOf(person, {"relationship", "description", "whereabouts", "orders", "note"});
    std::erase_if(facts, [](const FactRow& fact) { return fact.value.isEmpty(); });
    part->setFacts(facts);
    if (!context_.mayEdit())
        return part;
    const auto id = person.id;
    auto* change = part->addAction(tr("Change"), "changePerpetrator");
    change->setAccessibleName(tr("Change %1").arg(person.name));
    auto* removing = part->addAction(tr("Remove…"), "removePerpetrator");
    removing->setAccessibleName(tr("Remove %1…").arg(person.name));
    // Queued: the button goes with its part, in what it does.
    connect(
        change, &QPushButton::clicked, this,
        [this, id] { context_.open(RecordDeed::Perpetrator, id.value); }, Qt::QueuedConnection);
    connect(
        removing, &QPushButton::clicked, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    return part;
}

void WhoHarmsHer::remove(Id<Perpetrator> id) {
    const auto* found = context_.book().find(id);
    const auto* woman = context_.herself();
    if (!found || !woman || !openFor_)
        return;
    const auto before = *found;
    if (ask(this,
            {tr("Remove this person from her record?"),
             tr("%1. You can undo this.").arg(displayName(*woman)), tr("Keep it"), tr("Remove")}))
        context_.shell.perform(RemoveRecord<Perpetrator>{before}, tr("It is removed."));
}

} // namespace ninefold
