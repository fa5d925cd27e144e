// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/today/today_screen.h"

#include "core/base/date_words.h"
#include "core/queries/caseload.h"
#include "core/rules/permissions.h"
#include "ui/models/item_roles.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/section_header.h"
#include "ui/parts/segments.h"
#include "ui/parts/work_list.h"
#include "ui/screens/today/today_model.h"
#include "ui/screens/today/today_side.h"
#include "ui/shell/group_place.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// look.md §2, "Widths".
constexpr int narrowWindow = 1200;
constexpr qreal narrowUnit = 1.5;
constexpr int sideUnits = 304;

} // namespace

TodayScreen::TodayScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , model_(new TodayModel(this)) {
    setObjectName(QStringLiteral("today"));
    if (!holdsOpenCases(book(), session().worker().id, today()))
        whose_ = Whose::Team;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(header_);
    buildBody();
    column->addWidget(page_, 1);
    buildActions();
}

void TodayScreen::buildHeader() {
    header_ = new PageHeader(tr("Today"), this);
    headline_ = new QLabel(header_);
    headline_->setObjectName(QStringLiteral("headline"));
    setType(headline_, Type::Text, "ink2");
    header_->addAction(headline_);

    auto* either = new QWidget(header_);
    auto* row = new QHBoxLayout(either);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    mine_ = segmentButton(tr("Mine"), "mine", SegmentPlace::First, either);
    team_ = segmentButton(tr("The team’s"), "team", SegmentPlace::Last, either);
    (whose_ == Whose::Mine ? mine_ : team_)->setChecked(true);
    auto* group = new QButtonGroup(either);
    for (auto* button : {mine_, team_}) {
        group->addButton(button);
        row->addWidget(button);
    }
    connect(mine_, &QPushButton::clicked, this, [this] { chooseWhose(Whose::Mine); });
    connect(team_, &QPushButton::clicked, this, [this] { chooseWhose(Whose::Team); });
    header_->addAction(either);
}

void TodayScreen::buildBody() {
    page_ = new QScrollArea(this);
    page_->setWidgetResizable(true);
    page_->setFrameShape(QFrame::NoFrame);
    page_->setFocusPolicy(Qt::NoFocus);
    page_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(page_);
    body->setObjectName(QStringLiteral("scrolled"));
    parts_ = new QBoxLayout(QBoxLayout::LeftToRight, body);
    parts_->setContentsMargins(0, 0, 0, 0);
    parts_->setSpacing(0);

    auto* work = new QWidget(body);
    work_ = new QStackedLayout(work);
    rows_ = new WorkList(work);
    rows_->setObjectName(QStringLiteral("work"));
    rows_->setAccessibleName(tr("What needs doing"));
    rows_->setModel(model_);
    work_->addWidget(rows_);
    parts_->addWidget(work, 1);

    sideScroll_ = new QScrollArea(body);
    sideScroll_->setObjectName(QStringLiteral("sideScroll"));
    sideScroll_->setWidgetResizable(true);
    sideScroll_->setFocusPolicy(Qt::NoFocus);
    sideScroll_->setFrameShape(QFrame::NoFrame);
    sideScroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_ = new TodaySide(shell(), sideScroll_);
    side_->setObjectName(QStringLiteral("side"));
    side_->setAttribute(Qt::WA_StyledBackground);
    sideScroll_->setWidget(side_);
    parts_->addWidget(sideScroll_);
    page_->setWidget(body);

    connect(rows_, &WorkList::actionWanted, this, &TodayScreen::act);
    connect(rows_, &WorkList::recordWanted, this, &TodayScreen::openRecord);
    connect(rows_, &WorkList::rowReached, this, [this](const QRect& row) {
        if (!narrow_)
            return;
        const auto at = rows_->mapTo(page_->widget(), row.center());
        page_->ensureVisible(at.x(), at.y(), 0, row.height());
    });
}

void TodayScreen::buildActions() {
    actAction_ = new QAction(tr("Do the next step"), this);
    actAction_->setObjectName(QStringLiteral("doNextStep"));
    connect(actAction_, &QAction::triggered, this, [this] { act(rows_->currentIndex()); });
    openAction_ = new QAction(tr("Open her record"), this);
    openAction_->setObjectName(QStringLiteral("openRecord"));
    connect(openAction_, &QAction::triggered, this, [this] { openRecord(rows_->currentIndex()); });
    connect(rows_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const auto* row = model_->rowAt(current);
                actAction_->setEnabled(row);
                openAction_->setEnabled(row && row->item.woman);
                actAction_->setText(row ? row->words.action : tr("Do the next step"));
            });
}

void TodayScreen::arrive(const Place&) {
    refresh();
}

QList<QAction*> TodayScreen::recordActions() const {
    return {actAction_, openAction_};
}

QWidget* TodayScreen::firstFocus() {
    return list_.count() == 0 ? static_cast<QWidget*>(mine_) : rows_;
}

void TodayScreen::chooseWhose(Whose whose) {
    whose_ = whose;
    refresh();
}

void TodayScreen::refresh() {
    list_ = todayList(book(), today(), session().worker().id, whose_);
    showHeader();
    showRows();
    side_->show(list_, whose_ == Whose::Team);
    setNarrow(narrow_);
}

void TodayScreen::showHeader() {
    header_->setFact(narrow_ ? list_.headline() : fullDay(today()));
    headline_->setText(list_.headline());
    headline_->setVisible(!narrow_);
}

/// The selection stays on the work it was on; when that is done it goes to what took its place.
void TodayScreen::showRows() {
    const auto current = rows_->currentIndex();
    const auto* row = model_->rowAt(current);
    const auto was = row ? std::optional(row->item) : std::nullopt;
    const int place = current.row();
    const int scrolled = rows_->verticalScrollBar()->value();
    model_->setList(list_);

    QModelIndex next = was ? model_->find(*was) : QModelIndex();
    for (int at = std::min(place, model_->rowCount() - 1); was && !next.isValid() && at >= 0; --at)
        if (const auto index = model_->index(at); model_->rowAt(index))
            next = index;
    if (!next.isValid())
        next = rows_->firstRow();
    rows_->setCurrentIndex(next);
    if (was)
        rows_->verticalScrollBar()->setValue(scrolled);

    delete empty_;
    empty_ = nullptr;
    if (list_.count() > 0) {
        work_->setCurrentWidget(rows_);
        return;
    }
    empty_ = new QWidget(rows_->parentWidget());
    auto* column = new QVBoxLayout(empty_);
    column->setContentsMargins(u(24), u(16), u(24), u(16));
    column->addWidget(emptyState());
    column->addStretch(1);
    work_->addWidget(empty_);
    work_->setCurrentWidget(empty_);
}

QWidget* TodayScreen::emptyState() {
    if (!book().all<Referral>().isEmpty()) {
        const auto next =
            list_.next.isEmpty() ? tr("Nothing is booked.") : tr("Next: %1").arg(list_.next);
        return new EmptyState(tr("Nothing to do now"), next, empty_);
    }
    auto* state = new EmptyState(
        tr("No referrals yet"),
        tr("Today lists what needs doing, worked out from the records. It fills by itself."),
        empty_);
    if (!mayDo(session().deed().role, Permission::EditRecords))
        return state;
    state->addStep(tr("Register the first woman"),
                   tr("Who she is, how she may safely be reached, and what the police decided."),
                   tr("New referral"), QStringLiteral("firstReferral"),
                   [this] { shell().newReferral(); });
    return state;
}

void TodayScreen::setNarrow(bool narrow) {
    narrow_ = narrow;
    parts_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    rows_->setNarrow(narrow);
    sideScroll_->setMinimumWidth(narrow ? 0 : u(sideUnits));
    sideScroll_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : u(sideUnits));
    sideScroll_->setMinimumHeight(narrow ? side_->sizeHint().height() : 0);
    showHeader();
}

void TodayScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    const bool narrow = window()->width() < narrowWindow || Theme::instance().unit() >= narrowUnit;
    if (narrow != narrow_)
        setNarrow(narrow);
}

void TodayScreen::act(const QModelIndex& index) {
    if (const auto* row = model_->rowAt(index))
        shell().go(workPlace(book(), row->item));
}

void TodayScreen::openRecord(const QModelIndex& index) {
    const auto* row = model_->rowAt(index);
    if (row && row->item.session)
        act(index); // of no one woman
    else if (row)
        shell().openRecord(row->item.woman);
}

Screen* makeTodayScreen(Shell& shell) {
    return new TodayScreen(shell);
}

QString todayCount(const Session& session) {
    const auto worker = session.worker().id;
    const bool mine = holdsOpenCases(session.casebook(), worker, session.today());
    const auto list =
        todayList(session.casebook(), session.today(), worker, mine ? Whose::Mine : Whose::Team);
    return list.count() == 0 ? QString() : QString::number(list.count());
}

} // namespace ninefold
