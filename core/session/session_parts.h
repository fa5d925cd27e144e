// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a Session is made of; seen by its own sources alone.

#include "core/keys/key_slots.h"
#include "core/session/session.h"
#include "core/store/store.h"

namespace ninefold {

struct Session::Parts {
    std::unique_ptr<Store> store;
    Secret dataKey;
    KeySlots keys{QByteArray()};
    Casebook casebook;
    Worker worker;
    Clock clock;
    QStringList notes;
    bool withRecoveryKey = false;
    QString diskTrouble; ///< why nothing could be written at sign-in

    std::vector<ChangeSet> done;   ///< this session's own, oldest first
    std::vector<ChangeSet> undone; ///< the next to redo last
    struct Subscription {
        int number;
        Listener listener;
    };
    std::vector<Subscription> subscriptions;
    int lastSubscription = 0;

    Author author() const;
    QString keysPath() const { return store->path() + QStringLiteral("-keys"); }
    void announce(const ChangeSet& changes);
    /// Takes in what others wrote; what it was.
    Result<ChangeSet> takeIn();
    /// Writes and applies a deed under the lock, which it gives back.
    std::optional<Failure> commit(const ChangeSet& changes);
    /// Why an edit no longer fits: who changed what, when.
    Failure conflict(const AnyEdit& edit);
    /// Why the file itself cannot be written; blank when it can.
    const QString& unwritable() const {
        return diskTrouble.isEmpty() ? store->readOnlyReason() : diskTrouble;
    }

    Status found(const NewCentre& centre, const Secret& passphrase);
    Status noteSignIn();
    Status agreeKeySlots();
    /// Key slots into the file and beside it, the file first: it is what recovery reads.
    Status keepKeySlots();
    Status giveSlot(const Worker& holder, const Secret& passphrase);
    void strengthen(const Secret& passphrase);
    void noteLighterSlot(KeyCost got);
    void renameSlots();
};

/// Now, as a journal keeps it: UTC, 2026-11-22T14:05:09Z.
QString utcNow();
/// The clock on the wall in London.
ClockTime londonNow();
ClockTime londonTimeOf(const QString& utc);
/// The other way round, to the minute.
QString utcOf(const ClockTime& there);

} // namespace ninefold
