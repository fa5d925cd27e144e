// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/groups_list.h"

#include "core/base/date_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/deed_table.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/shell/record_place.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

using Part = GroupPlace::Part;

/// Where a group stands: what is to come, or what is missing.
Chip chipOf(const GroupRow& row, QDate today) {
    if (row.missing > 0)
        return {Shape::FullDiamond, Urgency::Over,
                row.missing == 1 ? GroupsList::tr("1 register missing")
                                 : GroupsList::tr("%1 registers missing").arg(row.missing)};
    if (row.group.endedOn.isValid())
        return {Shape::Square, Urgency::Plain,
                GroupsList::tr("Ended %1").arg(dayMonth(row.group.endedOn, today))};
    if (row.next.isNull())
        return {Shape::BrokenRing, Urgency::Plain, GroupsList::tr("No session planned")};
    return {Shape::Ring, Urgency::Plain, GroupsList::tr("Running")};
}

QString kindText(const Group& group) {
    QStringList parts{labelOf(group.activity)};
    if (group.pathway)
        parts << shortLabel(*group.pathway);
    return parts.join(QStringLiteral(", "));
}

QString meetingsText(const PairRow& row, QDate today) {
    if (row.meetings == 0)
        return GroupsList::tr("No meeting yet");
    const auto last = dayMonth(row.lastMet, today);
    return row.meetings == 1 ? GroupsList::tr("1 meeting, %1").arg(last)
                             : GroupsList::tr("%1 meetings, last %2").arg(row.meetings).arg(last);
}

} // namespace

GroupsList::GroupsList(Shell& shell, const GroupPlace& place, QWidget* parent)
    : GroupsPanel(shell, place, parent)
    , header_(new PageHeader(tr("Groups")))
    , make_(primaryButton(tr("New group"), "newGroup"))
    , groups_(new DeedTable(tr("Groups"), "groups"))
    , pairs_(new DeedTable(tr("Peer mentoring"), "pairs")) {
    header_->addAction(make_);
    connect(make_, &QPushButton::clicked, this, [this] { open(Part::Make); });
    makeGroups();
    makePairs();
    empty_ = makeEmpty();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(empty_);
    column->addWidget(groups_, 1);
    column->addWidget(pairs_, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header_);
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
}

QWidget* GroupsList::makeEmpty() {
    auto* state = new EmptyState(tr("No groups yet"),
                                 tr("A group has members and sessions. Its register is filled in "
                                    "for everybody at once, and who came has it on her record."));
    if (mayEdit())
        state->addStep(tr("Make the first group"),
                       tr("Its title, what a session counts as, and who leads it."),
                       tr("New group"), QStringLiteral("firstGroup"), [this] { open(Part::Make); });
    return emptyPage(state);
}

void GroupsList::makeGroups() {
    using Columns = std::vector<ViewColumn<GroupRow>>;
    groupRows_ = new ColumnsModel<GroupRow>(
        Columns{
            {QStringLiteral("title"), tr("Group"),
             [](const GroupRow& row) {
                 ViewCell cell{row.group.title};
                 cell.detail = kindText(row.group);
                 return cell;
             }},
            {QStringLiteral("facilitator"), tr("Facilitator"),
             [](const GroupRow& row) { return ViewCell{row.group.facilitator}; }},
            {QStringLiteral("members"), tr("Members"),
             [](const GroupRow& row) { return ViewCell{QString::number(row.members)}; },
             Qt::AlignTrailing | Qt::AlignVCenter},
            {QStringLiteral("state"), tr("State"),
             [this](const GroupRow& row) {
                 const auto chip = chipOf(row, today());
                 ViewCell cell{chip.text};
                 cell.mark = QVariant::fromValue(chip);
                 return cell;
             },
             Qt::AlignLeading | Qt::AlignVCenter, ChipRole},
            {QStringLiteral("next"), tr("Next session"),
             [this](const GroupRow& row) {
                 return ViewCell{row.next.isNull() ? QString() : nearTime(row.next, today())};
             }},
        },
        [](const GroupRow& row) { return row.group.id.value; }, this);
    groups_->setModel(groupRows_, {});
    groups_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(groups_->table()));
    groups_->table()->setItemDelegateForColumn(3, new ChipDelegate(groups_->table()));
    groups_->setMinimumHeight(u(200));
    groups_->addDeed(tr("Open"), "openGroup", 0, [this](qint64 id) {
        shell().go(GroupPlace{Part::Group, {id}, 0}.place());
    });
}

void GroupsList::makePairs() {
    using Columns = std::vector<ViewColumn<PairRow>>;
    pairRows_ = new ColumnsModel<PairRow>(
        Columns{
            {QStringLiteral("name"), tr("Name"),
             [](const PairRow& row) { return ViewCell{row.name}; }},
            {QStringLiteral("mentor"), tr("Peer mentor"),
             [](const PairRow& row) { return ViewCell{row.pair.mentor}; }},
            {QStringLiteral("from"), tr("From"),
             [this](const PairRow& row) { return ViewCell{dayMonth(row.pair.from, today())}; }},
            {QStringLiteral("until"), tr("Until"),
             [this](const PairRow& row) {
                 return ViewCell{row.pair.until.isValid() ? dayMonth(row.pair.until, today())
                                                          : tr("Goes on")};
             }},
            {QStringLiteral("meetings"), tr("Meetings"),
             [this](const PairRow& row) { return ViewCell{meetingsText(row, today())}; }},
        },
        [](const PairRow& row) { return row.pair.id.value; }, this);
    pairs_->setModel(pairRows_, tr("No pairs yet. Begin one on her record, under Activities."));
    pairs_->table()->setItemDelegateForColumn(0, new FirstColumnDelegate(pairs_->table()));
    pairs_->table()->setRowUnits(34);
    pairs_->setMinimumHeight(u(200));
    pairs_->addDeed(tr("Open her record"), "openPair", 0, [this](qint64 id) {
        for (const auto& row : pairRows_->rows())
            if (row.pair.id.value == id)
                shell().go(RecordPlace{row.woman, row.pair.referral, RecordTab::Activities,
                                       RecordDeed::None, 0}
                               .place());
    });
}

void GroupsList::refresh() {
    auto rows = groupRows(book(), today());
    const bool none = rows.empty();
    groupRows_->setRows(std::move(rows));
    pairRows_->setRows(pairRows(book(), today()));
    groups_->settle();
    pairs_->settle();
    empty_->setVisible(none);
    groups_->setVisible(!none);
    make_->setVisible(mayEdit() && !none);
}

QWidget* GroupsList::firstFocus() {
    return groups_->firstFocus() ? groups_->firstFocus()
                                 : empty_->findChild<QPushButton*>(QStringLiteral("firstGroup"));
}

} // namespace ninefold
