// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/overview_panel.h"

#include "ui/parts/main_and_side.h"
#include "ui/parts/timeline_delegate.h"
#include "ui/screens/record/next_steps.h"
#include "ui/screens/record/timeline_model.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace ninefold {

OverviewPanel::OverviewPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , model_(new TimelineModel(this))
    , sort_(new QComboBox)
    , find_(new QLineEdit)
    , count_(new QLabel)
    , list_(new QListView)
    , nothing_(new QLabel) {
    page_ = new MainAndSide(makeTimeline(), 392);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
}

QWidget* OverviewPanel::makeTimeline() {
    sort_->setObjectName(QStringLiteral("timelineSort"));
    sort_->setAccessibleName(tr("Show in the timeline"));
    for (const auto& words : {tr("Everything"), tr("Appointments"), tr("Contacts"), tr("Needs"),
                              tr("Referral and police"), tr("Support and surveys")})
        sort_->addItem(words);
    find_->setObjectName(QStringLiteral("findInRecord"));
    find_->setPlaceholderText(tr("Find in her record"));
    find_->setAccessibleName(tr("Find in her record"));
    find_->setClearButtonEnabled(true);
    find_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    find_->setMaximumWidth(u(240));
    count_->setObjectName(QStringLiteral("timelineCount"));
    setType(count_, Type::Text, "ink2");
    nothing_->setText(tr("Nothing in her record has these words."));
    nothing_->setContentsMargins(u(24), u(12), u(24), 0);
    setType(nothing_, Type::Text, "ink2");

    list_->setObjectName(QStringLiteral("timeline"));
    list_->setAccessibleName(tr("What happened, newest first"));
    list_->setModel(model_);
    list_->setItemDelegate(new TimelineDelegate(list_));
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(false);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(sort_, &QComboBox::currentIndexChanged, this, &OverviewPanel::narrow);
    connect(find_, &QLineEdit::textChanged, this, &OverviewPanel::narrow);
    connect(list_, &QListView::activated, this, &OverviewPanel::openEntry);

    auto* main = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(u(24), u(8), u(24), u(4));
    bar->setSpacing(u(10));
    bar->addWidget(sort_);
    bar->addWidget(find_, 1);
    bar->addStretch(1);
    bar->addWidget(count_);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    return main;
}

void OverviewPanel::refresh() {
    model_->setEntries(timelineOf(context().book(), context().woman, context().today()),
                       context().today());
    narrow();
    page_->clearSide();
    addNextSteps(*page_, context());
    addNeedsAtAGlance(*page_, context());
    addFirstReach(*page_, context());
}

QWidget* OverviewPanel::firstFocus() {
    return list_;
}

void OverviewPanel::narrow() {
    model_->narrow(static_cast<TimelineSort>(sort_->currentIndex()), find_->text());
    count_->setText(model_->countText());
    nothing_->setVisible(model_->rowCount() == 0);
}

void OverviewPanel::openEntry(const QModelIndex& index) {
    const auto& entry = model_->entryAt(index.row());
    auto place =
        RecordPlace{context().woman, entry.referral, RecordTab::Referral, RecordDeed::None, 0};
    switch (entry.kind) {
    case TimelineKind::Appointment:
        place = placeOf(context().woman, entry.referral, RecordDeed::RecordOutcome, entry.record);
        break;
    case TimelineKind::Call:
    case TimelineKind::Text:
    case TimelineKind::Email:
    case TimelineKind::Letter:
    case TimelineKind::Meeting:
        place = placeOf(context().woman, entry.referral, RecordDeed::LogContact, entry.record);
        break;
    case TimelineKind::Review:
        place =
            placeOf(context().woman, entry.referral, RecordDeed::ReviewAttendance, entry.record);
        break;
    case TimelineKind::Needs:
        place.tab = RecordTab::Needs;
        break;
    case TimelineKind::Plan:
        place.tab = RecordTab::Plan;
        break;
    case TimelineKind::Note:
        place.tab = RecordTab::Notes;
        break;
    case TimelineKind::Survey:
        place.tab = RecordTab::Surveys;
        break;
    default:
        break;
    }
    context().go(place);
}

} // namespace ninefold
