// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/safety_panel.h"

#include "core/actions/record_actions.h"
#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "core/rules/risks.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/fact_list.h"
#include "ui/screens/record/needs_records.h"
#include "ui/screens/record/record_table.h"
#include "ui/screens/record/referral_facts.h"
#include "ui/screens/record/who_harms_her.h"
#include "ui/style/shapes.h"
#include "ui/style/theme.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace ninefold {

namespace {

Chip levelChip(const Risk& risk) {
    const auto words = risk.level ? labelOf(*risk.level) : SafetyPanel::tr("Not judged");
    if (!isStanding(risk) || !risk.level)
        return {Shape::Ring, Urgency::Plain, words};
    switch (*risk.level) {
    case RiskLevel::High:
        return {Shape::FullDiamond, Urgency::Over, words};
    case RiskLevel::Medium:
        return {Shape::HalfDisc, Urgency::Due, words};
    case RiskLevel::Standard:
        break;
    }
    return {Shape::Ring, Urgency::Plain, words};
}

Chip reviewChip(const Risk& risk, QDate today) {
    const auto words = reviewInWords(risk, today);
    if (!isStanding(risk))
        return {Shape::Square, Urgency::Plain, words};
    if (!isReviewDue(risk, today))
        return {Shape::Ring, Urgency::Plain, words};
    return risk.reviewOn == today ? Chip{Shape::Clock, Urgency::Due, words}
                                  : Chip{Shape::FullDiamond, Urgency::Over, words};
}

ViewCell chipCell(const Chip& chip) {
    ViewCell cell{chip.text};
    cell.mark = QVariant::fromValue(chip);
    return cell;
}

/// "7 on 12 March 2025": what the age is worked out from.
QString ageTold(const Child& child) {
    if (!child.age || !child.ageOn.isValid())
        return {};
    return SafetyPanel::tr("%1 on %2").arg(*child.age).arg(longDay(child.ageOn));
}

} // namespace

SafetyPanel::SafetyPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , risks_(new RecordTable(tr("Risks"), "risks"))
    , children_(new RecordTable(tr("Her children"), "children"))
    , whoHarmsHer_(new WhoHarmsHer(context))
    , chosen_(new FactSection(tr("The chosen risk"))) {
    makeRisks();
    makeChildren();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    column->addWidget(risks_);
    column->addWidget(children_);
    column->addWidget(whoHarmsHer_);
    column->addStretch(1);
    page_ = new MainAndSide(scrollingPage(content), 320);
    chosen_->setObjectName(QStringLiteral("chosenRisk"));
    page_->addToSide(chosen_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
}

void SafetyPanel::makeRisks() {
    using Columns = std::vector<ViewColumn<Risk>>;
    riskRows_ = new ColumnsModel<Risk>(
        Columns{{QStringLiteral("review"), tr("Look again"),
                 [this](const Risk& r) { return chipCell(reviewChip(r, context().today())); },
                 Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
                {QStringLiteral("level"), tr("Level"),
                 [](const Risk& r) { return chipCell(levelChip(r)); },
                 Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
                {QStringLiteral("since"), tr("Known since"),
                 [this](const Risk& r) { return ViewCell{dayMonth(r.seenOn, context().today())}; }},
                {QStringLiteral("kind"), tr("Risk and what is done"),
                 [](const Risk& r) {
                     ViewCell cell{labelOf(r.kind)};
                     cell.detail = isStanding(r) ? r.plan : r.endedWhy;
                     cell.tip = cell.detail;
                     return cell;
                 }}},
        [](const Risk& r) { return r.id.value; }, this);
    risks_->setModel(riskRows_, tr("No risk is written down. Where there is one, write down what "
                                   "it is, what is done, and when to look again."));
    for (const int column : {0, 1})
        risks_->table()->setItemDelegateForColumn(column, new ChipDelegate(risks_->table()));
    connect(risks_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SafetyPanel::showChosen);
    addRiskDeeds();
}

void SafetyPanel::addRiskDeeds() {
    connect(risks_->addButton(tr("Risk"), "addRisk"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::Risk); });
    risks_->addDeed(tr("Looked at again"), "reviewRisk", 0,
                    [this](qint64 id) { reviewOr(id, RecordDeed::ReviewRisk); });
    risks_->addDeed(tr("It has ended"), "endRisk", 0,
                    [this](qint64 id) { context().open(RecordDeed::EndRisk, id); });
    risks_->addDeed(tr("Change"), "changeRisk", Qt::Key_F2,
                    [this](qint64 id) { context().open(RecordDeed::Risk, id); });
    risks_->addDeed(tr("Remove…"), "removeRisk", Qt::Key_Delete,
                    [this](qint64 id) { removeRisk(id); });
}

void SafetyPanel::makeChildren() {
    using Columns = std::vector<ViewColumn<Child>>;
    childRows_ = new ColumnsModel<Child>(
        Columns{{QStringLiteral("initials"), tr("Initials"),
                 [](const Child& c) { return ViewCell{c.initials}; }},
                {QStringLiteral("age"), tr("Age"),
                 [this](const Child& c) {
                     const auto words = ageInWords(c, context().today());
                     ViewCell cell{words.isEmpty() ? tr("Not known") : words};
                     cell.detail = ageTold(c);
                     return cell;
                 }},
                {QStringLiteral("lives"), tr("Lives"),
                 [](const Child& c) { return ViewCell{c.lives ? labelOf(*c.lives) : QString()}; }},
                {QStringLiteral("social_care"), tr("Children’s social care"),
                 [](const Child& c) {
                     return ViewCell{c.socialCare ? labelOf(*c.socialCare) : QString()};
                 }},
                {QStringLiteral("contact"), tr("Contact with her"),
                 [](const Child& c) {
                     ViewCell cell{c.contact};
                     cell.detail = c.note;
                     cell.tip = QStringList{c.contact, c.note}.join(u'\n').trimmed();
                     return cell;
                 }}},
        [](const Child& c) { return c.id.value; }, this);
    children_->setModel(childRows_, tr("No child is written down. Initials and an age will do."));
    connect(children_->addButton(tr("Child"), "addChild"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::Child); });
    children_->addDeed(tr("Change"), "changeChild", Qt::Key_F2,
                       [this](qint64 id) { context().open(RecordDeed::Child, id); });
    children_->addDeed(tr("Remove…"), "removeChild", Qt::Key_Delete,
                       [this](qint64 id) { removeChild(id); });
}

void SafetyPanel::refresh() {
    std::vector<Risk> risks;
    for (const auto* risk : risksOf(context().book(), context().woman))
        risks.push_back(*risk);
    std::vector<Child> children;
    for (const auto* child : context().book().of<Child>(context().woman))
        children.push_back(*child);
    riskRows_->setRows(std::move(risks));
    childRows_->setRows(std::move(children));
    for (auto* table : {risks_, children_}) {
        table->setMayEdit(context().mayEdit() && context().current());
        table->settle();
        table->table()->setFixedHeight(u(38) + table->table()->model()->rowCount() * u(46));
    }
    whoHarmsHer_->refresh();
    showChosen();
    if (isVisible() && lookedAt_ != context().woman) // from another woman's to hers
        noteLook();
}

/// What does not fit into a row, in full.
void SafetyPanel::showChosen() {
    const auto index = risks_->table()->currentIndex();
    chosen_->setVisible(index.isValid());
    if (!index.isValid()) {
        chosen_->setFacts({});
        return;
    }
    const auto& risk = riskRows_->rowAt(index.row());
    auto facts = factsOf(risk, {"kind", "details", "told_by", "plan"});
    if (!isStanding(risk))
        for (auto& fact : factsOf(risk, {"ended_on", "ended_why"}))
            facts.push_back(fact);
    if (const auto* by = context().book().find(risk.by))
        facts.push_back({tr("Written down by"), by->name});
    chosen_->setFacts(facts);
}

void SafetyPanel::showEvent(QShowEvent* event) {
    RecordPanel::showEvent(event);
    if (!event->spontaneous()) // a window brought back is still the same look
        noteLook();
}

void SafetyPanel::noteLook() {
    lookedAt_ = context().woman;
    noteOpened(context(), tr("Safety and family"));
}

QWidget* SafetyPanel::firstFocus() {
    if (auto* risks = risks_->firstFocus())
        return risks;
    if (auto* children = children_->firstFocus())
        return children;
    auto* add = findChild<QPushButton*>(QStringLiteral("addRisk"));
    return add && !add->isHidden() ? add : whoHarmsHer_->firstFocus();
}

void SafetyPanel::shut() {
    whoHarmsHer_->shut();
}

/// Of one that has ended there is nothing to look at again: it is corrected.
void SafetyPanel::reviewOr(qint64 id, RecordDeed deed) {
    const auto* risk = context().book().find(Id<Risk>{id});
    if (risk)
        context().open(isStanding(*risk) ? deed : RecordDeed::Risk, id);
}

void SafetyPanel::removeRisk(qint64 id) {
    const auto* found = context().book().find(Id<Risk>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove this risk from her record?"),
                   tr("%1, %2. If it is over, choose “It has ended” instead. You can undo this.")
                       .arg(displayName(*woman), labelOf(before.kind)),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveRecord<Risk>{before}, tr("The risk is removed."));
}

void SafetyPanel::removeChild(qint64 id) {
    const auto* found = context().book().find(Id<Child>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove this child from her record?"),
                   tr("%1, child %2. You can undo this.").arg(displayName(*woman), before.initials),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveRecord<Child>{before}, tr("The child is removed."));
}

} // namespace ninefold
