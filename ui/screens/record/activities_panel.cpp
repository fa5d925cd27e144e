// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/activities_panel.h"

#include "core/actions/activity_actions.h"
#include "core/base/date_words.h"
#include "core/rules/group_register.h"
#include "core/rules/names.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/screens/record/record_table.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

QString minutesText(const std::optional<int>& minutes) {
    return !minutes ? QString() : QString::number(*minutes);
}

QString membershipText(const HerGroup& group, QDate today) {
    if (group.joinedOn.isNull())
        return ActivitiesPanel::tr("Came without being a member");
    const auto since = ActivitiesPanel::tr("Since %1").arg(dayMonth(group.joinedOn, today));
    return group.leftOn.isValid()
               ? ActivitiesPanel::tr("%1, left %2").arg(since, dayMonth(group.leftOn, today))
               : since;
}

QString attendedText(const HerGroup& group) {
    return group.marked == 0
               ? ActivitiesPanel::tr("No register yet")
               : ActivitiesPanel::tr("%1 of %2 attended").arg(group.attended).arg(group.marked);
}

template <class T, class Less>
std::vector<T> newestFirst(const RecordContext& context, Less newer) {
    std::vector<T> rows;
    for (const auto* one : context.book().of<T>(context.referral))
        rows.push_back(*one);
    std::stable_sort(rows.begin(), rows.end(), newer);
    return rows;
}

} // namespace

ActivitiesPanel::ActivitiesPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , activities_(new RecordTable(tr("Activities"), "activities"))
    , groups_(new RecordTable(tr("Groups"), "herGroups"))
    , mentoring_(new RecordTable(tr("Peer mentoring"), "herMentoring")) {
    makeActivities();
    makeGroups();
    makeMentoring();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (auto* table : {activities_, groups_, mentoring_})
        column->addWidget(table);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(content));
}

void ActivitiesPanel::makeActivities() {
    using Columns = std::vector<ViewColumn<Activity>>;
    activityRows_ = new ColumnsModel<Activity>(
        Columns{
            {QStringLiteral("on"), tr("Date"),
             [this](const Activity& a) { return ViewCell{nearDay(a.on, context().today())}; }},
            {QStringLiteral("activity"), tr("Activity"),
             [](const Activity& a) { return ViewCell{labelOf(a.activity)}; }},
            {QStringLiteral("pathway"), tr("Pathway"),
             [](const Activity& a) {
                 return ViewCell{a.pathway ? shortLabel(*a.pathway) : QString()};
             }},
            {QStringLiteral("minutes"), tr("Minutes"),
             [](const Activity& a) { return ViewCell{minutesText(a.minutes)}; },
             Qt::AlignTrailing | Qt::AlignVCenter},
            {QStringLiteral("group_title"), tr("Group"),
             [](const Activity& a) { return ViewCell{a.groupTitle}; }},
        },
        [](const Activity& a) { return a.id.value; }, this);
    activities_->setModel(
        activityRows_, tr("No activity yet. Record advocacy, counselling or other support beside "
                          "keywork here; group sessions come from the register."));
    activities_->table()->setRowUnits(34);
    activities_->setMinimumHeight(u(280));
    connect(activities_->addButton(tr("Activity"), "addActivity"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::RecordActivity); });
    activities_->addDeed(tr("Change"), "changeActivity", Qt::Key_F2,
                         [this](qint64 id) { context().open(RecordDeed::RecordActivity, id); });
    activities_->addDeed(tr("Remove…"), "removeActivity", Qt::Key_Delete,
                         [this](qint64 id) { removeActivity(id); });
}

void ActivitiesPanel::makeGroups() {
    using Columns = std::vector<ViewColumn<HerGroup>>;
    groupRows_ = new ColumnsModel<HerGroup>(
        Columns{
            {QStringLiteral("title"), tr("Group"),
             [this](const HerGroup& g) {
                 ViewCell cell{g.title};
                 cell.detail = membershipText(g, context().today());
                 return cell;
             }},
            {QStringLiteral("register"), tr("Register"),
             [](const HerGroup& g) {
                 ViewCell cell{attendedText(g)};
                 cell.detail = missedWords(g.missed);
                 return cell;
             }},
            {QStringLiteral("last"), tr("Last sessions"),
             [](const HerGroup& g) { return ViewCell{g.last}; }},
        },
        [](const HerGroup& g) { return g.group.value; }, this);
    groups_->setModel(groupRows_, tr("She is in no group. Add her to one on the Groups screen."));
    groups_->setMinimumHeight(u(120));
}

void ActivitiesPanel::makeMentoring() {
    using Columns = std::vector<ViewColumn<PeerMentoring>>;
    mentoringRows_ = new ColumnsModel<PeerMentoring>(
        Columns{
            {QStringLiteral("mentor"), tr("Peer mentor"),
             [](const PeerMentoring& p) {
                 ViewCell cell{p.mentor};
                 cell.detail = p.note;
                 return cell;
             }},
            {QStringLiteral("from"), tr("From"),
             [this](const PeerMentoring& p) {
                 return ViewCell{dayMonth(p.from, context().today())};
             }},
            {QStringLiteral("until"), tr("Until"),
             [this](const PeerMentoring& p) {
                 return ViewCell{p.until.isValid() ? dayMonth(p.until, context().today())
                                                   : tr("Goes on")};
             }},
        },
        [](const PeerMentoring& p) { return p.id.value; }, this);
    mentoring_->setModel(mentoringRows_,
                         tr("No peer mentor. Their meetings are recorded as activities."));
    mentoring_->setMinimumHeight(u(120));
    connect(mentoring_->addButton(tr("Peer mentor"), "addMentoring"), &QPushButton::clicked, this,
            [this] { context().open(RecordDeed::PeerMentor); });
    mentoring_->addDeed(tr("Change or end"), "changeMentoring", Qt::Key_F2,
                        [this](qint64 id) { context().open(RecordDeed::PeerMentor, id); });
    mentoring_->addDeed(tr("Remove…"), "removeMentoring", Qt::Key_Delete,
                        [this](qint64 id) { removeMentoring(id); });
}

void ActivitiesPanel::refresh() {
    activityRows_->setRows(newestFirst<Activity>(
        context(), [](const Activity& a, const Activity& b) { return b.on < a.on; }));
    groupRows_->setRows(groupsOf(context().book(), context().referral, context().today()));
    mentoringRows_->setRows(newestFirst<PeerMentoring>(
        context(), [](const PeerMentoring& a, const PeerMentoring& b) { return b.from < a.from; }));
    for (auto* table : {activities_, groups_, mentoring_}) {
        table->setMayEdit(context().mayEdit() && context().current());
        table->settle();
    }
}

QWidget* ActivitiesPanel::firstFocus() {
    return activities_->firstFocus();
}

void ActivitiesPanel::removeActivity(qint64 id) {
    const auto* found = context().book().find(Id<Activity>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this,
            {tr("Remove the activity of %1?").arg(longDay(before.on)),
             tr("%1, %2. You can undo this.").arg(displayName(*woman), labelOf(before.activity)),
             tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveActivity{before}, tr("The activity is removed."));
}

void ActivitiesPanel::removeMentoring(qint64 id) {
    const auto* found = context().book().find(Id<PeerMentoring>{id});
    const auto* woman = context().herself();
    if (!found || !woman)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove the peer mentor since %1?").arg(longDay(before.from)),
                   tr("%1 and %2. To say that it ended, choose “Change or end”. You can undo this.")
                       .arg(displayName(*woman), before.mentor),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveMentoring{before}, tr("The peer mentor is removed."));
}

} // namespace ninefold
