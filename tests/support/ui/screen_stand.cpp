// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/screen_stand.h"

#include <QApplication>
#include <QLatin1Char>

#include <catch2/catch.hpp>

namespace ninefold::test {

Story storyFor(const Session& session) {
    Story story;
    story.book.setNextId(session.casebook().nextId());
    return story;
}

void keepStory(Session& session, const Story& story) {
    ChangeSet changes(QStringLiteral("Tell a story"));
    Entities::forEach([&](auto* kind) {
        using T = std::remove_pointer_t<decltype(kind)>;
        for (const auto& record : story.book.template all<T>())
            changes.add(record);
    });
    const auto outcome = commit(session, changes);
    INFO(failureText(outcome).toStdString());
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
}

ScreenStand::ScreenStand(const char* time)
    : now(clock(time)) {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    auto opened = Session::open(file_.path(), CentreFile::passphrase(), {}, [this] { return now; });
    REQUIRE(opened);
    session_ = std::move(*opened);
}

ScreenStand::~ScreenStand() {
    if (subscription_)
        session_->unsubscribe(subscription_);
}

Outcome ScreenStand::perform(const Session::Drafter& drafter, const QString& saved) {
    auto outcome = session_->run(drafter);
    if (std::holds_alternative<ChangeSet>(outcome))
        said << saved;
    return outcome;
}

void ScreenStand::tell(Banner::Kind, const QString& what, const QString& more, const QString&,
                       std::function<void()>) {
    said << what + QLatin1Char(' ') + more;
}

std::optional<FormDraft> ScreenStand::keptDraft(const QString& key) {
    const auto drafts = session_->drafts();
    REQUIRE(drafts);
    for (const auto& draft : *drafts)
        if (draft.key == key)
            return draft;
    return std::nullopt;
}

void ScreenStand::discardDraft(const QString& key) {
    REQUIRE(session_->discardDraft(key));
}

void ScreenStand::show(Screen& screen, QSize size) {
    screen.resize(size);
    screen.show();
    screen.arrive({});
    subscription_ =
        session_->subscribe([&screen](const ChangeSet& changes) { screen.onChanged(changes); });
    QApplication::processEvents();
}

} // namespace ninefold::test
