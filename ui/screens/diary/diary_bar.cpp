// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/diary_bar.h"

#include "core/queries/diary.h"
#include "ui/forms/fields.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/segments.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int lastOfWeek = 6;
constexpr int daysOfWeek = 7;

QWidget* beside(const std::vector<QWidget*>& widgets, int gap) {
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    for (auto* widget : widgets)
        line->addWidget(widget);
    return holder;
}

QWidget* eitherOf(const std::vector<QPushButton*>& buttons) {
    auto* holder = beside({buttons.begin(), buttons.end()}, 0);
    auto* group = new QButtonGroup(holder);
    for (auto* button : buttons)
        group->addButton(button);
    return holder;
}

} // namespace

QDate DiaryWish::from() const {
    return view == DiaryView::Day ? day : mondayOf(day);
}

QDate DiaryWish::to() const {
    return view == DiaryView::Day ? day : mondayOf(day).addDays(lastOfWeek);
}

DiaryWish DiaryWish::stepped(int steps) const {
    auto out = *this;
    out.day = day.addDays(view == DiaryView::Day ? steps : daysOfWeek * steps);
    return out;
}

DiaryBar::DiaryBar(const DiaryWish& wish, QDate today, QWidget* parent)
    : QWidget(parent)
    , wish_(wish) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(titleLine());
    column->addWidget(choiceLine(today));
}

QWidget* DiaryBar::titleLine() {
    auto* holder = new QWidget(this);
    auto* line = new FlowLayout(u(12), holder);
    line->setContentsMargins(u(24), u(13), u(24), u(8));
    line->setLastAtEnd(true);
    auto* title = new QLabel(tr("Diary"), holder);
    title->setObjectName(QStringLiteral("pageTitle"));
    setType(title, Type::Title);
    fact_ = new QLabel(holder);
    fact_->setObjectName(QStringLiteral("fact"));
    setType(fact_, Type::Text, "ink2");
    line->addWidget(title);
    line->addWidget(fact_);
    auto* print = ordinaryButton(tr("Print the week"), "printWeek");
    print->setIcon(icon(QStringLiteral("print")));
    connect(print, &QPushButton::clicked, this, &DiaryBar::printWanted);
    book_ = primaryButton(tr("Book an appointment"), "book");
    book_->setToolTip(tr("Book an appointment (N)"));
    connect(book_, &QPushButton::clicked, this, &DiaryBar::bookWanted);
    line->addWidget(beside({print, book_}, u(12)));
    return holder;
}

QWidget* DiaryBar::choiceLine(QDate today) {
    auto* holder = new QWidget(this);
    auto* line = new FlowLayout(u(16), holder);
    line->setContentsMargins(u(24), 0, u(24), u(8));
    line->addWidget(views());
    line->addWidget(ways());
    goTo_ = new DateField(today);
    goTo_->setObjectName(QStringLiteral("goTo"));
    goTo_->setFixedWidth(u(162)); // of its line: the day it reads is gone to at once
    auto* typed = qobject_cast<QLineEdit*>(goTo_->focusTarget());
    connect(typed, &QLineEdit::returnPressed, this, &DiaryBar::goToTyped);
    auto* label = new QLabel(tr("Go to date"));
    goTo_->setAccessibleWords(tr("Go to date"), tr("For example 3 jan 26 or tomorrow, then Enter"));
    label->setBuddy(typed);
    typed->setToolTip(tr("For example 3 jan 26 or tomorrow, then Enter"));
    line->addWidget(beside({label, goTo_}, u(8)));
    line->addWidget(whose());
    return holder;
}

QWidget* DiaryBar::views() {
    const auto add = [this](const QString& text, const char* name, SegmentPlace place,
                            DiaryView view) {
        auto* button = segmentButton(text, name, place);
        connect(button, &QPushButton::clicked, this,
                [this, view] { change([view](DiaryWish& wish) { wish.view = view; }); });
        return button;
    };
    day_ = add(tr("Day"), "viewDay", SegmentPlace::First, DiaryView::Day);
    week_ = add(tr("Week"), "viewWeek", SegmentPlace::Middle, DiaryView::Week);
    list_ = add(tr("List"), "viewList", SegmentPlace::Last, DiaryView::List);
    return eitherOf({day_, week_, list_});
}

QWidget* DiaryBar::ways() {
    back_ = ordinaryButton({}, "earlier");
    auto* today = ordinaryButton(tr("Today"), "goToday");
    on_ = ordinaryButton({}, "later");
    today->setToolTip(tr("Go to today (T)"));
    connect(back_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(wish_.stepped(-1)); });
    connect(on_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(wish_.stepped(1)); });
    connect(today, &QPushButton::clicked, this, &DiaryBar::todayWanted);
    return beside({back_, today, on_}, u(8));
}

QWidget* DiaryBar::whose() {
    mine_ = segmentButton(tr("Mine"), "mine", SegmentPlace::First);
    team_ = segmentButton(tr("The team’s"), "team", SegmentPlace::Last);
    connect(mine_, &QPushButton::clicked, this,
            [this] { change([](DiaryWish& wish) { wish.mine = true; }); });
    connect(team_, &QPushButton::clicked, this,
            [this] { change([](DiaryWish& wish) { wish.mine = false; }); });
    worker_ = new QComboBox;
    worker_->setObjectName(QStringLiteral("worker"));
    auto* label = new QLabel(tr("Whose diary"));
    label->setBuddy(worker_);
    label->hide(); // names the list to a screen reader; a combo box takes no other name
    connect(worker_, &QComboBox::activated, this, [this](int index) {
        const Id<Worker> chosen{worker_->itemData(index).toLongLong()};
        change([chosen](DiaryWish& wish) { wish.worker = chosen; });
    });
    auto* holder = beside({eitherOf({mine_, team_}), worker_}, u(8));
    label->setParent(holder);
    return holder;
}

void DiaryBar::show(const DiaryWish& wish, const QString& fact,
                    const std::vector<const Worker*>& workers) {
    wish_ = wish;
    fact_->setText(fact);
    (wish.view == DiaryView::Day    ? day_
     : wish.view == DiaryView::Week ? week_
                                    : list_)
        ->setChecked(true);
    (wish.mine ? mine_ : team_)->setChecked(true);
    const bool byDay = wish.view == DiaryView::Day;
    back_->setText(byDay ? tr("Day before") : tr("Week before"));
    on_->setText(byDay ? tr("Day after") : tr("Week after"));
    back_->setToolTip(tr("%1 (Page Up)").arg(back_->text()));
    on_->setToolTip(tr("%1 (Page Down)").arg(on_->text()));
    const QSignalBlocker quiet(worker_);
    worker_->clear();
    worker_->addItem(tr("Everybody"), 0);
    for (const auto* worker : workers)
        worker_->addItem(worker->name, worker->id.value);
    worker_->setCurrentIndex(std::max(0, worker_->findData(wish.worker.value)));
    worker_->setVisible(!wish.mine);
}

void DiaryBar::setMayBook(bool may) {
    book_->setVisible(may);
}

void DiaryBar::goToTyped() {
    const auto fault = goTo_->fault(tr("Date"));
    if (!fault.isEmpty() || !goTo_->date().isValid()) {
        Q_EMIT said(fault.isEmpty() ? tr("Enter the date to go to") : fault);
        return;
    }
    const auto day = goTo_->date();
    goTo_->setTyped({});
    change([day](DiaryWish& wish) { wish.day = day; });
}

void DiaryBar::change(const std::function<void(DiaryWish&)>& how) {
    auto wish = wish_;
    how(wish);
    Q_EMIT wanted(wish);
}

} // namespace ninefold
