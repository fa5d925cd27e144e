// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"
#include "core/casebook/casebook_then.h"
#include "core/domain/journal.h"
#include "core/keys/key_cost.h"
#include "core/keys/secret.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace ninefold {

class Store;

/// What came of a deed: the change as saved on the disk, what is wrong with the answers, or why it
/// could not be done. Only with a ChangeSet has anything changed.
using Outcome = std::variant<ChangeSet, Problems, Failure>;

/// The open centre file: the only thing with state. Destroying it is locking: the casebook is
/// dropped, the database closed, the key wiped. Not thread-safe; belongs to the thread that opened
/// it.
class Session {
public:
    using Clock = std::function<ClockTime()>;
    using Listener = std::function<void(const ChangeSet&)>;
    using Drafter = std::function<Drafted(const Casebook&, const Deed&)>;

    /// Opens with a passphrase or a recovery key as typed. `worker` blank: every slot is tried.
    static Result<std::unique_ptr<Session>> open(const QString& path, const Secret& passphrase,
                                                 const QString& worker = {}, Clock clock = {});

    struct NewCentre {
        Centre centre;       ///< id is ignored
        QString managerName; ///< its first manager, whose passphrase it is
        KeyCost cost = KeyCost::standard();
    };
    struct Created {
        std::unique_ptr<Session> session;
        Secret recoveryKey; ///< in printed form, with its check groups; shown once, kept nowhere
    };
    /// Makes NAME.ninefold and NAME.ninefold-keys; neither may exist.
    static Result<Created> create(const QString& path, const NewCentre& centre,
                                  const Secret& passphrase, Clock clock = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const Casebook& casebook() const;
    const Worker& worker() const;
    QString path() const;
    ClockTime now() const;
    QDate today() const { return now().date; }
    /// Now, as papers and files name it, to the minute: 2026-11-22T14:05:00Z.
    QString moment() const;
    Deed deed() const;
    /// Why the file is read-only (role, folder, disk), blank when it is not.
    QString readOnlyReason() const;
    /// What the person should be told after signing in: a weaker key slot for want of memory, key
    /// slots written again, an older file brought up to date and where its backup is.
    QStringList notes() const;

    /// Whether the recovery key opened this session. Then the worker (the one named, or the first
    /// manager) should be asked for a new passphrase.
    bool openedWithRecoveryKey() const;
    /// A new passphrase for the worker who is signed in; her slot is written anew.
    Status setPassphrase(const Secret& passphrase);
    /// A key slot for another worker; managers only.
    Status giveAccess(Id<Worker> worker, const Secret& passphrase);
    /// Who has a key slot.
    std::vector<Id<Worker>> workersWithAccess() const;

    /// Gives the file new keys: a new recovery key (32 random bytes, which somebody has on paper)
    /// and the data key that follows from it. With a leaver her key slot goes: this is how access
    /// is taken away for good. The other workers keep their passphrases. Managers only.
    Status makeNewKeys(const Secret& recoveryKey, std::optional<Id<Worker>> leaver = {});
    /// Who else would lose access with new keys and need a passphrase from a manager: workers who
    /// have not signed in since key slots have pairs.
    std::vector<Id<Worker>> workersWithoutPair() const;

    /// Catches up, drafts on the newest casebook under the write lock, checks that every `before`
    /// still stands, writes rows and journal in one transaction, applies, announces. Saved means on
    /// the disk.
    Outcome run(const Drafter& drafter);
    template <class Action>
    requires requires(const Action& a, const Casebook& b, const Deed& d) { a.draft(b, d); }
    Outcome run(const Action& action) {
        return run(Drafter([&](const Casebook& b, const Deed& d) { return action.draft(b, d); }));
    }

    /// The words of what would be undone or redone; blank when there is nothing.
    QString undoText() const;
    QString redoText() const;
    Outcome undo();
    Outcome redo();

    /// Called after every change, this window's own or another's; the number ends it.
    int subscribe(Listener listener);
    void unsubscribe(int subscription);
    /// Takes in what other windows wrote since; cheap when there is nothing. Call it every second.
    Status catchUp();

    Status keepDraft(const FormDraft& draft);
    Status discardDraft(const QString& key);
    Result<std::vector<FormDraft>> drafts();

    Status noteAccess(AccessKind kind, Id<Woman> woman, const QString& detail);
    /// The journal of one woman's record and all under it, newest first.
    Result<std::vector<JournalLine>> journalOf(Id<Woman> woman);
    Result<std::vector<AccessLine>> accessOf(Id<Woman> woman);
    /// Every line of the journal, oldest first; there may be millions.
    Status eachChange(const JournalSink& take);
    Result<std::vector<AccessLine>> wholeAccess();
    /// The casebook as it was right after the deed that made a record; none when the journal does
    /// not tell: the record was brought in with a caseload.
    template <class T>
    Result<std::optional<CasebookThen>> casebookAfter(Id<T> record) {
        return casebookAfter(tableName<T>(), record.value);
    }

    struct Health {
        QStringList faults; ///< blank: sound
    };
    /// integrity_check, page MACs, foreign keys, the journal's chain.
    Result<Health> checkFile();

private:
    struct Parts;
    explicit Session(std::unique_ptr<Parts> parts);
    static Result<std::unique_ptr<Session>> enter(std::unique_ptr<Parts> parts,
                                                  const QString& worker, qint64 slotWorker);
    Result<std::optional<CasebookThen>> casebookAfter(std::string_view table, qint64 record);
    Outcome replay(std::vector<ChangeSet>& from, std::vector<ChangeSet>& onto,
                   const QString& words);
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
