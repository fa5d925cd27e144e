// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/diary_screen.h"

#include "core/base/date_words.h"
#include "core/queries/caseload.h"
#include "core/rules/offered.h"
#include "ui/parts/buttons.h"
#include "ui/parts/cell_delegates.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/screens/diary/diary_grid.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int leastViewUnits = 190;
constexpr int nowEvery = 60'000; ///< ms

qint64 keyOf(const DiaryLine& line) {
    return line.entry.key();
}

} // namespace

DiaryScreen::DiaryScreen(Shell& shell, QWidget* parent)
    : Screen(shell, parent)
    , model_(new ColumnsModel<DiaryLine>(diaryColumns(), keyOf, this)) {
    wish_.day = today();
    wish_.mine = holdsOpenCases(book(), session().worker().id, today());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bar_ = new DiaryBar(wish_, today(), this);
    column->addWidget(bar_);
    buildBody();
    column->addWidget(empty_);
    column->addLayout(body_, 1);
    page_ = scrollingPage(content, this);
    page_->installEventFilter(this);
    buildFoot();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page_, 1);
    whole->addWidget(status_);
    buildActions();
    connect(bar_, &DiaryBar::wanted, this, &DiaryScreen::look);
    connect(bar_, &DiaryBar::bookWanted, this, [this] { askForWhom({}, {}); });
    connect(bar_, &DiaryBar::todayWanted, this, &DiaryScreen::goToday);
    connect(bar_, &DiaryBar::printWanted, this, &DiaryScreen::print);
    connect(bar_, &DiaryBar::said, this, &DiaryScreen::say);
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] { grid_->setNow(session().now()); });
    minute->start(nowEvery);
}

void DiaryScreen::buildBody() {
    empty_ = new QWidget(this);
    auto* line = new QHBoxLayout(empty_);
    line->setContentsMargins(u(24), u(4), u(24), u(8));
    emptyText_ = new QLabel(empty_);
    emptyText_->setObjectName(QStringLiteral("emptyText"));
    auto* bookIt = textButton(tr("Book an appointment"), "emptyBook", empty_);
    bookIt->setVisible(session().readOnlyReason().isEmpty());
    connect(bookIt, &QPushButton::clicked, this, [this] { askForWhom({}, {}); });
    line->addWidget(emptyText_);
    line->addWidget(bookIt);
    line->addStretch(1);

    body_ = new QStackedLayout;
    grid_ = new DiaryGrid(this);
    grid_->setObjectName(QStringLiteral("grid"));
    body_->addWidget(grid_);
    list_ = new RowTable(this);
    list_->setObjectName(QStringLiteral("rows"));
    list_->setModel(model_);
    const auto place = [&](const char* key, CellDelegate* delegate) {
        list_->setItemDelegateForColumn(model_->columnOf(QString::fromLatin1(key)), delegate);
    };
    place("day", new FirstColumnDelegate(list_));
    place("state", new ChipDelegate(list_));
    list_->installEventFilter(this);
    connect(list_, &QTableView::activated, this,
            [this](const QModelIndex& index) { open(model_->rowAt(index.row()).entry); });
    body_->addWidget(list_);
    // In big text the bar scrolls away, so that there is room for the days.
    for (QWidget* view : {static_cast<QWidget*>(grid_), static_cast<QWidget*>(list_)})
        view->setMinimumHeight(u(leastViewUnits));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        grid_->setMinimumHeight(u(leastViewUnits));
        list_->setMinimumHeight(u(leastViewUnits));
    });
    connectGrid();
}

void DiaryScreen::connectGrid() {
    grid_->setMayChange(session().readOnlyReason().isEmpty());
    grid_->setClashTeller([this](const Booking& booking) {
        QStringList words;
        for (const auto& clash : clashesOf(book(), booking))
            words << clashWords(book(), clash);
        return words.join(u' ');
    });
    connect(grid_, &DiaryGrid::openWanted, this, &DiaryScreen::open);
    connect(grid_, &DiaryGrid::bookWanted, this, &DiaryScreen::askForWhom);
    connect(grid_, &DiaryGrid::moveWanted, this, &DiaryScreen::move);
    connect(grid_, &DiaryGrid::moveRefused, this, &DiaryScreen::tellWhyNot);
    connect(grid_, &DiaryGrid::said, this, &DiaryScreen::say);
    connect(grid_, &DiaryGrid::keyUsed, this, [this] { page_->ensureWidgetVisible(grid_, 0, 0); });
}

void DiaryScreen::buildFoot() {
    status_ = new QLabel(this);
    status_->setObjectName(QStringLiteral("diaryStatus"));
    status_->setWordWrap(true);
    status_->setTextFormat(Qt::PlainText);
    status_->setContentsMargins(u(24), u(6), u(24), u(6));
    status_->setMinimumHeight(u(30));
    setType(status_, Type::Small, "ink2");
}

void DiaryScreen::buildActions() {
    bookAction_ = new QAction(tr("Book an appointment"), this);
    bookAction_->setObjectName(QStringLiteral("bookFromDiary"));
    connect(bookAction_, &QAction::triggered, this, [this] { askForWhom({}, {}); });
    printAction_ = new QAction(tr("Print the week…"), this);
    printAction_->setObjectName(QStringLiteral("printDiary"));
    connect(printAction_, &QAction::triggered, this, &DiaryScreen::print);
    bookAction_->setEnabled(session().readOnlyReason().isEmpty());
    bar_->setMayBook(session().readOnlyReason().isEmpty());
}

QList<QAction*> DiaryScreen::recordActions() const {
    return {bookAction_};
}

QList<QAction*> DiaryScreen::fileActions() const {
    return {printAction_};
}

QWidget* DiaryScreen::firstFocus() {
    if (wish_.view == DiaryView::List && !entries_.empty())
        return list_;
    return grid_;
}

void DiaryScreen::arrive(const Place& place) {
    if (place.section == u"day")
        wish_.view = DiaryView::Day;
    else if (place.section == u"week")
        wish_.view = DiaryView::Week;
    else if (place.section == u"list")
        wish_.view = DiaryView::List;
    refresh();
}

void DiaryScreen::look(const DiaryWish& wish) {
    wish_ = wish;
    refresh();
}

void DiaryScreen::goToday() {
    auto wish = wish_;
    wish.day = today();
    look(wish);
}

Id<Worker> DiaryScreen::only() const {
    return wish_.mine ? session().worker().id : wish_.worker;
}

std::vector<DiaryColumn> DiaryScreen::columns() const {
    const auto nameOf = [this](Id<Worker> worker) {
        const auto* found = book().find(worker);
        return found ? found->name : QString();
    };
    std::vector<DiaryColumn> out;
    if (wish_.view != DiaryView::Day) {
        const auto worker = only() ? std::optional(only()) : std::nullopt;
        for (const auto day : diaryDays(mondayOf(wish_.day), entries_))
            out.push_back({day, worker, weekdayDayMonth(day, today())});
        return out;
    }
    if (only())
        return {{wish_.day, only(), nameOf(only())}};
    for (const auto* worker : diaryWorkers(book(), entries_))
        out.push_back({wish_.day, worker->id, worker->name});
    const bool hasNobodys = std::any_of(entries_.begin(), entries_.end(),
                                        [](const auto& entry) { return !entry.booking.worker; });
    if (hasNobodys)
        out.push_back({wish_.day, Id<Worker>{}, tr("Nobody named")});
    return out;
}

QString DiaryScreen::fact() const {
    return wish_.view == DiaryView::Day ? fullDay(wish_.day)
                                        : tr("Week of %1").arg(fullDay(mondayOf(wish_.day)));
}

void DiaryScreen::refresh() {
    entries_ = diaryEntries(book(), wish_.from(), wish_.to(), only());
    bar_->show(wish_, fact(), offeredKeyworkers(book()));
    const bool isList = wish_.view == DiaryView::List;
    const bool wasEmpty = model_->rowCount() == 0;
    model_->setRows(isList ? diaryLines(entries_) : std::vector<DiaryLine>{});
    list_->setAccessibleName(tr("Diary, %1").arg(fact()));
    if (isList && wasEmpty && !entries_.empty()) {
        for (int column = 0; column < model_->columnCount(); ++column)
            list_->setColumnWidth(column, std::min(list_->neededWidth(column), u(220)));
        list_->horizontalHeader()->setStretchLastSection(true);
        list_->setCurrentIndex(model_->index(0, 0));
    }
    grid_->setAccessibleName(tr("Diary, %1").arg(fact()));
    grid_->setNow(session().now());
    grid_->show(columns(), isList ? std::vector<DiaryEntry>{} : entries_);
    body_->setCurrentIndex(isList ? 1 : 0);
    list_->setVisible(isList && !entries_.empty());
    showEmpty();
}

void DiaryScreen::showEmpty() {
    empty_->setVisible(entries_.empty());
    emptyText_->setText(
        wish_.view == DiaryView::Day
            ? tr("Nothing booked on %1.").arg(fullDay(wish_.day))
            : tr("Nothing booked in the week of %1.").arg(fullDay(mondayOf(wish_.day))));
}

void DiaryScreen::say(const QString& words) {
    const bool list = wish_.view == DiaryView::List;
    status_->setText(
        !words.isEmpty() ? words
        : list           ? tr("Enter opens an appointment. Page Up and Page Down: other weeks. T: "
                                        "today. N: book.")
               : tr("Arrows choose, Ctrl and arrows move, Enter opens. Page Up and Page Down: "
                    "other days. T: today. N: book."));
}

void DiaryScreen::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() != Qt::NoModifier || !takeKey(event->key()))
        Screen::keyPressEvent(event);
}

/// The table would search for letters, and both would scroll by pages.
bool DiaryScreen::eventFilter(QObject* watched, QEvent* event) {
    if ((watched == list_ || watched == page_) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return Screen::eventFilter(watched, event);
}

bool DiaryScreen::takeKey(int key) {
    switch (key) {
    case Qt::Key_PageUp:
        look(wish_.stepped(-1));
        return true;
    case Qt::Key_PageDown:
        look(wish_.stepped(1));
        return true;
    case Qt::Key_T:
        goToday();
        return true;
    case Qt::Key_N:
        askForWhom({}, {});
        return true;
    default:
        return false;
    }
}

Screen* makeDiaryScreen(Shell& shell) {
    return new DiaryScreen(shell);
}

} // namespace ninefold
