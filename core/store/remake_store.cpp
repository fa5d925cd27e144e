// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/store/store_parts.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace ninefold {

namespace {

using Mode = sqlite::Database::Mode;

QString nameMeanwhile(const QString& path) {
    return path + QStringLiteral(".new");
}

/// An empty file that only its owner may read.
std::optional<Failure> makeEmpty(const QString& path) {
    QFile::remove(path); // of an attempt that was cut short
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file_sentences::diskRefused(path, file.errorString());
    return std::nullopt;
}

std::optional<Failure> putInPlace(const QString& from, const QString& to) {
    std::error_code trouble;
    std::filesystem::rename(QFile::encodeName(from).toStdString(),
                            QFile::encodeName(to).toStdString(), trouble);
    if (trouble)
        return file_sentences::diskRefused(to, QString::fromStdString(trouble.message()));
    syncFolder(QFileInfo(to).absolutePath());
    return std::nullopt;
}

/// Tells other windows, which have the old file open still, while the write lock is held. Its
/// journal must not be a file: that would have the name of the new file's journal.
void retire(sqlite::Database& database) {
    try {
        database.run("PRAGMA journal_mode = MEMORY");
        const auto sql = "PRAGMA user_version = " + std::to_string(migrations::retiredVersion);
        database.run(sql.c_str());
        database.run("COMMIT");
    } catch (const sqlite::Error&) {
        // The new file is in place; a window that goes on in the old one is told when it opens it.
    }
}

} // namespace

Status Store::remake(const NextKeys& keys, const Author& author,
                     const std::function<Status()>& beforeSwap) {
    const auto copy = nameMeanwhile(path_);
    const auto opened = [&](const QString& path, const Secret& key) {
        return connected(path, key, keys.fileId, Mode::ReadWrite);
    };
    // Nobody may write from here on: it would be missing in the copy.
    if (auto begun = begin(); !begun)
        return begun;
    const auto make = [&]() -> Status {
        if (auto failure = makeEmpty(copy))
            return *failure;
        {
            // The connection that holds the lock cannot be copied from.
            const auto source = opened(path_, keys.formerKey);
            auto target = opened(copy, keys.dataKey);
            source.copyTo(target);
        }
        {
            Store whole(copy);
            whole.parts_ = std::make_unique<Parts>(opened(copy, keys.dataKey));
            if (auto saved = whole.saveKeySlots(keys.slots); !saved)
                return saved;
            if (auto noted = whole.noteAccess(author, AccessKind::KeysChanged, 0, {}); !noted)
                return noted;
            const auto faults = whole.faults();
            if (!faults)
                return faults.failure();
            if (!faults->isEmpty())
                return file_sentences::damagedFile(path_);
        }
        if (auto ready = beforeSwap(); !ready)
            return ready;
        if (auto failure = putInPlace(copy, path_))
            return *failure;
        return Done{};
    };
    const auto tried = guarded(make);
    if (!tried || !*tried) {
        parts_->rollback();
        QFile::remove(copy);
        return tried ? tried->failure() : tried.failure();
    }
    retire(parts_->database);
    return guarded([&] {
        parts_ = std::make_unique<Parts>(opened(path_, keys.dataKey));
        seenVersion_ = parts_->database.number("PRAGMA data_version");
        return Done{};
    });
}

} // namespace ninefold
