// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/needs_records.h"

#include "core/actions/safety_actions.h"
#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "core/rules/need_words.h"
#include "core/rules/safety_flags.h"
#include "core/rules/tier_suggestion.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/fact_list.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

void noteOpened(const RecordContext& context, const QString& what) {
    if (const auto noted =
            context.session().noteAccess(AccessKind::OpenedSection, context.woman, what);
        !noted)
        context.shell.tell(noted.failure());
}

NeedsRecords::NeedsRecords(const RecordContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , said_(new FactSection(tr("What was said")))
    , readiness_(new FactSection(tr("How ready she is")))
    , safety_(new FactSection(tr("To look at")))
    , tiers_(new FactSection(tr("Tier over time")))
    , scores_(new RecordTable(tr("Scores of outside tools"), "toolScores"))
    , openSaid_(said_->addAction(tr("Show safety and exploitation"), "openSensitive"))
    , openSafety_(safety_->addAction(tr("Show why"), "openSafety"))
    , answer_(safety_->addAction(tr("Record what was done"), "answerFlag"))
    , setTier_(tiers_->addAction(tr("Set tier"), "setTierFromNeeds")) {
    connect(openSaid_, &QPushButton::clicked, this,
            [this] { turn(saidOpen_, tr("Needs: safety and exploitation")); });
    connect(openSafety_, &QPushButton::clicked, this,
            [this] { turn(safetyOpen_, tr("Why her safety is to be looked at")); });
    connect(answer_, &QPushButton::clicked, this, [this] {
        const auto flags = openFlags(context_.book(), context_.referral);
        if (!flags.empty())
            context_.open(RecordDeed::AnswerFlag, flags.front()->id.value);
    });
    connect(setTier_, &QPushButton::clicked, this, [this] { context_.open(RecordDeed::SetTier); });
    makeScores();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u(12), 0, 0);
    column->setSpacing(u(8));
    for (auto* part : std::initializer_list<QWidget*>{safety_, said_, readiness_, tiers_, scores_})
        column->addWidget(part);
}

void NeedsRecords::makeScores() {
    scores_->layout()->setContentsMargins(0, 0, 0, u(12));
    using Columns = std::vector<ViewColumn<ScoreRow>>;
    scoreRows_ = new ColumnsModel<ScoreRow>(
        Columns{{QStringLiteral("what"), tr("What"),
                 [this](const ScoreRow& r) {
                     ViewCell cell{r.what};
                     cell.detail = weekdayDayMonth(r.score.on, context_.today());
                     return cell;
                 }},
                {QStringLiteral("score"), tr("Score"),
                 [](const ScoreRow& r) { return ViewCell{QString::number(*r.score.score)}; },
                 Qt::AlignTrailing | Qt::AlignVCenter},
                {QStringLiteral("change"), tr("Since last"),
                 [](const ScoreRow& r) { return ViewCell{r.change}; }}},
        [](const ScoreRow& r) { return r.score.id.value; }, this);
    scores_->setModel(scoreRows_, tr("None yet. The centre's own forms are used; the numbers are "
                                     "written down here."));
    connect(scores_->addButton(tr("Score"), "addScore"), &QPushButton::clicked, this,
            [this] { context_.open(RecordDeed::RecordScore); });
    scores_->addDeed(tr("Correct"), "correctScore", Qt::Key_F2,
                     [this](qint64 id) { context_.open(RecordDeed::RecordScore, id); });
    scores_->addDeed(tr("Remove…"), "removeScore", Qt::Key_Delete,
                     [this](qint64 id) { removeScore(id); });
}

void NeedsRecords::refresh() {
    if (shown_ != context_.referral) {
        shown_ = context_.referral;
        saidOpen_ = safetyOpen_ = false;
    }
    setVisible(context_.current());
    if (!context_.current())
        return;
    showSafety();
    showSaid();
    showReadiness();
    showTiers();
    showScores();
}

void NeedsRecords::turn(bool& open, const QString& what) {
    open = !open;
    if (open)
        noteOpened(context_, what);
    refresh();
}

void NeedsRecords::showSaid() {
    const auto newest = knownNeeds(context_.book(), *context_.current(), context_.today());
    std::vector<FactRow> facts;
    bool sensitive = false;
    for (const auto pathway : pathways) {
        const auto words = newest ? detailInWords(pathway, detailOf(*newest, pathway)) : QString();
        if (words.isEmpty())
            continue;
        sensitive = sensitive || isSensitive(pathway);
        if (!isSensitive(pathway) || saidOpen_)
            facts.push_back({shortLabel(pathway), words});
    }
    said_->setVisible(!facts.empty() || sensitive);
    if (newest)
        said_->setNote(dayMonth(newest->assessedOn, context_.today()));
    said_->setFacts(facts);
    openSaid_->setVisible(sensitive);
    openSaid_->setText(saidOpen_ ? tr("Close safety and exploitation")
                                 : tr("Show safety and exploitation"));
}

void NeedsRecords::showReadiness() {
    const auto& book = context_.book();
    const auto& referral = *context_.current();
    const auto newest = knownNeeds(book, referral, context_.today());
    const auto* first = firstAssessment(book, referral, context_.today());
    std::vector<FactRow> facts;
    if (newest)
        for (const auto& row : readinessThenAndNow(first, *newest)) {
            if (isSensitive(row.pathway) && !saidOpen_)
                continue;
            const auto now = row.now ? labelOf(*row.now) : tr("Not asked");
            facts.push_back({shortLabel(row.pathway),
                             row.then ? tr("At first: %1\nNow: %2").arg(labelOf(*row.then), now)
                                      : tr("Now: %1").arg(now)});
        }
    readiness_->setVisible(!facts.empty());
    readiness_->setFacts(facts);
}

void NeedsRecords::showSafety() {
    auto flags = context_.book().of<SafetyFlag>(context_.referral);
    std::stable_sort(flags.begin(), flags.end(), [](const SafetyFlag* a, const SafetyFlag* b) {
        return a->raisedOn > b->raisedOn;
    });
    const auto open = openFlags(context_.book(), context_.referral);
    safety_->setVisible(!flags.empty());
    openSafety_->setText(safetyOpen_ ? tr("Close") : tr("Show why"));
    answer_->setVisible(!open.empty() && context_.mayEdit());
    std::vector<FactRow> facts;
    for (const auto* flag : flags) {
        if (!safetyOpen_)
            break;
        QStringList lines{labelOf(flag->kind), flag->because};
        if (flag->answeredOn.isValid()) {
            const auto* by = context_.book().find(flag->answeredBy);
            lines << (by ? tr("Looked at %1 by %2").arg(longDay(flag->answeredOn), by->name)
                         : tr("Looked at %1").arg(longDay(flag->answeredOn)))
                  << flag->answer;
        }
        lines.removeAll(QString());
        facts.push_back({dayMonth(flag->raisedOn, context_.today()), lines.join(u'\n')});
    }
    safety_->setFacts(facts);
    safety_->setText(open.empty() ? tr("Nothing to look at now.")
                                  : tr("Safety, raised %1.").arg(longDay(open.front()->raisedOn)));
}

void NeedsRecords::showTiers() {
    auto sets = context_.book().of<TierSet>(context_.referral);
    std::stable_sort(sets.begin(), sets.end(),
                     [](const TierSet* a, const TierSet* b) { return a->on < b->on; });
    std::vector<FactRow> facts;
    for (auto at = sets.rbegin(); at != sets.rend(); ++at) {
        const auto& set = **at;
        QString words = labelOf(set.tier);
        if (set.suggested)
            words += u'\n' + (set.suggested == set.tier
                                  ? tr("As her needs suggested")
                                  : tr("Her needs suggested: %1").arg(labelOf(*set.suggested)));
        else if (set.by) // nobody: set before the history was kept, and what was suggested is lost
            words += u'\n' + tr("Not assessed then");
        if (!set.reason.isEmpty())
            words += u'\n' + set.reason;
        if (const auto* by = context_.book().find(set.by))
            words += u'\n' + tr("Set by %1").arg(by->name);
        facts.push_back({dayMonth(set.on, context_.today()), words});
    }
    const auto& referral = *context_.current();
    if (facts.empty() && referral.tier) // set before the history was kept
        facts.push_back(
            {tr("No date"),
             QStringList{labelOf(*referral.tier), referral.tierReason}.join(u'\n').trimmed()});
    tiers_->setFacts(facts);
    tiers_->setText(facts.empty() ? tr("No tier is set yet.") : QString());
    setTier_->setVisible(context_.mayEdit());
}

void NeedsRecords::showScores() {
    scoreRows_->setRows(toolScores(context_.book(), context_.referral));
    scores_->setMayEdit(context_.mayEdit());
    scores_->settle();
    scores_->table()->setMinimumHeight(u(32) + scoreRows_->rowCount() * u(46));
}

void NeedsRecords::removeScore(qint64 id) {
    const auto* found = context_.book().find(Id<ToolScore>{id});
    const auto* woman = context_.herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    const auto kind = flagRaisedBy(before);
    const bool raised = kind && flagRaised(context_.book(), before.referral, *kind, before.on);
    const auto undo = raised ? tr("That somebody looks at her safety stays. You can undo this.")
                             : tr("You can undo this.");
    if (ask(this, {tr("Remove the score of %1?").arg(longDay(before.on)),
                   tr("%1, %2. %3").arg(displayName(*woman), measureInWords(*before.measure), undo),
                   tr("Keep it"), tr("Remove")}))
        context_.shell.perform(RemoveScore{before}, tr("The score is removed."));
}

} // namespace ninefold
