// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keys/secret.h"
#include "core/store/access_log.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"

#include <QStringList>

#include <functional>

namespace ninefold {

/// The only door to the disk: one open centre file. Nothing here throws; a Failure says what the
/// disk said. Belongs to one thread.
class Store {
public:
    /// Makes the file with all its tables. `fileId`: 16 random bytes, the file's first.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Secret& dataKey,
                                                 const QByteArray& fileId);
    /// Opens it, and brings an older one up to date after a backup of it.
    static Result<std::unique_ptr<Store>>
    open(const QString& path, const Secret& dataKey, const QByteArray& fileId,
         std::span<const migrations::Step> steps = migrations::steps());
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& path() const { return path_; }
    const QString& readOnlyReason() const { return readOnlyReason_; } ///< blank: can be written
    /// The copy made before the file was brought up to date; blank when it was not.
    const QString& backupBeforeMigration() const { return backup_; }

    Result<Casebook> load();
    /// What others wrote since the casebook was loaded or caught up: an edit a record, to be
    /// applied to it. Cheap when there is nothing.
    Result<ChangeSet> newer(const Casebook& casebook);

    /// Takes the write lock, for `newer`, `save` and `abandon`.
    Status begin();
    /// Writes rows and journal and commits. On failure the file is as it was and the lock is free.
    /// `casebook`: as it stands before the changes.
    Status save(const ChangeSet& changes, const Casebook& casebook, const Author& author);
    void abandon();
    /// Numbers given out so far, on the disk; read with `load` and `newer`.
    qint64 nextId() const { return nextId_; }

    Result<std::optional<LastChange>> lastChange(std::string_view table, qint64 record,
                                                 const QString& field);
    Result<std::vector<JournalLine>> journalOf(qint64 woman); ///< newest first
    Status eachChange(const JournalSink& take);               ///< oldest first
    /// The casebook right after the deed that made a record, worked back from `casebook` as it was
    /// loaded and caught up. None when the journal does not reach back to it (see
    /// `Journal::backTo`).
    Result<std::optional<CasebookThen>> casebookAfter(const Casebook& casebook,
                                                      std::string_view table, qint64 record);
    Status noteAccess(const Author& author, AccessKind kind, qint64 woman, const QString& detail);
    Result<std::vector<AccessLine>> accessOf(qint64 woman); ///< newest first
    Result<std::vector<AccessLine>> wholeAccess();

    Status keepDraft(qint64 worker, const FormDraft& draft);
    Status discardDraft(qint64 worker, const QString& key);
    Result<std::vector<FormDraft>> drafts(qint64 worker); ///< newest first

    /// The copy of the key slots inside the file.
    Result<QByteArray> keySlots();
    Status saveKeySlots(const QByteArray& text);

    /// Puts a copy with another data key in the file's place, and goes on with it. The copy has the
    /// key slots in it; `beforeSwap` writes them beside it when the copy is whole and proven. On
    /// failure the file is as it was. Other windows that have the old one open are told,
    /// and can write no more: what they would write would be lost.
    struct NextKeys {
        const Secret& formerKey; ///< the data key that the file has now
        const Secret& dataKey;
        QByteArray fileId;
        QByteArray slots;
    };
    Status remake(const NextKeys& keys, const Author& author,
                  const std::function<Status()>& beforeSwap);

    /// What is wrong with the file, in sentences; empty when it is sound.
    Result<QStringList> faults();

private:
    struct Parts;
    explicit Store(QString path);
    qint64 readNextId();
    void writeNextId(qint64 next);
    template <class F>
    Status write(F&& work);
    template <class F>
    auto guarded(F&& work) -> Result<decltype(work())>;

    QString path_;
    QString readOnlyReason_;
    QString backup_;
    qint64 seenSeq_ = 0;     ///< the newest journal row that the casebook has
    qint64 seenVersion_ = 0; ///< PRAGMA data_version then
    qint64 nextId_ = 1;
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
