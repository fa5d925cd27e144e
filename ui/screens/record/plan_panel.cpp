// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/plan_panel.h"

#include "core/actions/plan_actions.h"
#include "core/base/date_words.h"
#include "core/queries/printed_plan.h"
#include "core/rules/her_plan.h"
#include "core/rules/names.h"
#include "core/rules/need_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ninefold {

namespace {

Chip chipOf(const GoalAction& action, const Goal& goal, QDate today) {
    const auto words = stateInWords(action, goal, today);
    switch (stateOf(action, goal, today)) {
    case ActionState::Done:
        return {Shape::DiscTick, Urgency::Done, words};
    case ActionState::Overdue:
        return {Shape::FullDiamond, Urgency::Over, words};
    case ActionState::DueNow:
        return {Shape::Clock, Urgency::Due, words};
    case ActionState::Ended:
    case ActionState::Later:
    case ActionState::NoDate:
        break;
    }
    return {Shape::Ring, Urgency::Plain, words};
}

QString outcomeText(const Goal& goal, QDate today) {
    if (!goal.outcome)
        return PlanPanel::tr("Being worked on");
    return PlanPanel::tr("%1, %2", "Achieved, 4 Mar")
        .arg(labelOf(*goal.outcome), dayMonth(goal.outcomeOn, today));
}

} // namespace

PlanPanel::PlanPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , goals_(new RecordTable(tr("What she wants"), "goals"))
    , steps_(new RecordTable(tr("Who does what by when"), "planActions")) {
    makeGoals();
    makeSteps();
    nothing_ = new EmptyState(tr("No plan yet"),
                              tr("A plan says what she wants, in her own words, and who does what "
                                 "by when."));
    nothing_->addStep(tr("Set her first goal"), tr("One sentence, as she says it."),
                      tr("Set a goal"), QStringLiteral("firstGoal"),
                      [this] { this->context().open(RecordDeed::SetGoal); });
    nothing_->setContentsMargins(u(24), u(16), u(24), u(16));
    page_ = new MainAndSide(scrollingPage(makeTables()), 320);
    addSide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
}

QWidget* PlanPanel::makeTables() {
    tables_ = new QWidget;
    auto* both = new QVBoxLayout(tables_);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(u(8));
    both->addWidget(goals_);
    both->addWidget(steps_);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(nothing_);
    column->addWidget(tables_);
    column->addStretch(1);
    return content;
}

void PlanPanel::makeGoals() {
    using Columns = std::vector<ViewColumn<Goal>>;
    goalRows_ = new ColumnsModel<Goal>(
        Columns{{QStringLiteral("outcome"), tr("State"),
                 [this](const Goal& g) {
                     ViewCell cell{outcomeText(g, context().today())};
                     cell.detail = g.note;
                     return cell;
                 }},
                {QStringLiteral("set_on"), tr("Set"),
                 [this](const Goal& g) {
                     ViewCell cell{dayMonth(g.setOn, context().today())};
                     cell.detail = g.ref;
                     return cell;
                 }},
                {QStringLiteral("goal"), tr("Goal"),
                 [](const Goal& g) {
                     ViewCell cell{g.words};
                     cell.tip = g.words;
                     if (g.pathway)
                         cell.detail = shortLabel(*g.pathway);
                     return cell;
                 }}},
        [](const Goal& g) { return g.id.value; }, this);
    goals_->setModel(goalRows_, {});
    connect(goals_->addButton(tr("Goal"), "addGoal"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::SetGoal); });
    goals_->addDeed(tr("Add an action"), "addActionToGoal", 0,
                    [this](qint64 id) { context().open(RecordDeed::PlanAction, id); });
    goals_->addDeed(tr("What came of it"), "setOutcome", 0,
                    [this](qint64 id) { context().open(RecordDeed::GoalOutcome, id); });
    goals_->addDeed(tr("Change"), "changeGoal", Qt::Key_F2,
                    [this](qint64 id) { context().open(RecordDeed::SetGoal, id); });
    goals_->addDeed(tr("Remove…"), "removeGoal", Qt::Key_Delete,
                    [this](qint64 id) { removeGoal(id); });
}

void PlanPanel::makeSteps() {
    using Columns = std::vector<ViewColumn<Step>>;
    stepRows_ = new ColumnsModel<Step>(
        Columns{{QStringLiteral("state"), tr("State"),
                 [this](const Step& s) {
                     const auto chip = chipOf(s.action, s.goal, context().today());
                     ViewCell cell{chip.text};
                     cell.mark = QVariant::fromValue(chip);
                     return cell;
                 },
                 Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
                {QStringLiteral("owner"), tr("Who"),
                 [this](const Step& s) {
                     const auto* woman = context().herself();
                     return ViewCell{
                         ownerInWords(s.action, woman ? calledName(*woman) : QString())};
                 }},
                {QStringLiteral("action"), tr("What"),
                 [](const Step& s) {
                     ViewCell cell{s.action.what};
                     cell.tip = s.action.what;
                     cell.detail = s.goal.words;
                     return cell;
                 }}},
        [](const Step& s) { return s.action.id.value; }, this);
    steps_->setModel(stepRows_, tr("Nobody has anything to do yet. Choose a goal and add an "
                                   "action to it."));
    steps_->table()->setItemDelegateForColumn(0, new ChipDelegate(steps_->table()));
    connect(steps_->addButton(tr("Action"), "addAction"), &QPushButton::clicked, this,
            &PlanPanel::addStep);
    steps_->addDeed(tr("Done, or still to do"), "actionDone", 0,
                    [this](qint64 id) { turnDone(id); });
    steps_->addDeed(tr("Change"), "changeAction", Qt::Key_F2,
                    [this](qint64 id) { context().open(RecordDeed::PlanAction, id); });
    steps_->addDeed(tr("Remove…"), "removeAction", Qt::Key_Delete,
                    [this](qint64 id) { removeStep(id); });
}

void PlanPanel::addSide() {
    strengths_ = new QLabel;
    strengths_->setObjectName(QStringLiteral("herStrengths"));
    strengths_->setTextFormat(Qt::PlainText);
    strengths_->setWordWrap(true);
    page_->addToSide(new SectionHeader(tr("Her strengths")));
    page_->addToSide(strengths_);

    paper_ = new QWidget;
    auto* words = new QLabel(tr("One page with what she wants and who does what by when. It says "
                                "nothing of the centre, the police or her needs."));
    words->setWordWrap(true);
    auto* toPaper = ordinaryButton(tr("Print…"), "printPlan");
    auto* toFile = ordinaryButton(tr("Save as PDF…"), "savePlan");
    connect(toPaper, &QPushButton::clicked, this, &PlanPanel::print);
    connect(toFile, &QPushButton::clicked, this, &PlanPanel::askWhere);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(u(8), buttons);
    line->addWidget(toPaper);
    line->addWidget(toFile);
    auto* column = new QVBoxLayout(paper_);
    column->setContentsMargins(0, u(12), 0, 0);
    column->setSpacing(u(8));
    column->addWidget(new SectionHeader(tr("The plan on paper, for her")));
    column->addWidget(words);
    column->addWidget(buttons);
    page_->addToSide(paper_);
}

void PlanPanel::refresh() {
    std::vector<Goal> goals;
    std::vector<Step> steps;
    for (const auto* goal : goalsOf(context().book(), context().referral)) {
        goals.push_back(*goal);
        for (const auto* action : actionsOf(context().book(), *goal))
            steps.push_back({*action, *goal});
    }
    const bool may = context().mayEdit() && context().current();
    nothing_->setVisible(goals.empty());
    tables_->setVisible(!goals.empty());
    paper_->setVisible(!goals.empty());
    goalRows_->setRows(std::move(goals));
    stepRows_->setRows(std::move(steps));
    const auto settle = [may](RecordTable* table) {
        table->setMayEdit(may);
        table->settle();
        table->table()->setMinimumHeight(u(34) + table->table()->model()->rowCount() * u(46));
    };
    settle(goals_);
    settle(steps_);
    showStrengths();
}

void PlanPanel::showStrengths() {
    const auto strengths = strengthsOf(context().book(), context().referral, context().today());
    strengths_->setText(strengths.isEmpty()
                            ? tr("Nothing is written down yet. Her strengths are asked with her "
                                 "needs, under More.")
                            : strengths.join(u'\n'));
    setType(strengths_, Type::Text, strengths.isEmpty() ? "ink2" : "ink");
}

QWidget* PlanPanel::firstFocus() {
    if (auto* goals = goals_->firstFocus())
        return goals;
    return findChild<QPushButton*>(QStringLiteral("firstGoal"));
}

/// To the goal that is chosen, else to the first.
void PlanPanel::addStep() {
    const auto chosen = goals_->table()->currentIndex();
    const int row = chosen.isValid() ? chosen.row() : 0;
    if (row < goalRows_->rowCount())
        context().open(RecordDeed::PlanAction, goalRows_->rowAt(row).id.value);
}

void PlanPanel::turnDone(qint64 id) {
    const auto* found = context().book().find(Id<GoalAction>{id});
    if (!found)
        return;
    const auto before = *found;
    const bool done = before.doneOn.isValid();
    const auto outcome = context().shell.perform(
        MarkActionDone{before, done ? QDate() : context().today()},
        done ? tr("The action is still to do.") : tr("The action is done."));
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        context().shell.tell(Banner::Kind::Over, problems->front().text);
}

void PlanPanel::removeGoal(qint64 id) {
    const auto* found = context().book().find(Id<Goal>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove this goal and its actions?"),
                   tr("%1: “%2”. You can undo this.").arg(displayName(*woman), before.words),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveGoal{before}, tr("The goal is removed."));
}

void PlanPanel::removeStep(qint64 id) {
    const auto* found = context().book().find(Id<GoalAction>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove this action?"),
                   tr("%1: %2. You can undo this.").arg(displayName(*woman), before.what),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveGoalAction{before}, tr("The action is removed."));
}

PaperOut PlanPanel::paper() const {
    const auto* woman = context().herself();
    return {tr("plan"),         tr("Her plan"),     context().woman,
            context().referral, DocumentKind::Plan, woman ? fullName(*woman) : QString()};
}

print::Document PlanPanel::document() const {
    const auto* referral = context().current();
    return referral ? printedPlan(planOnPaper(context().book(), *referral, context().today()),
                                  context().session().moment())
                    : print::Document();
}

void PlanPanel::print() {
    printPaper(context().shell, paper(), document(), this);
}

void PlanPanel::askWhere() {
    const auto path = askPdfPath(paper(), this);
    if (!path.isEmpty())
        saveTo(path);
}

void PlanPanel::saveTo(const QString& path) {
    savePaper(context().shell, paper(), document(), path);
}

} // namespace ninefold
