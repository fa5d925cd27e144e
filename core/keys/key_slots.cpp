// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_slots.h"

#include "core/keys/file_sentences.h"

#include <QList>

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace ninefold {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr int hashBytes = 32;
constexpr auto saltBytes = static_cast<qsizetype>(crypto_pwhash_argon2id_SALTBYTES);
constexpr auto nonceBytes = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto tagBytes = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr size_t bothKeys = size_t{2} * crypto_box_SECRETKEYBYTES; ///< data key and secret key
constexpr qsizetype pairBytes = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype sealedBytes = keyBytes + crypto_box_SEALBYTES;
static_assert(crypto_box_PUBLICKEYBYTES == keyBytes && crypto_box_SECRETKEYBYTES == keyBytes);
constexpr qsizetype longestText = 1 << 20;

const unsigned char* bytes(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}
unsigned char* writable(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}
auto length(QByteArrayView view) {
    return static_cast<size_t>(view.size());
}

QByteArray randomBytes(qsizetype count) {
    QByteArray out(count, '\0');
    randombytes_buf(out.data(), static_cast<size_t>(count));
    return out;
}

QByteArray hashOf(QByteArrayView text, const Secret* key) {
    QByteArray out(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), hashBytes, bytes(text),
                       length(text), key ? key->data() : nullptr, key ? key->size() : 0);
    return out;
}

/// Proves who wrote the list: keyed with a key that follows from the data key.
QByteArray sealOf(QByteArrayView list, const Secret& dataKey) {
    auto key = Secret::zeros(crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "nf-slots", dataKey.data());
    return hashOf(list, &key);
}

QByteArray costText(KeyCost cost) {
    return "argon2id " + QByteArray::number(cost.memoryMiB) + ' ' + QByteArray::number(cost.passes);
}

/// The words of the slot's line before its nonce.
QByteArray headOf(const KeySlot& slot) {
    return "slot " + QByteArray::number(slot.id) + " worker " + QByteArray::number(slot.worker) +
           ' ' + costText(slot.cost) + ' ' + slot.salt.toHex();
}

/// What the wrap is bound to: the file, the head of the slot's line and its public key.
QByteArray boundTo(const KeySlot& slot, const QByteArray& fileId) {
    const auto bound = "file " + fileId.toHex() + ' ' + headOf(slot);
    return slot.publicKey.isEmpty() ? bound : bound + " public " + slot.publicKey.toHex();
}

/// Empty when there is not enough memory.
Secret wrappingKey(const Secret& passphrase, const QByteArray& salt, KeyCost cost) {
    auto key = Secret::zeros(keyBytes);
    const auto memory = static_cast<size_t>(cost.memoryMiB) << 20;
    const int failed =
        crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()),
                      passphrase.size(), bytes(salt), static_cast<unsigned long long>(cost.passes),
                      memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? Secret() : std::move(key);
}

/// The words after `name ` of a line; none when the line is another.
std::optional<QByteArray> after(const QByteArray& line, const char* name) {
    const QByteArray start = QByteArray(name) + ' ';
    return line.startsWith(start) ? std::optional(line.mid(start.size())) : std::nullopt;
}

std::optional<QByteArray> hex(const QByteArray& text, qsizetype size) {
    const auto read = QByteArray::fromHex(text);
    return read.size() == size && read.toHex() == text ? std::optional(read) : std::nullopt;
}

/// The bytes of a word, none where it is `-`; false when it is neither.
bool readOptional(const QByteArray& word, qsizetype size, QByteArray& bytes) {
    if (word == "-")
        return true;
    const auto read = hex(word, size);
    bytes = read.value_or(QByteArray());
    return read.has_value();
}

QByteArray optionalWord(const QByteArray& bytes) {
    return bytes.isEmpty() ? QByteArray("-") : bytes.toHex();
}

/// Form 2 has two words more: the public key and the sealed data key.
std::optional<KeySlot> readSlot(const QByteArray& line, int form) {
    const auto words = line.split(' ');
    if (words.size() != (form == 1 ? 11 : 13) || words[0] != "slot" || words[2] != "worker" ||
        words[4] != "argon2id")
        return std::nullopt;
    KeySlot slot;
    slot.id = words[1].toInt();
    slot.worker = words[3].toLongLong();
    slot.cost = {words[5].toInt(), words[6].toInt()};
    if (form == 2 && (!readOptional(words[10], pairBytes, slot.publicKey) ||
                      !readOptional(words[11], sealedBytes, slot.sealedKey) ||
                      (slot.publicKey.isEmpty() && !slot.sealedKey.isEmpty())))
        return std::nullopt;
    const auto salt = hex(words[7], saltBytes);
    const auto nonce = hex(words[8], nonceBytes);
    const auto wrapped =
        hex(words[9], keyBytes + (slot.publicKey.isEmpty() ? 0 : keyBytes) + tagBytes);
    if (slot.id < 1 || slot.worker < 1 || !slot.cost.isAllowed() || !salt || !nonce || !wrapped)
        return std::nullopt;
    slot.salt = *salt;
    slot.nonce = *nonce;
    slot.wrapped = *wrapped;
    slot.name = QString::fromUtf8(QByteArray::fromPercentEncoding(words.last()));
    return slot;
}

/// The form in which a list is written: 1 as long as no slot has a pair.
int formOf(const std::vector<KeySlot>& slots) {
    return std::any_of(slots.begin(), slots.end(),
                       [](const KeySlot& slot) { return !slot.publicKey.isEmpty(); })
               ? 2
               : 1;
}

/// Both keys that a slot wraps; the second empty without a pair.
struct Opened {
    Secret dataKey;
    Secret secretKey;
};

std::optional<Opened> open(const KeySlot& slot, const QByteArray& fileId, const Secret& wrapping) {
    const auto bound = boundTo(slot, fileId);
    auto inside = Secret::zeros(length(slot.wrapped) - static_cast<size_t>(tagBytes));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            inside.data(), nullptr, nullptr, bytes(slot.wrapped), length(slot.wrapped),
            bytes(bound), length(bound), bytes(slot.nonce), wrapping.data()) != 0)
        return std::nullopt;
    return Opened{Secret(inside.view().first(keyBytes)),
                  slot.publicKey.isEmpty() ? Secret() : Secret(inside.view().sliced(keyBytes))};
}

/// The newer data key that was left in the slot; empty when it cannot be opened.
Secret unsealed(const KeySlot& slot, const Secret& secretKey) {
    auto key = Secret::zeros(keyBytes);
    return crypto_box_seal_open(key.data(), bytes(slot.sealedKey), length(slot.sealedKey),
                                bytes(slot.publicKey), secretKey.data()) == 0
               ? std::move(key)
               : Secret();
}

} // namespace

QByteArray KeySlots::list() const {
    const int form = formOf(slots_);
    QByteArray out = "ninefold-keys " + QByteArray::number(form) + "\nfile " + fileId_.toHex() +
                     "\nserial " + QByteArray::number(serial_) + "\nwanted " + costText(wanted_) +
                     '\n';
    for (const auto& slot : slots_) {
        out += headOf(slot) + ' ' + slot.nonce.toHex() + ' ' + slot.wrapped.toHex() + ' ';
        if (form == 2)
            out += optionalWord(slot.publicKey) + ' ' + optionalWord(slot.sealedKey) + ' ';
        out += slot.name.toUtf8().toPercentEncoding() + '\n';
    }
    return out;
}

QByteArray KeySlots::text(const Secret& dataKey) const {
    QByteArray out = list();
    out += "seal " + sealOf(out, dataKey).toHex() + '\n';
    out += "sum " + hashOf(out, nullptr).toHex() + '\n';
    return out;
}

Result<KeySlots> KeySlots::read(QByteArrayView text, const QString& path) {
    if (sodium_init() < 0 || text.size() > longestText)
        return file_sentences::damagedKeys(path);
    const auto all = text.toByteArray();
    const int form = all.startsWith("ninefold-keys 1\n")   ? 1
                     : all.startsWith("ninefold-keys 2\n") ? 2
                                                           : 0;
    if (form == 0 && all.startsWith("ninefold-keys "))
        return file_sentences::newerKeys(path);
    const auto sumAt = all.lastIndexOf("sum ");
    if (sumAt < 0 || all.mid(sumAt) != "sum " + hashOf(all.left(sumAt), nullptr).toHex() + '\n')
        return file_sentences::damagedKeys(path);
    auto lines = all.left(sumAt).split('\n');
    if (lines.size() < 5 || form == 0 || !lines.takeLast().isEmpty())
        return file_sentences::damagedKeys(path);
    const auto file = after(lines[1], "file");
    const auto serial = after(lines[2], "serial");
    const auto wanted = after(lines[3], "wanted argon2id").value_or(QByteArray()).split(' ');
    const auto seal = after(lines.takeLast(), "seal");
    const auto fileId = file ? hex(*file, crypto_pwhash_argon2id_SALTBYTES) : std::nullopt;
    const auto sealed = seal ? hex(*seal, hashBytes) : std::nullopt;
    const KeyCost cost{wanted[0].toInt(), wanted.value(1).toInt()};
    if (!fileId || !serial || !sealed || !cost.isAllowed())
        return file_sentences::damagedKeys(path);
    KeySlots slots(*fileId, cost);
    slots.serial_ = serial->toInt();
    slots.seal_ = *sealed;
    for (qsizetype i = 4; i < lines.size(); ++i) {
        auto slot = readSlot(lines[i], form);
        if (!slot || slots.slot(slot->id))
            return file_sentences::damagedKeys(path);
        slots.slots_.push_back(std::move(*slot));
    }
    // One list has one form, so nothing can hide in a second way of writing it.
    if (slots.list() + "seal " + sealed->toHex() + '\n' != all.left(sumAt))
        return file_sentences::damagedKeys(path);
    return slots;
}

bool KeySlots::isSealedWith(const Secret& dataKey) const {
    const auto expected = sealOf(list(), dataKey);
    return seal_.size() == expected.size() &&
           sodium_memcmp(seal_.constData(), expected.constData(), length(expected)) == 0;
}

Result<KeySlots::Unlocked> KeySlots::unlock(const Secret& passphrase, const QString& name,
                                            const QString& path) const {
    for (const auto& slot : slots_) {
        if (!name.isEmpty() && slot.name != name)
            continue;
        const auto wrapping = wrappingKey(passphrase, slot.salt, slot.cost);
        if (wrapping.isEmpty())
            return file_sentences::tooLittleMemory(slot.cost.memoryMiB);
        auto opened = open(slot, fileId_, wrapping);
        if (!opened)
            continue;
        Unlocked unlocked{std::move(opened->dataKey), slot.id, {}};
        if (!slot.sealedKey.isEmpty())
            unlocked.formerKey = std::exchange(unlocked.dataKey, unsealed(slot, opened->secretKey));
        if (unlocked.dataKey.isEmpty() || !isSealedWith(unlocked.dataKey))
            return file_sentences::damagedKeys(path);
        return unlocked;
    }
    return file_sentences::wrongPassphrase(name);
}

Result<KeyCost> KeySlots::give(qint64 worker, const QString& name, const Secret& passphrase,
                               const Secret& dataKey) {
    KeySlot slot;
    slot.id = 1;
    for (const auto& other : slots_)
        slot.id = std::max(slot.id, other.id + 1);
    slot.worker = worker;
    slot.name = name;
    slot.cost = wanted_;
    slot.salt = randomBytes(saltBytes);
    slot.nonce = randomBytes(nonceBytes);
    slot.publicKey = QByteArray(pairBytes, '\0');
    auto inside = Secret::zeros(bothKeys);
    std::copy_n(dataKey.data(), keyBytes, inside.data());
    crypto_box_keypair(writable(slot.publicKey), inside.data() + keyBytes);
    slot.wrapped = QByteArray(2 * keyBytes + tagBytes, '\0');
    auto wrapping = wrappingKey(passphrase, slot.salt, slot.cost);
    if (wrapping.isEmpty()) {
        slot.cost = KeyCost::least();
        wrapping = wrappingKey(passphrase, slot.salt, slot.cost);
    }
    if (wrapping.isEmpty())
        return file_sentences::tooLittleMemory(slot.cost.memoryMiB);
    const auto bound = boundTo(slot, fileId_);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(slot.wrapped), nullptr, inside.data(),
                                               inside.size(), bytes(bound), length(bound), nullptr,
                                               bytes(slot.nonce), wrapping.data());
    slots_.erase(std::remove_if(slots_.begin(), slots_.end(),
                                [&](const KeySlot& old) { return old.worker == worker; }),
                 slots_.end());
    slots_.push_back(std::move(slot));
    ++serial_;
    seal_ = sealOf(list(), dataKey);
    return slots_.back().cost;
}

KeySlots KeySlots::forNextKey(const Secret& nextKey, qint64 leaver) const {
    KeySlots next(fileId_, wanted_);
    next.serial_ = serial_ + 1;
    for (auto slot : slots_) {
        if (slot.worker == leaver || slot.publicKey.isEmpty())
            continue;
        slot.sealedKey = QByteArray(sealedBytes, '\0');
        crypto_box_seal(writable(slot.sealedKey), nextKey.data(), nextKey.size(),
                        bytes(slot.publicKey));
        next.slots_.push_back(std::move(slot));
    }
    next.seal_ = sealOf(next.list(), nextKey);
    return next;
}

bool KeySlots::rename(qint64 worker, const QString& name) {
    for (auto& slot : slots_) {
        if (slot.worker != worker || slot.name == name)
            continue;
        slot.name = name;
        ++serial_;
        return true;
    }
    return false;
}

const KeySlot* KeySlots::slot(int id) const {
    const auto found = std::find_if(slots_.begin(), slots_.end(),
                                    [&](const KeySlot& slot) { return slot.id == id; });
    return found == slots_.end() ? nullptr : &*found;
}

const KeySlot* KeySlots::slotOf(qint64 worker) const {
    const auto found = std::find_if(slots_.begin(), slots_.end(),
                                    [&](const KeySlot& slot) { return slot.worker == worker; });
    return found == slots_.end() ? nullptr : &*found;
}

Secret dataKeyOf(const Secret& recoveryKey, const QByteArray& fileId) {
    const QByteArray input = "ninefold data key 1" + fileId;
    auto key = Secret::zeros(keyBytes);
    crypto_generichash(key.data(), key.size(), bytes(input), length(input), recoveryKey.data(),
                       recoveryKey.size());
    return key;
}

} // namespace ninefold
