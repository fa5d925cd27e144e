// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/centre_file.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Woman withPhone(Woman woman, const char* phone) {
    woman.phone = QString::fromUtf8(phone);
    return woman;
}

ChangeSet alter(const Woman& before, const Woman& after) {
    ChangeSet changes(QStringLiteral("Change phone"));
    changes.alter(before, after);
    return changes;
}

} // namespace

TEST_CASE("what is saved is there when the file is opened again", "[session]") {
    const CentreFile file;
    Casebook saved;
    {
        const auto session = file.open();
        addWoman(*session, "WM-1");
        saved = session->casebook();
    }
    const auto session = file.open();
    CHECK(session->casebook() == saved);
    CHECK(session->casebook().nextId() == saved.nextId());
    CHECK(session->casebook().centre().code == QStringLiteral("NXW"));
    CHECK(session->worker().name == QStringLiteral("Hanna"));
    CHECK(session->deed().role == Role::Manager);
    CHECK(session->readOnlyReason().isEmpty());
}

TEST_CASE("a second window takes in what the first wrote", "[session]") {
    const CentreFile file;
    const auto first = file.open();
    const auto second = file.open();
    std::vector<QString> heard;
    second->subscribe([&](const ChangeSet& changes) { heard.push_back(changes.what); });
    addWoman(*first, "WM-1");
    REQUIRE(second->catchUp());
    CHECK(second->casebook() == first->casebook());
    CHECK(second->casebook().nextId() == first->casebook().nextId());
    CHECK(heard == std::vector<QString>{QStringLiteral("Register woman")});
    REQUIRE(second->catchUp());
    CHECK(heard.size() == 1);
}

TEST_CASE("two windows never give out the same number", "[session]") {
    const CentreFile file;
    const auto first = file.open();
    const auto second = file.open();
    const auto one = addWoman(*first, "WM-1");
    const auto two = addWoman(*second, "WM-2");
    CHECK(one.id != two.id);
    CHECK(second->casebook().all<Woman>().size() == 2);
}

TEST_CASE("a change of what another has changed is refused and says who and what", "[session]") {
    const CentreFile file;
    const auto first = file.open();
    const auto woman = addWoman(*first, "WM-1");
    const auto second = file.open();
    REQUIRE(failureText(commit(*first, alter(woman, withPhone(woman, "0770 1")))).isEmpty());

    const auto outcome = commit(*second, alter(woman, withPhone(woman, "0770 2")));
    const auto* failure = std::get_if<Failure>(&outcome);
    REQUIRE(failure);
    CHECK(failure->kind == Failure::Kind::Conflict);
    CHECK(failure->text.contains(QStringLiteral("“Phone”")));
    CHECK(failure->text.contains(QStringLiteral("You, in another window, changed")));
    CHECK(second->casebook().find(woman.id)->phone == QStringLiteral("0770 1"));
    CHECK(first->casebook() == second->casebook());
}

TEST_CASE("undo and redo go there and back and outlive a reload", "[session]") {
    const CentreFile file;
    const auto session = file.open();
    const auto empty = session->casebook();
    const auto woman = addWoman(*session, "WM-1");
    const auto full = session->casebook();
    CHECK(session->undoText() == QStringLiteral("Register woman"));
    CHECK(session->redoText().isEmpty());

    REQUIRE(failureText(session->undo()).isEmpty());
    CHECK(session->casebook() == empty);
    CHECK(file.open()->casebook() == empty);
    CHECK(session->redoText() == QStringLiteral("Register woman"));

    REQUIRE(failureText(session->redo()).isEmpty());
    CHECK(session->casebook() == full);
    CHECK(file.open()->casebook() == full);

    const auto lines = session->journalOf(woman.id);
    REQUIRE(lines);
    std::vector<QString> actions;
    for (const auto& line : *lines)
        if (line.field == QStringLiteral("woman_ref"))
            actions.push_back(line.action);
    CHECK(actions == std::vector<QString>{QStringLiteral("Redone: Register woman"),
                                          QStringLiteral("Undone: Register woman"),
                                          QStringLiteral("Register woman")});
}

TEST_CASE("making her cannot be undone once another has added to her record", "[session]") {
    const CentreFile file;
    const auto first = file.open();
    const auto woman = addWoman(*first, "WM-1");
    const auto second = file.open();
    Referral referral;
    referral.woman = woman.id;
    referral.id = {second->casebook().nextId()};
    ChangeSet changes(QStringLiteral("Register referral"));
    changes.add(referral);
    REQUIRE(failureText(commit(*second, changes)).isEmpty());

    const auto outcome = first->undo();
    REQUIRE(std::holds_alternative<Failure>(outcome));
    CHECK(std::get<Failure>(outcome).kind == Failure::Kind::Conflict);
    CHECK(first->casebook() == second->casebook());
    CHECK(file.open()->casebook() == second->casebook());
    CHECK_FALSE(first->undoText().isEmpty());
}

TEST_CASE("problems and empty drafts change nothing and leave the file free", "[session]") {
    const CentreFile file;
    const auto first = file.open();
    const auto second = file.open();
    const auto before = first->casebook();
    const auto refused = first->run([](const Casebook&, const Deed&) -> Drafted {
        return Problems{{QStringLiteral("phone"), QStringLiteral("Enter a phone number")}};
    });
    CHECK(std::holds_alternative<Problems>(refused));
    CHECK(std::holds_alternative<ChangeSet>(commit(*first, {})));
    CHECK(first->casebook() == before);
    CHECK(first->undoText().isEmpty());
    addWoman(*second, "WM-1");
}

TEST_CASE("a read-only worker changes nothing", "[session]") {
    const CentreFile file;
    const auto session = file.open();
    const auto before = session->worker();
    auto after = before;
    after.role = Role::ReadOnly;
    ChangeSet changes(QStringLiteral("Change role"));
    changes.alter(before, after);
    REQUIRE(failureText(commit(*session, changes)).isEmpty());
    const auto outcome = commit(*session, changes.inverse());
    REQUIRE(std::holds_alternative<Failure>(outcome));
    CHECK(std::get<Failure>(outcome).kind == Failure::Kind::NotAllowed);
    CHECK(std::get<Failure>(outcome).text == session->readOnlyReason());
}

TEST_CASE("the journal tells field and value before and after and who", "[session]") {
    const CentreFile file;
    const auto session = file.open();
    const auto woman = addWoman(*session, "WM-1");
    REQUIRE(
        failureText(commit(*session, alter(woman, withPhone(woman, "0770 \"1\"\n")))).isEmpty());
    const auto lines = session->journalOf(woman.id);
    REQUIRE(lines);
    const auto& newest = lines->front();
    CHECK(newest.field == QStringLiteral("phone"));
    CHECK(newest.before.isEmpty());
    CHECK(newest.after == QStringLiteral("0770 \"1\"\n"));
    CHECK(newest.worker == QStringLiteral("Hanna"));
    CHECK(newest.action == QStringLiteral("Change phone"));
    CHECK(newest.at.size() == 20);
}

TEST_CASE("who has looked and unfinished forms are kept", "[session]") {
    const CentreFile file;
    const auto session = file.open();
    const auto woman = addWoman(*session, "WM-1");
    REQUIRE(session->noteAccess(AccessKind::OpenedRecord, woman.id, QStringLiteral("Overview")));
    const auto looks = session->accessOf(woman.id);
    REQUIRE(looks);
    REQUIRE(looks->size() == 1);
    CHECK(looks->front().kind == AccessKind::OpenedRecord);
    CHECK(looks->front().detail == QStringLiteral("Overview"));

    FormDraft draft{QStringLiteral("referral/new"), QStringLiteral("New referral"),
                    clock("2026-03-02T10:15"), QByteArray("half\0typed", 10)};
    REQUIRE(session->keepDraft(draft));
    draft.answers = "more typed";
    REQUIRE(session->keepDraft(draft));
    const auto drafts = file.open()->drafts();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().answers == "more typed");
    CHECK(drafts->front().at == draft.at);
    REQUIRE(session->discardDraft(draft.key));
    CHECK(session->drafts()->empty());
}

TEST_CASE("a sound file has no faults", "[session]") {
    const CentreFile file;
    const auto session = file.open();
    addWoman(*session, "WM-1");
    const auto health = session->checkFile();
    REQUIRE(health);
    CHECK(health->faults.isEmpty());
}
