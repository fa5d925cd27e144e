// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/group_panel.h"

#include "core/actions/group_actions.h"
#include "core/base/date_words.h"
#include "core/rules/group_register.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/screens/groups/sheet_printing.h"
#include "ui/shell/record_place.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

using Part = GroupPlace::Part;

/// Below this the members stand under the sessions.
constexpr int narrowUnits = 900;

QString registerText(const SessionRow& row) {
    QStringList parts{GroupPanel::tr("%1 attended").arg(row.attended)};
    if (row.didNotAttend > 0)
        parts << GroupPanel::tr("%1 did not").arg(row.didNotAttend);
    if (row.declined > 0)
        parts << GroupPanel::tr("%1 declined").arg(row.declined);
    return parts.join(QStringLiteral(", "));
}

Chip chipOf(const SessionRow& row, const ClockTime& now) {
    if (row.isFilled())
        return {Shape::DiscTick, Urgency::Done, registerText(row)};
    if (now < row.session.at)
        return {Shape::Ring, Urgency::Plain,
                row.expected == 1 ? GroupPanel::tr("1 expected")
                                  : GroupPanel::tr("%1 expected").arg(row.expected)};
    return {Shape::Clock, Urgency::Due, GroupPanel::tr("Register to fill in")};
}

QString whereText(const Group& group, const GroupSession& session) {
    QStringList parts;
    if (const auto room = roomOf(group, session); !room.isEmpty())
        parts << room;
    if (session.minutes)
        parts << GroupPanel::tr("%1 minutes").arg(*session.minutes);
    return parts.join(QStringLiteral(", "));
}

QString membershipText(const GroupMember& member, QDate today) {
    const auto since = GroupPanel::tr("Since %1").arg(dayMonth(member.joinedOn, today));
    return member.leftOn.isValid()
               ? GroupPanel::tr("%1, left %2").arg(since, dayMonth(member.leftOn, today))
               : since;
}

} // namespace

GroupPanel::GroupPanel(Shell& shell, const GroupPlace& place, QWidget* parent)
    : GroupsPanel(shell, place, parent)
    , sessions_(new DeedTable(tr("Sessions"), "sessions"))
    , members_(new DeedTable(tr("Members"), "members"))
    , tables_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    makeSessions();
    makeMembers();
    auto* content = new QWidget;
    content->setLayout(tables_);
    tables_->setContentsMargins(0, 0, 0, 0);
    tables_->setSpacing(0);
    tables_->addWidget(sessions_, 3);
    tables_->addWidget(members_, 2);
    for (auto* table : {sessions_, members_})
        table->setMinimumHeight(u(220));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHeader());
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
}

QWidget* GroupPanel::makeHeader() {
    header_ = new PageHeader({});
    auto* all = textButton(tr("All groups"), "allGroups");
    connect(all, &QPushButton::clicked, this, [this] { shell().go(GroupPlace{}.place()); });
    change_ = ordinaryButton(tr("Change or end"), "changeGroup");
    connect(change_, &QPushButton::clicked, this, [this] { open(Part::Change); });
    header_->addAction(all);
    header_->addAction(change_);
    return header_;
}

void GroupPanel::makeSessions() {
    using Columns = std::vector<ViewColumn<SessionRow>>;
    sessionRows_ = new ColumnsModel<SessionRow>(
        Columns{
            {QStringLiteral("at"), tr("When"),
             [this](const SessionRow& row) {
                 ViewCell cell{nearTime(row.session.at, today())};
                 cell.detail = row.session.topic;
                 return cell;
             }},
            {QStringLiteral("register"), tr("Register"),
             [this](const SessionRow& row) {
                 const auto chip = chipOf(row, session().now());
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            {QStringLiteral("who"), tr("Who and where"),
             [this](const SessionRow& row) {
                 ViewCell cell;
                 if (const auto* of = group()) {
                     cell.text = facilitatorOf(*of, row.session);
                     (cell.text.isEmpty() ? cell.text : cell.detail) = whereText(*of, row.session);
                 }
                 return cell;
             }},
        },
        [](const SessionRow& row) { return row.session.id.value; }, this);
    sessions_->setModel(sessionRows_, tr("No session yet. Plan one, or a series of weekly ones."));
    sessions_->table()->setItemDelegateForColumn(1, new ChipDelegate(sessions_->table()));
    plan_ = sessions_->addButton(tr("Sessions"), "planSessions");
    connect(plan_, &QPushButton::clicked, this, [this] { open(Part::Plan); });
    sessions_->addDeed(tr("Open register"), "openRegister", 0,
                       [this](qint64 id) { open(Part::Register, id); });
    sessions_->addDeed(tr("Change"), "changeSession", Qt::Key_F2,
                       [this](qint64 id) { open(Part::Session, id); });
    sessions_->addDeed(tr("Print sign-in sheet…"), "printSheet", 0, [this](qint64 id) {
        if (const auto* found = book().find(Id<GroupSession>{id}))
            printSignInSheet(shell(), *found, this);
    });
    sessions_->addDeed(tr("Remove…"), "removeSession", Qt::Key_Delete,
                       [this](qint64 id) { removeSession(id); });
}

void GroupPanel::makeMembers() {
    using Columns = std::vector<ViewColumn<MemberRow>>;
    memberRows_ = new ColumnsModel<MemberRow>(
        Columns{
            {QStringLiteral("name"), tr("Name"),
             [this](const MemberRow& row) {
                 ViewCell cell{row.name};
                 cell.detail = membershipText(row.member, today());
                 return cell;
             }},
            {QStringLiteral("register"), tr("Register"),
             [](const MemberRow& row) {
                 ViewCell cell{row.marked == 0
                                   ? tr("No register yet")
                                   : tr("%1 of %2 attended").arg(row.attended).arg(row.marked)};
                 cell.detail = missedWords(row.missed);
                 return cell;
             }},
        },
        [](const MemberRow& row) { return row.member.id.value; }, this);
    members_->setModel(memberRows_, tr("No members yet. Add the women who will come."));
    members_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(members_->table()));
    connect(members_->addButton(tr("Woman"), "addMember"), &QPushButton::clicked, this,
            [this] { open(Part::Join); });
    members_->addDeed(tr("Open her record"), "openMember", 0, [this](qint64 id) {
        const auto* member = book().find(Id<GroupMember>{id});
        const auto* referral = member ? book().find(member->referral) : nullptr;
        if (referral)
            shell().go(RecordPlace{referral->woman, referral->id, RecordTab::Activities,
                                   RecordDeed::None, 0}
                           .place());
    });
    members_->addDeed(tr("Change or leave"), "changeMember", Qt::Key_F2,
                      [this](qint64 id) { open(Part::Member, id); });
    members_->addDeed(tr("Remove…"), "removeMember", Qt::Key_Delete,
                      [this](qint64 id) { removeMember(id); });
}

void GroupPanel::refresh() {
    const auto* shown = group();
    if (!shown)
        return;
    header_->setTitle(shown->title);
    QStringList facts{labelOf(shown->activity)};
    if (shown->pathway)
        facts << shortLabel(*shown->pathway);
    if (!shown->facilitator.isEmpty())
        facts << shown->facilitator;
    if (shown->endedOn.isValid())
        facts << tr("ended %1").arg(longDay(shown->endedOn));
    header_->setFact(facts.join(QStringLiteral(", ")));
    change_->setVisible(mayEdit());
    sessionRows_->setRows(sessionRows(book(), shown->id));
    memberRows_->setRows(memberRows(book(), shown->id, today()));
    for (auto* table : {sessions_, members_}) {
        table->setMayEdit(mayEdit());
        table->settle();
    }
    plan_->setVisible(mayEdit() && !shown->endedOn.isValid());
}

QWidget* GroupPanel::firstFocus() {
    if (auto* first = sessions_->firstFocus())
        return first;
    return mayEdit() ? plan_ : change_;
}

void GroupPanel::resizeEvent(QResizeEvent* event) {
    GroupsPanel::resizeEvent(event);
    tables_->setDirection(width() < u(narrowUnits) ? QBoxLayout::TopToBottom
                                                   : QBoxLayout::LeftToRight);
}

void GroupPanel::removeSession(qint64 id) {
    const auto* found = book().find(Id<GroupSession>{id});
    if (!found)
        return;
    const auto before = *found;
    const auto marks = registerOf(book(), before.id).size();
    const auto text =
        marks == 0 ? tr("It has no register. You can undo this.")
                   : tr("Its register goes too, and who attended no longer has it on her record. "
                        "You can undo this.");
    if (ask(this, {tr("Remove the session on %1?").arg(longDay(before.at.date)), text,
                   tr("Keep it"), tr("Remove")}))
        shell().perform(RemoveSession{before}, tr("The session is removed."));
}

void GroupPanel::removeMember(qint64 id) {
    const auto* found = book().find(Id<GroupMember>{id});
    const auto* referral = found ? book().find(found->referral) : nullptr;
    if (!referral)
        return;
    const auto before = *found;
    if (ask(this, {tr("Remove her from the members?"),
                   tr("For somebody who was added by mistake. If she leaves, choose “Change or "
                      "leave”. What she attended stays. You can undo this."),
                   tr("Keep her"), tr("Remove")}))
        shell().perform(RemoveMembership{before}, tr("She is no longer a member."));
}

} // namespace ninefold
