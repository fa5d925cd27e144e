// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/store/store_parts.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

namespace ninefold {

namespace {

using Mode = sqlite::Database::Mode;

/// Connects and reads, so that a wrong key, damage or a missing lock shows.
sqlite::Database readable(const QString& path, const Secret& dataKey, const QByteArray& fileId,
                          Mode mode) {
    auto database = connected(path, dataKey, fileId, mode);
    database.number("SELECT count(*) FROM sqlite_master");
    return database;
}

struct Reached {
    sqlite::Database database;
    QString readOnlyReason;
};

/// The best way in that file and folder allow.
Reached reach(const QString& path, const Secret& dataKey, const QByteArray& fileId) {
    const QFileInfo file(path);
    const bool folderWritable = QFileInfo(file.absolutePath()).isWritable();
    try {
        Reached reached{
            readable(path, dataKey, fileId, folderWritable ? Mode::ReadWrite : Mode::ReadOnly), {}};
        if (!folderWritable)
            reached.readOnlyReason = file_sentences::readOnlyFolder(path);
        else if (reached.database.isReadOnly() || !file.isWritable())
            reached.readOnlyReason = file_sentences::readOnlyFile(path);
        return reached;
    } catch (const sqlite::Error& error) {
        if (!isWithoutLocks(error))
            throw;
    }
    return {readable(path, dataKey, fileId, Mode::ReadOnlyNoLocks),
            file_sentences::readOnlyNoLocks(path)};
}

QString nameBefore(const QString& path, int version) {
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + file.completeBaseName() +
           QStringLiteral(" before version %1.ninefold").arg(version);
}

/// A whole copy of file and key slots beside them. A reading transaction holds writers off.
std::optional<Failure> backUp(sqlite::Database& database, const QString& path, const QString& to) {
    database.run("BEGIN");
    database.number("SELECT count(*) FROM sqlite_master");
    const auto keys = path + QStringLiteral("-keys");
    auto copied = QFile::exists(to) ? Status(Done{}) : copyDurably(path, to);
    if (copied && QFile::exists(keys) && !QFile::exists(to + QStringLiteral("-keys")))
        copied = copyDurably(keys, to + QStringLiteral("-keys"));
    database.run("COMMIT");
    return copied ? std::nullopt : std::optional(copied.failure());
}

} // namespace

sqlite::Database connected(const QString& path, const Secret& dataKey, const QByteArray& fileId,
                           sqlite::Database::Mode mode) {
    sqlite::Database database(path, mode);
    database.setKey({dataKey.data(), dataKey.size()}, fileId);
    constexpr int busyMilliseconds = 5000;
    database.setBusyTimeout(busyMilliseconds);
    // EXTRA is FULL and a sync of the folder as well: in journal mode DELETE a commit is on the
    // disk only once the journal's removal is.
    database.run("PRAGMA journal_mode = DELETE");
    database.run("PRAGMA synchronous = EXTRA");
    database.run("PRAGMA temp_store = MEMORY");
    database.run("PRAGMA secure_delete = ON");
    database.run("PRAGMA foreign_keys = ON");
    database.run("PRAGMA cache_size = -16384");
    return database;
}

Store::Store(QString path)
    : path_(std::move(path)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Secret& dataKey,
                                             const QByteArray& fileId) {
    QFile file(path);
    if (file.exists())
        return file_sentences::alreadyThere(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file_sentences::diskRefused(path, file.errorString());
    file.close();
    try {
        auto database = connected(path, dataKey, fileId, Mode::ReadWrite);
        const auto application =
            "PRAGMA application_id = " + std::to_string(migrations::applicationId);
        database.run(application.c_str());
        migrations::run(database, migrations::steps());
        syncFolder(QFileInfo(path).absolutePath());
        std::unique_ptr<Store> store(new Store(path));
        store->parts_ = std::make_unique<Parts>(std::move(database));
        return store;
    } catch (const sqlite::Error& error) {
        QFile::remove(path);
        return failureOf(error, path);
    }
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Secret& dataKey,
                                           const QByteArray& fileId,
                                           std::span<const migrations::Step> steps) {
    std::unique_ptr<Store> store(new Store(path));
    try {
        auto reached = reach(path, dataKey, fileId);
        auto& database = reached.database;
        store->readOnlyReason_ = reached.readOnlyReason;
        if (database.number("PRAGMA application_id") != migrations::applicationId)
            return file_sentences::notACentreFile(path);
        const auto version = static_cast<int>(database.number("PRAGMA user_version"));
        const int newest = migrations::newestVersion(steps);
        if (version == migrations::retiredVersion)
            return file_sentences::madeAnew(path);
        if (version > newest)
            return file_sentences::newerFile(path, version, newest);
        // Before anything is written, for a damaged file must stay as it is. It reads every page,
        // which also checks its message authentication code.
        if (database.text("PRAGMA quick_check(1)") != "ok")
            return file_sentences::damagedFile(path);
        if (version < newest) {
            if (!store->readOnlyReason_.isEmpty())
                return file_sentences::needsWriting(path);
            store->backup_ = nameBefore(path, newest);
            if (auto failure = backUp(database, path, store->backup_))
                return *failure;
            migrations::run(database, steps);
        }
        store->parts_ = std::make_unique<Parts>(std::move(database));
        return store;
    } catch (const sqlite::Error& error) {
        if (error.primary() == SQLITE_NOTADB)
            return file_sentences::damagedOrOtherVersion(path);
        return failureOf(error, path);
    }
}

Result<QStringList> Store::faults() {
    const auto tell = [](const char* sentence) {
        return QCoreApplication::translate("file", sentence);
    };
    return guarded([&] {
        QStringList out;
        auto& database = parts_->database;
        try {
            // Reading every page also checks its message authentication code. After one that is
            // wrong nothing more can be read through this connection.
            if (database.text("PRAGMA integrity_check(1)") != "ok")
                return QStringList{file_sentences::damagedFile(path_).text};
            sqlite::Statement links(database, "PRAGMA foreign_key_check");
            while (links.step())
                out << tell(QT_TRANSLATE_NOOP(
                                "file", "Record %2 of %1 belongs to a record that is not there."))
                           .arg(links.string(0), QString::number(links.integer(1)));
            if (!parts_->journal.verifies())
                out << tell(QT_TRANSLATE_NOOP("file", "The journal is not as it was written: "
                                                      "entries were changed or taken out."));
            if (!parts_->access.verifies())
                out << tell(QT_TRANSLATE_NOOP("file", "The list of who has looked is not as it "
                                                      "was written: entries were changed or "
                                                      "taken out."));
        } catch (const sqlite::Error& error) {
            if (failureOf(error, path_).kind != Failure::Kind::Damaged)
                throw;
            out << file_sentences::damagedFile(path_).text;
        }
        return out;
    });
}

} // namespace ninefold
