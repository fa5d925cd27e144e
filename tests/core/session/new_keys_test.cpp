// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/centre_actions.h"
#include "core/keys/key_slots.h"
#include "core/keys/recovery_key.h"
#include "tests/support/core/centre_file.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Secret said(const char* words) {
    return Secret::fromText(QString::fromUtf8(words));
}

/// A centre with Hanna, its manager, and two keyworkers who can sign in.
struct Staffed {
    Staffed() {
        const auto session = file.open();
        for (const auto& [name, words] :
             {std::pair("Ade", adesWords), std::pair("Mina", minasWords)}) {
            REQUIRE(std::holds_alternative<ChangeSet>(
                session->run(AddWorker{QString::fromUtf8(name), Role::Keyworker})));
            const auto* worker = session->casebook().workerByName(QString::fromUtf8(name));
            REQUIRE(session->giveAccess(worker->id, said(words)));
        }
        addWoman(*session, "WM-1");
    }
    Id<Worker> idOf(const Session& session, const char* name) const {
        return session.casebook().workerByName(QString::fromUtf8(name))->id;
    }

    static constexpr const char* adesWords = "velvet harbour nine";
    static constexpr const char* minasWords = "copper lantern reef";
    CentreFile file;
};

} // namespace

TEST_CASE("with new keys a leaver is out and everybody else goes on with her passphrase",
          "[keys]") {
    const Staffed centre;
    const auto recovery = Secret::random(32);
    auto session = centre.file.open();
    const auto before = session->casebook();
    const auto made = session->makeNewKeys(recovery, centre.idOf(*session, "Ade"));
    INFO((made ? std::string() : made.failure().text.toStdString()));
    REQUIRE(made);
    // The window that did it goes on.
    addWoman(*session, "WM-2");
    CHECK(session->workersWithAccess().size() == 2);
    CHECK(session->checkFile()->faults.isEmpty());
    session.reset();

    CHECK_FALSE(centre.file.tryOpen(said(Staffed::adesWords)));
    CHECK_FALSE(centre.file.tryOpen(centre.file.recoveryKey));
    for (const auto& key :
         {said(Staffed::minasWords), CentreFile::passphrase(), printedRecoveryKey(recovery)}) {
        // Twice: the first time the slot is made again for the new data key.
        for (int i = 0; i < 2; ++i) {
            const auto again = centre.file.tryOpen(key);
            INFO((again ? std::string() : again.failure().text.toStdString()));
            REQUIRE(again);
            CHECK((*again)->casebook().all<Woman>().size() == before.all<Woman>().size() + 1);
            CHECK((*again)->checkFile()->faults.isEmpty());
        }
    }
    const auto keys = KeySlots::read(bytesOf(centre.file.keysPath()), {});
    REQUIRE(keys);
    for (const auto& slot : keys->all())
        CHECK_FALSE(slot.wantsRenewal());
}

TEST_CASE("new keys need a manager who can sign in with them", "[keys]") {
    const Staffed centre;
    const auto recovery = Secret::random(32);
    const auto keyworker = centre.file.tryOpen(said(Staffed::minasWords));
    REQUIRE(keyworker);
    CHECK_FALSE((*keyworker)->makeNewKeys(recovery));
    const auto session = centre.file.open();
    CHECK_FALSE(session->makeNewKeys(recovery, session->worker().id));
    CHECK(centre.file.tryOpen(said(Staffed::adesWords)));
}

TEST_CASE("another window with the file open is told and can write no more", "[keys]") {
    const Staffed centre;
    const auto session = centre.file.open();
    auto other = centre.file.tryOpen(said(Staffed::minasWords));
    REQUIRE(other);
    REQUIRE(session->makeNewKeys(Secret::random(32)));
    CHECK_FALSE((*other)->catchUp());
    const auto refused = (*other)->run([](const Casebook& book, const Deed&) -> Drafted {
        ChangeSet changes(QStringLiteral("Too late"));
        Woman woman;
        woman.id = {book.nextId()};
        changes.add(woman);
        return changes;
    });
    CHECK_FALSE(failureText(refused).isEmpty());
    CHECK_FALSE((*other)->noteAccess(AccessKind::Searched, {}, {}));
    CHECK_FALSE((*other)->keepDraft({QStringLiteral("k"), {}, {}, "x"}));
    CHECK_FALSE(QFile::exists(centre.file.path() + QStringLiteral("-journal")));
    other = centre.file.tryOpen(said(Staffed::minasWords));
    REQUIRE(other);
    addWoman(**other, "WM-3");
    CHECK(session->catchUp());
    CHECK(session->casebook().all<Woman>().size() == 2);
}

TEST_CASE("a change of keys that was cut short leaves everybody in", "[keys]") {
    const Staffed centre;
    const auto path = centre.file.path();
    const auto file = bytesOf(path);
    const auto keys = bytesOf(centre.file.keysPath());
    const auto recovery = Secret::random(32);
    {
        const auto session = centre.file.open();
        REQUIRE(session->makeNewKeys(recovery, centre.idOf(*session, "Ade")));
    }
    SECTION("before the file was put in place") {
        writeBytes(path, file); // the new key slots stand beside the old file
        const std::string words =
            GENERATE(as<std::string>(), Staffed::minasWords, "plum tractor gazette");
        INFO(words);
        const auto again = centre.file.tryOpen(said(words.c_str()));
        INFO((again ? std::string() : again.failure().text.toStdString()));
        REQUIRE(again);
        CHECK(centre.file.tryOpen(said(Staffed::adesWords)));
        CHECK(centre.file.tryOpen(centre.file.recoveryKey));
    }
    SECTION("with the old key slots beside the new file") {
        writeBytes(centre.file.keysPath(), keys);
        REQUIRE(centre.file.tryOpen(printedRecoveryKey(recovery)));
        CHECK(centre.file.tryOpen(said(Staffed::minasWords)));
        CHECK_FALSE(centre.file.tryOpen(said(Staffed::adesWords)));
    }
}

TEST_CASE("where the folder takes no new file everything stays as it was", "[keys]") {
    const Staffed centre;
    const auto session = centre.file.open();
    // A folder in the way stands for a disk that refuses.
    REQUIRE(QDir().mkpath(centre.file.path() + QStringLiteral(".new/x")));
    CHECK_FALSE(session->makeNewKeys(Secret::random(32), centre.idOf(*session, "Ade")));
    addWoman(*session, "WM-2");
    CHECK(centre.file.tryOpen(said(Staffed::adesWords)));
    CHECK(centre.file.tryOpen(centre.file.recoveryKey));
}
