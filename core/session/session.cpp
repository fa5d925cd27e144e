// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/file_sentences.h"
#include "core/session/session_parts.h"

namespace ninefold {

namespace {

/// A deed larger than this (an import) is not kept for undo: it would hold the caseload twice.
constexpr size_t largestUndo = 5000;
constexpr size_t undoDepth = 100;

/// A deed that begins with a submission is that of submitting: what has gone to a commissioner
/// stays kept whatever is undone.
bool isLasting(const ChangeSet& changes) {
    const auto* first = std::get_if<Edit<Submission>>(&changes.edits.front());
    return first && !first->before;
}

} // namespace

Session::Session(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts)) {}

Session::~Session() = default;

const Casebook& Session::casebook() const {
    return parts_->casebook;
}

const Worker& Session::worker() const {
    return parts_->worker;
}

QString Session::path() const {
    return parts_->store->path();
}

ClockTime Session::now() const {
    return parts_->clock();
}

QString Session::moment() const {
    return utcOf(now());
}

Deed Session::deed() const {
    return {now(), parts_->worker.id, parts_->worker.role.value_or(Role::ReadOnly)};
}

QString Session::readOnlyReason() const {
    if (!parts_->unwritable().isEmpty())
        return parts_->unwritable();
    return deed().role == Role::ReadOnly ? file_sentences::readOnlyRole() : QString();
}

QStringList Session::notes() const {
    return parts_->notes;
}

Author Session::Parts::author() const {
    return {worker.id.value, worker.name, utcNow()};
}

void Session::Parts::announce(const ChangeSet& changes) {
    if (changes.isEmpty())
        return;
    // A listener may subscribe or unsubscribe, so the list is walked by number.
    std::vector<int> numbers;
    for (const auto& subscription : subscriptions)
        numbers.push_back(subscription.number);
    for (const int number : numbers) {
        const auto found = std::find_if(subscriptions.begin(), subscriptions.end(),
                                        [&](const Subscription& s) { return s.number == number; });
        if (found == subscriptions.end())
            continue;
        const auto listener = found->listener;
        listener(changes);
    }
}

Result<ChangeSet> Session::Parts::takeIn() {
    auto newer = store->newer(casebook);
    if (!newer)
        return newer;
    casebook.apply(*newer);
    casebook.setNextId(store->nextId());
    // Who is signed in may have been renamed or given another role.
    if (const auto* self = casebook.find(worker.id))
        worker = *self;
    return newer;
}

std::optional<Failure> Session::Parts::commit(const ChangeSet& changes) {
    if (const auto stale = casebook.firstStale(changes)) {
        store->abandon();
        return conflict(changes.edits[*stale]);
    }
    if (const auto saved = store->save(changes, casebook, author()); !saved)
        return saved.failure();
    casebook.apply(changes);
    casebook.setNextId(store->nextId());
    if (const auto* self = casebook.find(worker.id))
        worker = *self;
    renameSlots();
    return std::nullopt;
}

Outcome Session::run(const Drafter& drafter) {
    if (const auto reason = readOnlyReason(); !reason.isEmpty())
        return Failure{Failure::Kind::NotAllowed, reason};
    if (const auto begun = parts_->store->begin(); !begun)
        return begun.failure();
    const auto others = parts_->takeIn();
    if (!others)
        return others.failure();

    auto drafted = drafter(parts_->casebook, deed());
    auto* changes = std::get_if<ChangeSet>(&drafted);
    if (!changes || changes->isEmpty()) {
        parts_->store->abandon();
        parts_->announce(*others);
        if (!changes)
            return std::get<Problems>(std::move(drafted));
        return std::move(*changes);
    }
    const auto failure = parts_->commit(*changes);
    if (!failure) {
        parts_->undone.clear();
        if (changes->edits.size() > largestUndo) {
            parts_->done.clear();
        } else if (!isLasting(*changes)) {
            parts_->done.push_back(*changes);
            if (parts_->done.size() > undoDepth)
                parts_->done.erase(parts_->done.begin());
        }
    }
    parts_->announce(*others);
    if (failure)
        return *failure;
    parts_->announce(*changes);
    return std::move(*changes);
}

QString Session::undoText() const {
    return parts_->done.empty() ? QString() : parts_->done.back().what;
}

QString Session::redoText() const {
    return parts_->undone.empty() ? QString() : parts_->undone.back().what;
}

Outcome Session::undo() {
    return replay(parts_->done, parts_->undone,
                  QCoreApplication::translate("journal", "Undone: %1"));
}

Outcome Session::redo() {
    return replay(parts_->undone, parts_->done,
                  QCoreApplication::translate("journal", "Redone: %1"));
}

/// Undo and redo are the same: the inverse of the newest deed of one stack, kept on the other.
Outcome Session::replay(std::vector<ChangeSet>& from, std::vector<ChangeSet>& onto,
                        const QString& words) {
    if (const auto reason = readOnlyReason(); !reason.isEmpty())
        return Failure{Failure::Kind::NotAllowed, reason};
    if (from.empty())
        return ChangeSet();
    const auto inverse = from.back().inverse();
    const ChangeSet changes{words.arg(inverse.what), inverse.edits};
    if (const auto begun = parts_->store->begin(); !begun)
        return begun.failure();
    const auto others = parts_->takeIn();
    if (!others)
        return others.failure();
    const auto failure = parts_->commit(changes);
    if (!failure) {
        from.pop_back();
        onto.push_back(inverse);
    }
    parts_->announce(*others);
    if (failure)
        return *failure;
    parts_->announce(changes);
    return changes;
}

int Session::subscribe(Listener listener) {
    parts_->subscriptions.push_back({++parts_->lastSubscription, std::move(listener)});
    return parts_->lastSubscription;
}

void Session::unsubscribe(int subscription) {
    auto& all = parts_->subscriptions;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const auto& one) { return one.number == subscription; }),
              all.end());
}

Status Session::catchUp() {
    const auto others = parts_->takeIn();
    if (!others)
        return others.failure();
    parts_->announce(*others);
    return Done{};
}

Status Session::keepDraft(const FormDraft& draft) {
    return parts_->store->keepDraft(parts_->worker.id.value, draft);
}

Status Session::discardDraft(const QString& key) {
    return parts_->store->discardDraft(parts_->worker.id.value, key);
}

Result<std::vector<FormDraft>> Session::drafts() {
    return parts_->store->drafts(parts_->worker.id.value);
}

Status Session::noteAccess(AccessKind kind, Id<Woman> woman, const QString& detail) {
    return parts_->store->noteAccess(parts_->author(), kind, woman.value, detail);
}

Result<std::vector<JournalLine>> Session::journalOf(Id<Woman> woman) {
    return parts_->store->journalOf(woman.value);
}

Result<std::vector<AccessLine>> Session::accessOf(Id<Woman> woman) {
    return parts_->store->accessOf(woman.value);
}

Status Session::eachChange(const JournalSink& take) {
    return parts_->store->eachChange(take);
}

Result<std::vector<AccessLine>> Session::wholeAccess() {
    return parts_->store->wholeAccess();
}

Result<std::optional<CasebookThen>> Session::casebookAfter(std::string_view table, qint64 record) {
    return parts_->store->casebookAfter(parts_->casebook, table, record);
}

Result<Session::Health> Session::checkFile() {
    auto faults = parts_->store->faults();
    if (!faults)
        return faults.failure();
    return Health{std::move(*faults)};
}

} // namespace ninefold
