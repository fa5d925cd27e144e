// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_slots.h"
#include "core/keys/recovery_key.h"
#include "core/session/glance.h"
#include "core/store/store.h"
#include "tests/support/core/centre_file.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// The file's id and data key, for tests that go past the key slots.
struct Inside {
    explicit Inside(const CentreFile& file)
        : fileId(bytesOf(file.path()).left(16))
        , dataKey(dataKeyOf(*readRecoveryKey(file.recoveryKey), fileId)) {}

    sqlite::Database database(const QString& path) const {
        sqlite::Database open(path, sqlite::Database::Mode::ReadWrite);
        open.setKey({dataKey.data(), dataKey.size()}, fileId);
        return open;
    }

    QByteArray fileId;
    Secret dataKey;
};

Failure failureOf(const CentreFile& file, const Secret& passphrase, const QString& worker = {}) {
    const auto session = file.tryOpen(passphrase, worker);
    REQUIRE_FALSE(session);
    return session.failure();
}

} // namespace

TEST_CASE("each way of not opening has its own sentence", "[sign-in]") {
    CentreFile file;
    std::vector<QString> sentences;
    const auto expect = [&](Failure::Kind kind, const Failure& failure) {
        INFO(failure.text.toStdString());
        CHECK(failure.kind == kind);
        CHECK(std::find(sentences.begin(), sentences.end(), failure.text) == sentences.end());
        sentences.push_back(failure.text);
    };
    const auto right = CentreFile::passphrase();
    expect(Failure::Kind::WrongPassphrase,
           failureOf(file, Secret::fromText(QStringLiteral("plum tractor"))));
    expect(
        Failure::Kind::WrongPassphrase,
        failureOf(file, Secret::fromText(QStringLiteral("plum tractor")), QStringLiteral("Hanna")));

    const auto keys = bytesOf(file.keysPath());
    QFile::remove(file.keysPath());
    expect(Failure::Kind::MissingKeys, failureOf(file, right));
    CHECK_FALSE(glanceAt(file.path())->keySlotsFound);
    writeBytes(file.keysPath(), "x" + keys);
    expect(Failure::Kind::Damaged, failureOf(file, right));
    const CentreFile another;
    writeBytes(file.keysPath(), bytesOf(another.keysPath()));
    expect(Failure::Kind::NeedsPerson, failureOf(file, right));
    expect(Failure::Kind::WrongPassphrase, failureOf(file, another.recoveryKey));
    writeBytes(file.keysPath(), keys);

    Inside(file).database(file.path()).run("PRAGMA user_version = 99");
    expect(Failure::Kind::NewerFile, failureOf(file, right));
    Inside(file).database(file.path()).run("PRAGMA user_version = 1; PRAGMA application_id = 7");
    expect(Failure::Kind::Input, failureOf(file, right));

    Inside(file).database(file.path()).run("PRAGMA application_id = 1313427013"); // "NINE"

    writeBytes(file.path(), bytesOf(file.path()).replace(4096 + 100, 8, "ffffffff"));
    expect(Failure::Kind::Damaged, failureOf(file, right));
    writeBytes(file.path(), bytesOf(file.path()).replace(100, 8, "ffffffff"));
    expect(Failure::Kind::Damaged, failureOf(file, right));
    QFile::remove(file.keysPath());
    writeBytes(file.path(), QByteArray(10000, 'x'));
    CHECK(failureOf(file, right).kind == Failure::Kind::Input);
    QFile::remove(file.path());
    expect(Failure::Kind::Input, failureOf(file, right));
}

TEST_CASE("file and recovery key are enough and the key slots are written again", "[sign-in]") {
    const CentreFile file;
    addWoman(*file.open(), "WM-1");
    const auto keys = bytesOf(file.keysPath());
    const bool damagedOnly = GENERATE(false, true);
    if (damagedOnly)
        writeBytes(file.keysPath(), keys.chopped(40));
    else
        QFile::remove(file.keysPath());
    {
        const auto session = file.tryOpen(file.recoveryKey);
        REQUIRE(session);
        CHECK((*session)->openedWithRecoveryKey());
        CHECK((*session)->worker().name == QStringLiteral("Hanna"));
        CHECK((*session)->casebook().all<Woman>().size() == 1);
        CHECK((*session)->notes().size() == 1);
        CHECK(bytesOf(file.keysPath()) == keys);
    }
    CHECK(file.open()->casebook().all<Woman>().size() == 1);

    const auto newOne = Secret::fromText(QStringLiteral("gazette tractor plum"));
    REQUIRE((*file.tryOpen(file.recoveryKey))->setPassphrase(newOne));
    CHECK(file.tryOpen(newOne));
    CHECK_FALSE(file.tryOpen(CentreFile::passphrase()));
}

TEST_CASE("a manager gives another worker a way in", "[sign-in]") {
    const CentreFile file;
    const auto hers = Secret::fromText(QStringLiteral("ladder comet biscuit"));
    {
        const auto session = file.open();
        Worker worker;
        worker.id = {session->casebook().nextId()};
        worker.name = QStringLiteral("Ade Okafor");
        worker.role = Role::Keyworker;
        ChangeSet changes(QStringLiteral("Add worker"));
        changes.add(worker);
        REQUIRE(failureText(commit(*session, changes)).isEmpty());
        REQUIRE(session->giveAccess(worker.id, hers));
        CHECK(session->workersWithAccess().size() == 2);
        CHECK_FALSE(session->giveAccess({999}, hers));
    }
    CHECK(glanceAt(file.path())->workers ==
          QStringList{QStringLiteral("Hanna"), QStringLiteral("Ade Okafor")});
    const auto session = file.tryOpen(hers);
    REQUIRE(session);
    CHECK((*session)->worker().name == QStringLiteral("Ade Okafor"));
    const auto refused = (*session)->giveAccess((*session)->worker().id, hers);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == Failure::Kind::NotAllowed);
    CHECK_FALSE(file.tryOpen(hers, QStringLiteral("Hanna")));
}

TEST_CASE("failed sign-ins are told at the next one and too many make a pause", "[sign-in]") {
    const CentreFile file;
    const auto wrong = Secret::fromText(QStringLiteral("not this one"));
    CHECK_FALSE(file.tryOpen(wrong, QStringLiteral("Hanna")));
    {
        const auto looks = file.open()->wholeAccess();
        REQUIRE(looks);
        std::vector<AccessKind> kinds;
        for (const auto& look : *looks)
            kinds.push_back(look.kind);
        CHECK(kinds == std::vector<AccessKind>{AccessKind::SignIn, AccessKind::FailedSignIn,
                                               AccessKind::SignIn});
        CHECK((*looks)[1].worker == QStringLiteral("Hanna"));
    }
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(file.tryOpen(wrong));
    CHECK(glanceAt(file.path())->secondsToWait > 0);
    const auto refused = failureOf(file, CentreFile::passphrase());
    CHECK(refused.text.contains(QStringLiteral("pause")));
}

TEST_CASE("a flipped byte in any page and a cut file are found", "[store]") {
    const CentreFile file;
    addWoman(*file.open(), "WM-1");
    const Inside inside(file);
    const auto whole = bytesOf(file.path());
    const auto damaged = file.folder.filePath(QStringLiteral("damaged.ninefold"));
    const auto isFound = [&] {
        const auto store = Store::open(damaged, inside.dataKey, inside.fileId);
        if (!store)
            return store.failure().kind == Failure::Kind::Damaged;
        const auto faults = (*store)->faults();
        return faults && !faults->isEmpty();
    };
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        auto bytes = whole;
        const auto at = page + 16 + page / 4096 * 97 % 4000;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        writeBytes(damaged, bytes);
        INFO("page " << page / 4096);
        CHECK(isFound());
    }
    for (const qsizetype size : {whole.size() - 4096, whole.size() / 2, qsizetype(4096)}) {
        writeBytes(damaged, whole.left(size));
        INFO("cut to " << size);
        CHECK(isFound());
    }
    writeBytes(damaged, whole);
    CHECK_FALSE(isFound());
}

TEST_CASE("journal rows can be neither changed nor taken out unseen", "[store]") {
    const CentreFile file;
    addWoman(*file.open(), "WM-1");
    auto database = Inside(file).database(file.path());
    CHECK_THROWS_AS(database.run("UPDATE journal SET action = 'nothing'"), sqlite::Error);
    CHECK_THROWS_AS(database.run("DELETE FROM access"), sqlite::Error);
    const auto* const forgery =
        GENERATE("UPDATE journal SET fields = '[]' WHERE seq = 2",
                 "UPDATE journal SET worker_name = 'Ade' WHERE seq = 3",
                 "DELETE FROM journal WHERE seq = 2", "DELETE FROM journal WHERE seq = 3",
                 "UPDATE access SET at = '2020' WHERE seq = 1", "DELETE FROM access WHERE seq = 2");
    database.run("DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete;"
                 "DROP TRIGGER access_no_update; DROP TRIGGER access_no_delete");
    const Inside inside(file);
    CHECK((*Store::open(file.path(), inside.dataKey, inside.fileId))->faults()->isEmpty());
    database.run(forgery);
    CHECK((*Store::open(file.path(), inside.dataKey, inside.fileId))->faults()->size() == 1);
}

TEST_CASE("an older file is copied and then brought up to date a step at a time", "[store]") {
    const CentreFile file;
    const Inside inside(file);
    const auto known = migrations::steps();
    const int newest = migrations::newestVersion(known);
    std::vector<migrations::Step> steps(known.begin(), known.end());
    steps.push_back({newest + 1, "ALTER TABLE women ADD COLUMN preferred_time TEXT"});
    const auto early = Store::open(file.path(), inside.dataKey, inside.fileId, steps);
    REQUIRE(early);
    CHECK(QFile::exists((*early)->backupBeforeMigration()));
    CHECK(QFile::exists((*early)->backupBeforeMigration() + QStringLiteral("-keys")));
    const auto versionOf = [&](const QString& path) {
        return inside.database(path).number("PRAGMA user_version");
    };
    CHECK(versionOf(file.path()) == newest + 1);
    CHECK(versionOf((*early)->backupBeforeMigration()) == newest);

    steps.push_back({newest + 2, "THIS IS NO SQL"});
    CHECK_FALSE(Store::open(file.path(), inside.dataKey, inside.fileId, steps));
    CHECK(versionOf(file.path()) == newest + 1);
    const auto older = Store::open(file.path(), inside.dataKey, inside.fileId);
    REQUIRE_FALSE(older);
    CHECK(older.failure().kind == Failure::Kind::NewerFile);
}

TEST_CASE("every stored field has a column", "[store]") {
    const CentreFile file;
    auto database = Inside(file).database(file.path());
    Entities::forEach([&]<class T>(T*) {
        std::string columns;
        for (const auto& field : fields<T>()) {
            const auto column = field.storedIn.empty() ? field.name : field.storedIn;
            columns += ", \"" + std::string(column) + '"';
        }
        INFO(tableName<T>() << columns);
        CHECK_NOTHROW(sqlite::Statement(database, "SELECT \"id\"" + columns + " FROM \"" +
                                                      std::string(tableName<T>()) + '"'));
    });
}
