// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keys/key_cost.h"
#include "core/keys/secret.h"

#include <QByteArray>

#include <vector>

namespace ninefold {

/// One worker's way in: the file's data key, wrapped with a key worked out from her passphrase.
struct KeySlot {
    int id = 0;
    qint64 worker = 0; ///< her record's id in the file
    QString name;      ///< hers, for the sign-in screen
    KeyCost cost;
    QByteArray salt;  ///< 16 bytes, for Argon2id
    QByteArray nonce; ///< 24 bytes
    /// The data key, then the slot's own secret key if it has a pair, and 16 bytes of
    /// XChaCha20-Poly1305 tag.
    QByteArray wrapped;
    /// X25519: with it the file's next data key can be left for her without her passphrase. Blank
    /// in slots that were made before there were pairs.
    QByteArray publicKey;
    /// A newer data key than the wrapped one, sealed to `publicKey`; blank: the wrapped one holds.
    QByteArray sealedKey;

    /// Whether it should be made again, now that its passphrase is known.
    bool wantsRenewal() const { return publicKey.isEmpty() || !sealedKey.isEmpty(); }
};

/// The key slots of one centre file: what NAME.ninefold-keys holds, with a copy inside the file
/// (core/README.md, "The centre file", has the form). Bound to the file by its id, which is the
/// salt that its first 16 bytes are.
class KeySlots {
public:
    /// No slots yet. `wanted`: what a new slot costs.
    explicit KeySlots(QByteArray fileId, KeyCost wanted = KeyCost::standard())
        : fileId_(std::move(fileId))
        , wanted_(wanted) {}

    /// Reads the form; fails as Damaged when it is not as written, NewerFile when it is of a newer
    /// version (`path` is for the sentence). That the slots are true shows only in `isSealedWith`.
    static Result<KeySlots> read(QByteArrayView text, const QString& path);
    /// The text with its seal and its sum.
    QByteArray text(const Secret& dataKey) const;
    /// Whether the list was written by somebody who has the data key.
    bool isSealedWith(const Secret& dataKey) const;

    struct Unlocked {
        Secret dataKey;
        int slot = 0;
        /// The data key before a newer one was left in the slot; empty when none was. The file has
        /// it still if the change of keys was cut short.
        Secret formerKey;
    };
    /// Tries the slots of that name (blank: all). WrongPassphrase when none opens.
    Result<Unlocked> unlock(const Secret& passphrase, const QString& name,
                            const QString& path) const;
    /// Gives a worker a slot, in place of the one she had. Its cost is as wanted, or the least that
    /// is allowed when memory did not suffice.
    Result<KeyCost> give(qint64 worker, const QString& name, const Secret& passphrase,
                         const Secret& dataKey);
    /// The list for the file's next data key, which is left in every slot that has a pair. Slots
    /// without one are dropped, as is the leaver's (0: nobody leaves).
    KeySlots forNextKey(const Secret& nextKey, qint64 leaver) const;
    /// Puts the name of the slot's worker right; false when it was.
    bool rename(qint64 worker, const QString& name);

    const QByteArray& fileId() const { return fileId_; }
    const std::vector<KeySlot>& all() const { return slots_; }
    const KeySlot* slot(int id) const;
    const KeySlot* slotOf(qint64 worker) const;
    /// Counts the changes to the list; the higher of two copies is the newer.
    int serial() const { return serial_; }
    KeyCost wanted() const { return wanted_; }

private:
    QByteArray list() const;

    QByteArray fileId_;
    KeyCost wanted_;
    int serial_ = 0;
    std::vector<KeySlot> slots_;
    QByteArray seal_; ///< as read
};

/// The data key of the file with that id: worked out from the recovery key, so that file and
/// recovery key are enough.
Secret dataKeyOf(const Secret& recoveryKey, const QByteArray& fileId);

} // namespace ninefold
