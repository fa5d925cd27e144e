// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen needs to be tried without the window: a shell that writes down what it was asked,
// and a session with a small story in its file.

#include "tests/support/core/centre_file.h"
#include "tests/support/core/story.h"
#include "ui/shell/screen.h"
#include "ui/shell/shell.h"

#include <stdexcept>

namespace ninefold::test {

/// Puts everything of the story into the file. Its records must be numbered from the file's next
/// id: see `storyFor`.
void keepStory(Session& session, const Story& story);
/// An empty story whose records can go into that file. Its manager Hanna is the worker with the
/// first id.
Story storyFor(const Session& session);

class ScreenStand : public Shell {
public:
    /// `now`: what the clock stands at, as "2026-03-17T10:42".
    explicit ScreenStand(const char* now);
    ~ScreenStand() override;

    Session& session() override { return *session_; }
    Machine& machine() override { return machine_; }
    void go(const Place& place) override { places.push_back(place); }
    void goBack() override {}
    Outcome perform(const Session::Drafter& drafter, const QString& saved = {}) override;
    using Shell::perform;
    void tell(Banner::Kind kind, const QString& what, const QString& more = {},
              const QString& action = {}, std::function<void()> onAction = {}) override;
    using Shell::tell;
    void clearBanner() override {}
    std::optional<FormDraft> keptDraft(const QString& key) override;
    void discardDraft(const QString& key) override;

    /// The screen, in a window of that size, hearing of every change.
    void show(Screen& screen, QSize size = {1366, 654});
    ClockTime now;
    std::vector<Place> places; ///< gone to
    QStringList said;          ///< in the banner

private:
    CentreFile file_;
    std::unique_ptr<Session> session_;
    PassingMachine machine_;
    int subscription_ = 0;
};

/// The widget of that object name; the test fails when there is none.
template <class W>
W* the(QWidget& inside, const char* name) {
    auto* found = inside.findChild<W*>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(std::string("no widget is called ") + name);
    return found;
}

} // namespace ninefold::test
