// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/keys/file_sentences.h"
#include "core/keys/recovery_key.h"
#include "core/session/failed_sign_ins.h"
#include "core/session/glance.h"
#include "core/session/session_parts.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace ninefold {

namespace {

constexpr qint64 saltBytes = 16;
constexpr qint64 pageBytes = 4096;

QString keysBeside(const QString& path) {
    return path + QStringLiteral("-keys");
}

/// Whether a file's beginning can be the noise that encryption makes. In noise half of all bytes
/// are under 128, give or take 16 of 1024; text, databases and documents are far from it.
bool looksEncrypted(const QByteArray& start) {
    if (start.startsWith("PK\x03\x04") || start.startsWith("%PDF"))
        return false;
    const auto low = std::count_if(start.begin(), start.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 128; });
    return std::abs(2 * low - start.size()) < 256;
}

/// The file's id, its first 16 bytes; or why it cannot be a centre file.
Result<QByteArray> fileIdOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return file_sentences::notThere(path);
    if (!info.isFile())
        return file_sentences::notACentreFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file_sentences::cannotRead(path, file.errorString());
    const auto start = file.read(1024);
    const bool hasKeys = QFile::exists(keysBeside(path));
    if (start.size() == 1024 && !looksEncrypted(start))
        return hasKeys ? file_sentences::damagedFile(path) : file_sentences::notACentreFile(path);
    if (file.size() < pageBytes)
        return hasKeys ? file_sentences::damagedFile(path) : file_sentences::notACentreFile(path);
    return start.left(saltBytes);
}

/// The key slots beside the file, or why there are none to use.
Result<KeySlots> keysOf(const QString& path, const QByteArray& fileId) {
    const auto keysPath = keysBeside(path);
    QFile file(keysPath);
    if (!file.exists())
        return file_sentences::missingKeys(keysPath);
    if (!file.open(QIODevice::ReadOnly))
        return file_sentences::cannotRead(keysPath, file.errorString());
    auto keys = KeySlots::read(file.readAll(), keysPath);
    if (keys && keys->fileId() != fileId)
        return file_sentences::keysOfAnotherFile(keysPath);
    return keys;
}

Failure failedGuess(const QString& path, const QString& worker, Failure failure) {
    if (failure.kind == Failure::Kind::WrongPassphrase)
        noteFailedSignIn(path, {QDateTime::currentSecsSinceEpoch(), worker});
    return failure;
}

const Worker* managerOf(const Casebook& casebook, const QString& name) {
    if (!name.isEmpty())
        return casebook.workerByName(name);
    for (const auto& worker : casebook.all<Worker>())
        if (worker.role == Role::Manager && worker.active.value_or(true))
            return &worker;
    return nullptr;
}

} // namespace

Result<FileGlance> glanceAt(const QString& path) {
    const auto fileId = fileIdOf(path);
    if (!fileId)
        return fileId.failure();
    FileGlance glance;
    glance.secondsToWait = secondsUntilNextGuess(path);
    const auto keys = keysOf(path, *fileId);
    glance.keySlotsFound = keys.ok();
    if (keys)
        for (const auto& slot : keys->all())
            glance.workers << slot.name;
    return glance;
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, const Secret& passphrase,
                                               const QString& worker, Clock clock) {
    const auto fileId = fileIdOf(path);
    if (!fileId)
        return fileId.failure();
    if (const auto seconds = secondsUntilNextGuess(path))
        return file_sentences::tooManyGuesses(seconds);

    auto parts = std::make_unique<Parts>();
    parts->clock = clock ? std::move(clock) : Clock(londonNow);
    auto keys = keysOf(path, *fileId);
    qint64 slotWorker = 0;
    Secret formerKey;
    auto recovery = looksLikeRecoveryKey(passphrase)
                        ? readRecoveryKey(passphrase)
                        : Result<Secret>(file_sentences::recoveryKeyLength());
    if (recovery) {
        parts->withRecoveryKey = true;
        parts->dataKey = dataKeyOf(*recovery, *fileId);
    } else if (!keys) {
        return looksLikeRecoveryKey(passphrase) ? recovery.failure() : keys.failure();
    } else {
        auto unlocked = keys->unlock(passphrase, worker, keysBeside(path));
        if (!unlocked)
            return failedGuess(path, worker,
                               looksLikeRecoveryKey(passphrase) ? recovery.failure()
                                                                : unlocked.failure());
        parts->dataKey = std::move(unlocked->dataKey);
        formerKey = std::move(unlocked->formerKey);
        slotWorker = keys->slot(unlocked->slot)->worker;
    }

    auto store = Store::open(path, parts->dataKey, *fileId);
    if (!store && !formerKey.isEmpty() && store.failure().kind == Failure::Kind::Damaged)
        // A change of keys that was cut short: the slots were written, the file was not.
        if (auto former = Store::open(path, formerKey, *fileId)) {
            store = std::move(former);
            parts->dataKey = std::move(formerKey);
        }
    const bool keyIsProven = keys && keys->isSealedWith(parts->dataKey);
    if (!store) {
        if (!keyIsProven && store.failure().kind == Failure::Kind::Damaged)
            return failedGuess(path, worker, file_sentences::wrongRecoveryKey(path));
        return store.failure();
    }
    parts->store = std::move(*store);
    if (keyIsProven)
        parts->keys = std::move(*keys);
    auto session = enter(std::move(parts), worker, slotWorker);
    if (session && slotWorker)
        (*session)->parts_->strengthen(passphrase);
    return session;
}

/// Loads the caseload and says who is in: the worker of the slot, or with the recovery key the one
/// named, otherwise the first manager.
Result<std::unique_ptr<Session>> Session::enter(std::unique_ptr<Parts> parts, const QString& worker,
                                                qint64 slotWorker) {
    auto casebook = parts->store->load();
    if (!casebook)
        return casebook.failure();
    parts->casebook = std::move(*casebook);
    const auto* self = slotWorker ? parts->casebook.find(Id<Worker>{slotWorker})
                                  : managerOf(parts->casebook, worker);
    if (!self)
        return file_sentences::noSuchWorker();
    if (!parts->withRecoveryKey && !self->active.value_or(true))
        return file_sentences::noLongerActive(self->name);
    parts->worker = *self;
    if (!parts->store->backupBeforeMigration().isEmpty())
        parts->notes << file_sentences::broughtUpToDate(parts->store->backupBeforeMigration());
    if (parts->store->readOnlyReason().isEmpty()) {
        auto written = parts->agreeKeySlots();
        if (written)
            written = parts->noteSignIn();
        // A full disk must not keep anybody from looking and from exporting.
        if (!written && written.failure().kind == Failure::Kind::Disk)
            parts->diskTrouble = written.failure().text;
        else if (!written)
            return written.failure();
    }
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

/// The newer of the two copies of the key slots wins; a missing or damaged one is written again.
Status Session::Parts::agreeKeySlots() {
    const auto copy = store->keySlots();
    if (!copy)
        return copy.failure();
    const auto kept = KeySlots::read(*copy, keysPath());
    const bool keptIsTrue = kept && kept->isSealedWith(dataKey);
    const bool fileIsTrue = !keys.fileId().isEmpty();
    if (keptIsTrue && (!fileIsTrue || kept->serial() > keys.serial())) {
        keys = *kept;
        if (!fileIsTrue)
            notes << file_sentences::keysWrittenAgain(keysPath());
        return writeDurably(keysPath(), keys.text(dataKey));
    }
    if (fileIsTrue && (!keptIsTrue || keys.serial() > kept->serial()))
        return store->saveKeySlots(keys.text(dataKey));
    if (!fileIsTrue)
        return file_sentences::damagedKeys(keysPath());
    return Done{};
}

Status Session::Parts::noteSignIn() {
    for (const auto& failed : failedSignIns(store->path())) {
        const auto at = QDateTime::fromSecsSinceEpoch(failed.at, Qt::UTC)
                            .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
        const auto* named = casebook.workerByName(failed.worker);
        const Author guesser{named ? named->id.value : 0, failed.worker, at};
        if (auto noted = store->noteAccess(guesser, AccessKind::FailedSignIn, 0, {}); !noted)
            return noted;
    }
    forgetFailedSignIns(store->path());
    return store->noteAccess(author(), AccessKind::SignIn, 0,
                             withRecoveryKey
                                 ? QCoreApplication::translate("journal", "with the recovery key")
                                 : QString());
}

Result<Session::Created> Session::create(const QString& path, const NewCentre& centre,
                                         const Secret& passphrase, Clock clock) {
    const auto keysPath = keysBeside(path);
    for (const auto& one : {path, keysPath})
        if (QFileInfo::exists(one))
            return file_sentences::alreadyThere(one);
    auto recovery = Secret::random(32);
    const auto fileId = Secret::random(saltBytes).view().toByteArray();
    auto parts = std::make_unique<Parts>();
    parts->clock = clock ? std::move(clock) : Clock(londonNow);
    parts->dataKey = dataKeyOf(recovery, fileId);
    auto store = Store::create(path, parts->dataKey, fileId);
    if (!store)
        return store.failure();
    parts->store = std::move(*store);
    parts->keys = KeySlots(fileId, centre.cost);
    if (auto founded = parts->found(centre, passphrase); !founded) {
        parts->store.reset();
        QFile::remove(path);
        QFile::remove(keysPath);
        return founded.failure();
    }
    return Created{std::unique_ptr<Session>(new Session(std::move(parts))),
                   printedRecoveryKey(recovery)};
}

/// The centre, its first manager and her key slot.
Status Session::Parts::found(const NewCentre& centre, const Secret& passphrase) {
    auto loaded = store->load();
    if (!loaded)
        return loaded.failure();
    casebook = std::move(*loaded);
    auto first = centre.centre;
    first.id = {casebook.nextId()};
    worker.id = {casebook.nextId() + 1};
    worker.name = centre.managerName;
    worker.role = Role::Manager;
    worker.active = true;
    ChangeSet changes(QCoreApplication::translate("journal", "New centre"));
    changes.add(first);
    changes.add(worker);
    if (auto begun = store->begin(); !begun)
        return begun;
    if (const auto failure = commit(changes))
        return *failure;
    const auto given = keys.give(worker.id.value, worker.name, passphrase, dataKey);
    if (!given)
        return given.failure();
    noteLighterSlot(*given);
    if (auto kept = keepKeySlots(); !kept)
        return kept;
    return noteSignIn();
}

} // namespace ninefold
