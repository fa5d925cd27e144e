// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/keys/file_sentences.h"
#include "core/session/session_parts.h"

namespace ninefold {

bool Session::openedWithRecoveryKey() const {
    return parts_->withRecoveryKey;
}

std::vector<Id<Worker>> Session::workersWithAccess() const {
    std::vector<Id<Worker>> out;
    for (const auto& slot : parts_->keys.all())
        out.push_back({slot.worker});
    return out;
}

Status Session::setPassphrase(const Secret& passphrase) {
    return parts_->giveSlot(parts_->worker, passphrase);
}

Status Session::giveAccess(Id<Worker> worker, const Secret& passphrase) {
    if (deed().role != Role::Manager)
        return file_sentences::managersOnly();
    const auto* known = parts_->casebook.find(worker);
    if (!known)
        return file_sentences::noSuchWorker();
    return parts_->giveSlot(*known, passphrase);
}

Status Session::Parts::giveSlot(const Worker& holder, const Secret& passphrase) {
    if (!unwritable().isEmpty())
        return Failure{Failure::Kind::NotAllowed, unwritable()};
    // Another window may have given slots since; its list is the newer one.
    if (auto agreed = agreeKeySlots(); !agreed)
        return agreed;
    const auto before = keys;
    const auto given = keys.give(holder.id.value, holder.name, passphrase, dataKey);
    if (!given)
        return given.failure();
    auto kept = keepKeySlots();
    if (kept)
        noteLighterSlot(*given);
    else
        keys = before;
    return kept;
}

std::vector<Id<Worker>> Session::workersWithoutPair() const {
    std::vector<Id<Worker>> out;
    for (const auto& slot : parts_->keys.all())
        if (slot.publicKey.isEmpty())
            out.push_back({slot.worker});
    return out;
}

Status Session::makeNewKeys(const Secret& recoveryKey, std::optional<Id<Worker>> leaver) {
    auto& parts = *parts_;
    if (deed().role != Role::Manager)
        return file_sentences::managersOnly();
    if (!parts.unwritable().isEmpty())
        return Failure{Failure::Kind::NotAllowed, parts.unwritable()};
    if (auto agreed = parts.agreeKeySlots(); !agreed)
        return agreed;
    if (auto caughtUp = catchUp(); !caughtUp)
        return caughtUp;
    const auto* own = parts.keys.slotOf(parts.worker.id.value);
    if (!own || own->publicKey.isEmpty() || leaver == parts.worker.id)
        return file_sentences::setOwnPassphraseFirst();
    auto dataKey = dataKeyOf(recoveryKey, parts.keys.fileId());
    const auto next = parts.keys.forNextKey(dataKey, leaver.value_or(Id<Worker>{}).value);
    const auto text = next.text(dataKey);
    bool written = false;
    auto remade = parts.store->remake({parts.dataKey, dataKey, parts.keys.fileId(), text},
                                      parts.author(), [&] {
                                          written = true;
                                          return writeDurably(parts.keysPath(), text);
                                      });
    if (!remade) {
        // The old file stands, so the old list has to stand beside it.
        if (written && !writeDurably(parts.keysPath(), parts.keys.text(parts.dataKey)))
            parts.notes << file_sentences::folderReadOnly(parts.keysPath()).text;
        return remade;
    }
    parts.keys = next;
    parts.dataKey = std::move(dataKey);
    return Done{};
}

Status Session::Parts::keepKeySlots() {
    const auto text = keys.text(dataKey);
    if (auto saved = store->saveKeySlots(text); !saved)
        return saved;
    return writeDurably(keysPath(), text);
}

void Session::Parts::noteLighterSlot(KeyCost got) {
    if (got.memoryMiB < keys.wanted().memoryMiB)
        notes << file_sentences::lighterSlot(got.memoryMiB);
}

void Session::Parts::strengthen(const Secret& passphrase) {
    const auto* slot = keys.slotOf(worker.id.value);
    if (!slot || !unwritable().isEmpty() ||
        (slot->cost.memoryMiB >= keys.wanted().memoryMiB && !slot->wantsRenewal()))
        return;
    const auto cost = slot->cost;
    // She is in already: when this does not work, her slot stays as it was.
    if (!giveSlot(worker, passphrase))
        noteLighterSlot(cost);
}

void Session::Parts::renameSlots() {
    bool renamed = false;
    for (const auto& holder : casebook.all<Worker>())
        renamed = keys.rename(holder.id.value, holder.name) || renamed;
    // The name is only for choosing from; the next sign-in finds the two copies and tries again.
    if (renamed && !keepKeySlots())
        notes << file_sentences::folderReadOnly(keysPath()).text;
}

} // namespace ninefold
