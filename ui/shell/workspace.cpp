// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/shell/clipboard_guard.h"
#include "ui/shell/help.h"
#include "ui/shell/search_field.h"
#include "ui/shell/side_nav.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int defaultLockMinutes = 5;
constexpr int keepEveryTicks = 3;

qint64 wallClock() {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Session> session, const Screens& screens, Machine& machine,
                     QWidget* parent)
    : QWidget(parent)
    , session_(std::move(session))
    , registry_(screens)
    , machine_(machine)
    , idle_(wallClock())
    , shownDay_(session_->today()) {
    setObjectName(QStringLiteral("workspace"));
    subscription_ = session_->subscribe([this](const ChangeSet& changes) { onChanged(changes); });
    idle_.setMinutes(session_->casebook().centre().lockAfterMinutes.value_or(defaultLockMinutes));
    build();
    new ClipboardGuard(this);
    qApp->installEventFilter(this);

    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, [this] { tick(wallClock()); });
    second_.start();
    showCounts();
    greet();
}

Workspace::~Workspace() {
    qApp->removeEventFilter(this);
    for (const auto& [id, screen] : made_)
        delete screen; // before the session that they read
    if (session_)
        session_->unsubscribe(subscription_);
}

std::unique_ptr<Session> Workspace::release() {
    second_.stop();
    qApp->removeEventFilter(this);
    for (const auto& [id, screen] : made_)
        delete screen;
    made_.clear();
    current_ = nullptr;
    session_->unsubscribe(subscription_);
    return std::move(session_);
}

Menus::Deeds Workspace::deeds() {
    Menus::Deeds d;
    d.newReferral = [this] { newReferral(); };
    d.lock = [this] { Q_EMIT lockWanted(); };
    d.quit = [this] { Q_EMIT quitWanted(); };
    d.cover = [this] { Q_EMIT coverWanted(); };
    d.undo = [this] { takeBack(); };
    d.redo = [this] { doAgain(); };
    d.find = [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    };
    d.back = [this] { goBack(); };
    d.refresh = [this] {
        if (current_)
            current_->refresh();
        showCounts();
    };
    d.larger = [this] { resizeText(25); };
    d.smaller = [this] { resizeText(-25); };
    d.checkFile = [this] { checkFile(); };
    d.help = [this] {
        const auto* info = infoOf(place_.screen);
        helpDialog(this, info ? info->title : QString())->show();
    };
    d.keys = [this] { helpDialog(this, tr("Keys"))->show(); };
    d.about = [this] { aboutDialog(this)->show(); };
    d.goTo = [this](const QString& screen) { showScreen(screen); };
    return d;
}

void Workspace::build() {
    const Role role = session_->deed().role;
    const auto d = deeds();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    menus_ = new Menus(d, registry_, role, this);
    search_ = new SearchField(
        [this](const QString& typed) {
            if (!index_)
                index_.emplace(session_->casebook());
            return index_->find(session_->casebook(), typed, session_->today());
        },
        this);
    connectSearch();
    top_ = new TopBar(menus_, search_, d, role, this);
    column->addWidget(top_);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    nav_ = new SideNav(registry_, role, this);
    nav_->setWorker(session_->worker().name, labelOf(role));
    connect(nav_, &SideNav::chosen, this, [this](const QString& screen) { showScreen(screen); });
    middle->addWidget(nav_);

    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* stacked = new QVBoxLayout(page);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->setSpacing(0);
    auto* news = new QVBoxLayout;
    news->setContentsMargins(u(24), 0, u(24), 0);
    notice_ = new Banner(page);
    notice_->setObjectName(QStringLiteral("notice"));
    banner_ = new Banner(page);
    for (auto* banner : {notice_, banner_})
        news->addWidget(banner);
    stacked->addLayout(news);
    pages_ = new QStackedWidget(page);
    stacked->addWidget(pages_, 1);
    middle->addWidget(page, 1);
    column->addLayout(middle, 1);
}

void Workspace::connectSearch() {
    connect(search_, &SearchField::opened, this, [this](Id<Woman> woman) { openRecord(woman); });
    connect(search_, &SearchField::newReferral, this,
            [this](const QString& typed) { newReferral(typed); });
    connect(search_, &SearchField::looked, this, [this](int found) {
        // The words themselves would outlive an erased record in the list of who looked.
        const auto noted = session_->noteAccess(
            AccessKind::Searched, {}, found == 1 ? tr("1 found") : tr("%1 found").arg(found));
        if (!noted)
            tell(noted.failure());
    });
}

void Workspace::greet() {
    const QString readOnly = session_->readOnlyReason();
    QStringList words = session_->notes();
    if (!readOnly.isEmpty())
        notice_->tell(Banner::Kind::Due, readOnly, words.join(u' '));
    else if (!words.isEmpty())
        notice_->tell(Banner::Kind::Info, words.takeFirst(), words.join(u' '), tr("Close"),
                      [this] { notice_->clear(); });
}

// --- going about ---------------------------------------------------------------------------------

const ScreenInfo* Workspace::infoOf(const QString& screen) const {
    for (const auto& info : registry_)
        if (info.id == screen)
            return &info;
    return nullptr;
}

Screen* Workspace::screenOf(const ScreenInfo& info) {
    auto& screen = made_[info.id];
    if (!screen) {
        screen = info.make(*this);
        screen->setObjectName(QStringLiteral("screen_") + info.id);
        screen->setAccessibleName(info.title);
        pages_->addWidget(screen);
    }
    return screen;
}

void Workspace::go(const Place& place) {
    const auto* info = infoOf(place.screen);
    if (!info || face_)
        return;
    if (const QString refused = refusal(session_->deed().role, info->permission);
        !refused.isEmpty()) {
        tell(Banner::Kind::Due, refused);
        return;
    }
    keepUnfinished();
    if (current_ && !(place == place_))
        history_.push_back(place_);
    show(place, *info);
}

void Workspace::goBack() {
    if (history_.empty() || face_)
        return;
    keepUnfinished();
    const Place place = history_.back();
    history_.pop_back();
    if (const auto* info = infoOf(place.screen))
        show(place, *info);
}

void Workspace::show(const Place& place, const ScreenInfo& info) {
    place_ = place;
    lastKept_.clear();
    current_ = screenOf(info);
    // What was just saved leads elsewhere, and is still told there. It goes with a step of the
    // person's own, never by itself: a page that moves under the pointer is clicked in the wrong
    // place.
    if (!std::exchange(justTold_, false))
        banner_->clear();
    pages_->setCurrentWidget(current_);
    current_->arrive(place);
    menus_->setScreenActions(current_->recordActions(), current_->fileActions());
    nav_->setCurrent(info.parent.isEmpty() ? info.id : info.parent);
    if (auto* first = current_->firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
        if (first->height() < height() / 2) // a table is seen by its beginning
            bringIntoSight(first);
    }
}

// --- changes -------------------------------------------------------------------------------------

Outcome Workspace::perform(const Session::Drafter& drafter, const QString& saved) {
    Outcome outcome = session_->run(drafter);
    if (const auto* changes = std::get_if<ChangeSet>(&outcome)) {
        if (!changes->isEmpty())
            tell(Banner::Kind::Done, tr("Saved."), saved.isEmpty() ? changes->what : saved,
                 tr("Undo"), [this] { takeBack(); });
    } else if (const auto* failure = std::get_if<Failure>(&outcome)) {
        tell(*failure);
    }
    return outcome;
}

void Workspace::onChanged(const ChangeSet& changes) {
    if (index_)
        index_->update(session_->casebook(), changes);
    if (current_)
        current_->onChanged(changes);
    showCounts();
    idle_.setMinutes(session_->casebook().centre().lockAfterMinutes.value_or(defaultLockMinutes));
}

void Workspace::showCounts() {
    menus_->setUndo(session_->undoText(), session_->redoText());
    for (const auto& info : registry_)
        if (info.count && info.navigation != ScreenInfo::Navigation::None)
            nav_->setCount(info.id, info.count(*session_));
}

void Workspace::takeBack() {
    const QString what = session_->undoText();
    if (!what.isEmpty() && !face_)
        tellUndone(session_->undo(), what, true);
}

void Workspace::doAgain() {
    const QString what = session_->redoText();
    if (!what.isEmpty() && !face_)
        tellUndone(session_->redo(), what, false);
}

void Workspace::tellUndone(const Outcome& outcome, const QString& what, bool undone) {
    if (const auto* failure = std::get_if<Failure>(&outcome))
        tell(*failure);
    else if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        tell(Banner::Kind::Over, problems->front().text);
    else if (undone)
        tell(Banner::Kind::Done, tr("Undone."), what, tr("Redo"), [this] { doAgain(); });
    else
        tell(Banner::Kind::Done, tr("Done again."), what, tr("Undo"), [this] { takeBack(); });
    showCounts();
}

void Workspace::tell(Banner::Kind kind, const QString& what, const QString& more,
                     const QString& action, std::function<void()> onAction) {
    banner_->tell(kind, what, more, action, std::move(onAction));
    justTold_ = kind == Banner::Kind::Done;
    if (justTold_) {
        nav_->setStatus(QStringLiteral("%1 %2").arg(
            QString(what).remove(u'.'), session_->now().time().toString(QStringLiteral("HH:mm"))));
    }
}

void Workspace::clearBanner() {
    banner_->clear();
}

// --- drafts --------------------------------------------------------------------------------------

void Workspace::keepUnfinished() {
    const auto draft = face_      ? face_->unfinished()
                       : current_ ? current_->unfinished()
                                  : std::nullopt;
    if (!draft || draft->answers == lastKept_)
        return;
    const auto kept = session_->keepDraft(*draft);
    if (kept)
        lastKept_ = draft->answers;
    else
        notice_->tell(Banner::Kind::Over, tr("What you typed could not be kept as a draft."),
                      kept.failure().text);
}

std::optional<FormDraft> Workspace::keptDraft(const QString& key) {
    auto drafts = session_->drafts();
    if (!drafts)
        return std::nullopt;
    for (auto& draft : *drafts)
        if (draft.key == key)
            return draft;
    return std::nullopt;
}

void Workspace::discardDraft(const QString& key) {
    if (const auto gone = session_->discardDraft(key); !gone)
        tell(gone.failure());
    lastKept_.clear();
}

// --- every second --------------------------------------------------------------------------------

void Workspace::tick(qint64 now) {
    ++ticks_;
    const auto state = idle_.state(now);
    if (state == IdleClock::State::Lock) {
        Q_EMIT lockWanted();
        return;
    }
    showIdle(state);
    if (const auto caughtUp = session_->catchUp(); !caughtUp)
        notice_->tell(Banner::Kind::Over, caughtUp.failure().text);
    if (ticks_ % keepEveryTicks == 0)
        keepUnfinished();
    if (session_->today() != shownDay_) {
        shownDay_ = session_->today();
        if (current_)
            current_->refresh();
        showCounts();
    }
}

void Workspace::showIdle(IdleClock::State state) {
    if (state == idleState_)
        return;
    idleState_ = state;
    if (state == IdleClock::State::Warning) {
        keepUnfinished();
        notice_->tell(Banner::Kind::Due, tr("The screen locks in one minute."),
                      tr("What you typed is kept."), tr("Stay"), [this] {
                          touch(wallClock());
                          showIdle(IdleClock::State::Working);
                      });
    } else {
        notice_->clear();
        greet();
    }
}

bool Workspace::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous())
            touch(wallClock());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool big = Theme::instance().unit() >= 1.5;
    nav_->setNarrow(big || width() < 1200);
    top_->setNarrow(big || width() < u(900));
}

// --- the rest ------------------------------------------------------------------------------------

void Workspace::resizeText(int step) {
    auto theme = machine_.theme();
    theme.textPercent = qBound(100, theme.textPercent + step, 200);
    machine_.setTheme(theme);
}

void Workspace::checkFile() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto health = session_->checkFile();
    QApplication::restoreOverrideCursor();
    if (!health)
        tell(health.failure());
    else if (health->faults.isEmpty())
        tell(Banner::Kind::Info, tr("The file is sound."),
             tr("Every page, link and line of the journal was checked."));
    else
        tell(Banner::Kind::Over, tr("The file has faults."), health->faults.join(u' '));
}

} // namespace ninefold
