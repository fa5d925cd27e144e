// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search.h"
#include "ui/parts/tab_stops.h"
#include "ui/shell/hand_over.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/menus.h"
#include "ui/shell/screen.h"
#include "ui/shell/screen_info.h"
#include "ui/shell/shell.h"

#include <QDate>
#include <QTimer>

#include <map>
#include <memory>

class QStackedWidget;

namespace ninefold {

class SearchField;
class SideNav;
class TopBar;

/// The window while somebody is signed in: top bar, navigation, banners and the screens. It owns
/// the session; when it goes, the file is locked.
class Workspace : public QWidget, public Shell {
    Q_OBJECT
public:
    Workspace(std::unique_ptr<Session> session, const Screens& screens, Machine& machine,
              QWidget* parent = nullptr);
    ~Workspace() override;
    /// Gives the session away, to be shown by another workspace (the text size changed).
    std::unique_ptr<Session> release();

    Session& session() override { return *session_; }
    Machine& machine() override { return machine_; }
    void go(const Place& place) override;
    void goBack() override;
    Outcome perform(const Session::Drafter& drafter, const QString& saved = {}) override;
    using Shell::perform;
    void tell(Banner::Kind kind, const QString& what, const QString& more = {},
              const QString& action = {}, std::function<void()> onAction = {}) override;
    using Shell::tell;
    void clearBanner() override;
    std::optional<FormDraft> keptDraft(const QString& key) override;
    void discardDraft(const QString& key) override;

    /// Puts the window into her hands (hand_over.h).
    void handOver(HerFace* face);
    bool isHandedOver() const { return face_ != nullptr; }
    /// What she is told after locking; none unless she is done.
    std::optional<HerFace::Farewell> farewell() const;

    Place place() const { return place_; }
    Screen* current() const { return current_; }
    const Screens& screens() const { return registry_; }
    Banner* banner() const { return banner_; }
    Banner* notice() const { return notice_; }
    /// Keeps what is typed and not saved. Called before leaving, locking, closing.
    void keepUnfinished();
    void touch(qint64 now) { idle_.touch(now); }
    /// Once a second: locking, other windows' changes, a new day. Milliseconds of the wall clock.
    void tick(qint64 now);

Q_SIGNALS:
    void lockWanted();
    void coverWanted();
    void quitWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override { return moveToTabStop(this, next); }

private:
    Menus::Deeds deeds();
    void build();
    void connectSearch();
    const ScreenInfo* infoOf(const QString& screen) const;
    Screen* screenOf(const ScreenInfo& info);
    void show(const Place& place, const ScreenInfo& info);
    void onChanged(const ChangeSet& changes);
    void showCounts();
    void showIdle(IdleClock::State state);
    void takeBack();
    void doAgain();
    void tellUndone(const Outcome& outcome, const QString& what, bool undone);
    void resizeText(int step);
    void checkFile();
    void greet();

    std::unique_ptr<Session> session_;
    const Screens& registry_;
    Machine& machine_;
    int subscription_ = 0;
    std::optional<SearchIndex> index_;

    Menus* menus_ = nullptr;
    SearchField* search_ = nullptr;
    TopBar* top_ = nullptr;
    SideNav* nav_ = nullptr;
    Banner* notice_ = nullptr; ///< about the window: locking, read only
    Banner* banner_ = nullptr; ///< about the page
    QStackedWidget* pages_ = nullptr;
    std::map<QString, Screen*> made_;
    Screen* current_ = nullptr;
    HerFace* face_ = nullptr; ///< while the window is in her hands
    Place place_;
    std::vector<Place> history_;

    IdleClock idle_;
    IdleClock::State idleState_ = IdleClock::State::Working;
    QTimer second_;
    bool justTold_ = false; ///< of what was done, since the last step to another place
    QDate shownDay_;
    QByteArray lastKept_;
    int ticks_ = 0;
};

} // namespace ninefold
