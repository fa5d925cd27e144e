// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/referral_panel.h"

#include "core/actions/police_actions.h"
#include "core/actions/referral_actions.h"
#include "core/base/date_words.h"
#include "core/rules/condition_progress.h"
#include "core/rules/names.h"
#include "core/rules/offered.h"
#include "core/rules/officer_report.h"
#include "ui/parts/chips.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/consents_part.h"
#include "ui/screens/record/fact_list.h"
#include "ui/screens/record/record_table.h"
#include "ui/screens/record/referral_facts.h"
#include "ui/screens/record/report_list.h"
#include "ui/style/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

ReferralPanel::ReferralPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent) {
    page_ = new MainAndSide(scrollingPage(makeCourse()), 416);
    addHers();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
}

FactSection* ReferralPanel::section(const QString& title, const char* name, const QString& verb,
                                    RecordDeed deed) {
    auto* made = new FactSection(title);
    auto* button = made->addAction(verb, name);
    button->setAccessibleName(verb + QStringLiteral(": ") + title);
    connect(button, &QPushButton::clicked, this, [this, deed] { context().open(deed); });
    actions_.push_back({button, deed});
    return made;
}

QWidget* ReferralPanel::makeCourse() {
    referral_ = section(tr("The referral and the disposal"), "changeReferral", tr("Change"),
                        RecordDeed::ChangeReferral);
    auto* officer = referral_->addAction(tr("New officer"), "changeOfficer");
    connect(officer, &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::ChangeOfficer); });
    actions_.push_back({officer, RecordDeed::ChangeOfficer});
    explained_ = section(tr("What she was told"), "explainCondition",
                         tr("Explain, print the sheet"), RecordDeed::ExplainCondition);
    decision_ = section(tr("Decision and keyworker"), "decide", tr("Decide"), RecordDeed::Decide);
    auto* keyworker = decision_->addAction(tr("Keyworker"), "allocateKeyworker");
    connect(keyworker, &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::AllocateKeyworker); });
    actions_.push_back({keyworker, RecordDeed::AllocateKeyworker});
    tier_ = section(tr("How much support"), "setTier", tr("Set tier"), RecordDeed::SetTier);
    report_ = section(tr("Report to the officer"), "officerReport", tr("Open report"),
                      RecordDeed::OfficerReport);
    reports_ = new ReportList(context());
    closing_ = section(tr("Closing"), "closeSupport", tr("Close support…"), RecordDeed::Close);
    reopen_ = closing_->addAction(tr("Open again…"), "reopen");
    connect(reopen_, &QPushButton::clicked, this, &ReferralPanel::reopen);
    makePolice();

    auto* course = new QWidget;
    auto* column = new QVBoxLayout(course);
    column->setContentsMargins(u(24), u(12), u(24), u(12));
    column->setSpacing(u(8));
    for (auto* part : {referral_, explained_, decision_, tier_, report_})
        column->addWidget(part);
    column->addWidget(reports_);
    column->addWidget(police_);
    column->addWidget(closing_);
    column->addStretch(1);
    return course;
}

void ReferralPanel::addHers() {
    safeContact_ = section(tr("Safe contact"), "changeSafeContact", tr("Change"),
                           RecordDeed::ChangeSafeContact);
    herself_ = section(tr("Her details"), "changeHer", tr("Change"), RecordDeed::ChangeWoman);
    equality_ = section(tr("Equality"), "changeEquality", tr("Change"), RecordDeed::ChangeEquality);
    consents_ = new ConsentsPart(context());
    page_->addToSide(safeContact_);
    page_->addToSide(herself_);
    page_->addToSide(consents_);
    page_->addToSide(equality_);
}

void ReferralPanel::makePolice() {
    police_ = new RecordTable(tr("What the police told"), "policeUpdates");
    police_->layout()->setContentsMargins(0, 0, 0, u(12));
    using Columns = std::vector<ViewColumn<PoliceUpdate>>;
    policeRows_ = new ColumnsModel<PoliceUpdate>(
        Columns{{QStringLiteral("on"), tr("Day"),
                 [this](const PoliceUpdate& p) {
                     return ViewCell{weekdayDayMonth(p.on, context().today())};
                 }},
                {QStringLiteral("what"), tr("What"),
                 [this](const PoliceUpdate& p) {
                     ViewCell cell{labelOf(p.kind)};
                     const auto* referral = context().current();
                     if (p.conditionOutcome && referral)
                         cell.text +=
                             QStringLiteral(": ") + wordsOn(*referral, *p.conditionOutcome);
                     cell.detail = p.source;
                     return cell;
                 }}},
        [](const PoliceUpdate& p) { return p.id.value; }, this);
    police_->setModel(policeRows_, tr("Nothing yet."));
    connect(police_->addButton(tr("Update"), "addPoliceUpdate"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::PoliceUpdate); });
    police_->addDeed(tr("Change"), "changePoliceUpdate", Qt::Key_F2,
                     [this](qint64 id) { context().open(RecordDeed::PoliceUpdate, id); });
    police_->addDeed(tr("Remove…"), "removePoliceUpdate", Qt::Key_Delete,
                     [this](qint64 id) { removePolice(id); });
}

void ReferralPanel::refresh() {
    const auto* referral = context().current();
    const auto* woman = context().herself();
    for (auto* part :
         std::initializer_list<QWidget*>{referral_, explained_, decision_, tier_, report_, reports_,
                                         police_, closing_, consents_})
        part->setVisible(referral);
    for (const auto& action : actions_)
        action.button->setVisible(context().mayEdit() || action.deed == RecordDeed::OfficerReport);
    if (woman)
        showHer(*woman);
    if (!referral)
        return;
    showCourse(*referral);
    showReport(*referral);
    showClosing(*referral);
    const auto rowsOf = [&]<class T>(ColumnsModel<T>* model, RecordTable* table) {
        std::vector<T> rows;
        for (const auto* one : context().book().of<T>(referral->id))
            rows.push_back(*one);
        std::stable_sort(rows.begin(), rows.end(),
                         [](const T& a, const T& b) { return a.on > b.on; });
        model->setRows(std::move(rows));
        table->setMayEdit(context().mayEdit());
        table->settle();
        table->table()->setMinimumHeight(u(32) + model->rowCount() * u(46));
    };
    rowsOf(policeRows_, police_);
    consents_->refresh(*referral);
}

void ReferralPanel::showCourse(const Referral& referral) {
    const auto progress = conditionProgress(context().book(), referral, context().today());
    auto facts = factsOfDisposal(referral, progress.deadline);
    for (auto& former : factsOfFormerOfficers(context().book(), referral))
        facts.push_back(former);
    referral_->setFacts(facts);
    explained_->setFacts(factsOfExplaining(referral));
    explained_->setVisible(hasCondition(referral));
    decision_->setFacts(factsOfDecision(context().book(), referral, context().today()));
    tier_->setFacts(factsOfTier(context().book(), referral, context().today()));
    for (const auto& action : actions_)
        if (action.deed == RecordDeed::AllocateKeyworker)
            action.button->setVisible(context().mayEdit() &&
                                      referral.decision == Decision::Accepted);
}

void ReferralPanel::showReport(const Referral& referral) {
    const auto today = context().today();
    const auto status = reportStatus(referral, today);
    report_->setFacts(
        {{tr("State"), status == ReportStatus::None ? tr("No report is due for this referral")
                                                    : chipOf(referral, status, today).text}});
    reports_->refresh(referral);
}

void ReferralPanel::showClosing(const Referral& referral) {
    const bool closed = referral.closedOn.isValid();
    if (closed)
        closing_->setFacts(
            {{tr("Closed on"), longDay(referral.closedOn)},
             {tr("Reason"),
              referral.closureReason ? wordsOn(referral, *referral.closureReason) : QString()}});
    else
        closing_->setFacts({{tr("State"), tr("Open")}});
    reopen_->setVisible(closed && context().mayEdit());
    for (const auto& action : actions_)
        if (action.deed == RecordDeed::Close)
            action.button->setVisible(!closed && context().mayEdit() &&
                                      referral.decision == Decision::Accepted);
}

void ReferralPanel::showHer(const Woman& woman) {
    safeContact_->setFacts(factsOfSafeContact(context().book(), woman, context().today()));
    herself_->setFacts(factsOf(woman, {"given_names", "family_name", "known_as", "date_of_birth",
                                       "borough_code", "language", "interpreter_needed",
                                       "access_needs", "children_under_18", "pnc_id"}));
    equality_->setFacts(
        factsOf(woman, {"ethnicity_code", "disability", "religion", "sexual_orientation",
                        "gender_same_as_birth", "marital_status", "pregnancy"}));
}

void ReferralPanel::removePolice(qint64 id) {
    const auto* found = context().book().find(Id<PoliceUpdate>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove what the police told on %1?").arg(longDay(before.on)),
                   tr("%1, %2. You can undo this.").arg(displayName(*woman), labelOf(before.kind)),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemovePoliceUpdate{before}, tr("The update is removed."));
}

void ReferralPanel::reopen() {
    const auto* found = context().current();
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Open support for %1 again?").arg(displayName(*woman)),
                   tr("In returns it counts as never closed. You can undo this."),
                   tr("Leave closed"), tr("Open again"), true}))
        context().shell.perform(ReopenReferral{before}, tr("Support is open again."));
}

} // namespace ninefold
