// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/keys/file_sentences.h"
#include "core/store/disk_failure.h"
#include "core/store/store_parts.h"

namespace ninefold {

namespace {

/// The woman whom an edit is about, 0 for none. Referrals and goals made or removed by the same
/// deed are not in the casebook, so they are looked for in the deed first.
class WomanOf {
public:
    WomanOf(const ChangeSet& changes, const Casebook& casebook)
        : casebook_(casebook) {
        for (const auto& any : changes.edits)
            if (const auto* referral = std::get_if<Edit<Referral>>(&any))
                referrals_[referral->id()] = newest(*referral).woman;
            else if (const auto* goal = std::get_if<Edit<Goal>>(&any))
                goals_[goal->id()] = newest(*goal).referral;
    }

    qint64 operator()(const AnyEdit& any) const {
        return std::visit([this](const auto& edit) { return of(newest(edit)); }, any);
    }

private:
    template <class T>
    static const T& newest(const Edit<T>& edit) {
        return edit.after ? *edit.after : *edit.before;
    }

    template <class T>
    qint64 of(const T& record) const {
        if constexpr (std::is_same_v<T, Woman>)
            return record.id.value;
        else if constexpr (requires { record.woman; })
            return record.woman.value;
        else if constexpr (requires { record.referral; })
            return ofReferral(record.referral);
        else if constexpr (requires { record.goal; })
            return ofReferral(referralOf(record.goal));
        else
            return 0;
    }

    Id<Referral> referralOf(Id<Goal> id) const {
        if (const auto found = goals_.find(id); found != goals_.end())
            return found->second;
        const auto* goal = casebook_.find(id);
        return goal ? goal->referral : Id<Referral>{};
    }

    qint64 ofReferral(Id<Referral> id) const {
        if (const auto found = referrals_.find(id); found != referrals_.end())
            return found->second.value;
        const auto* referral = casebook_.find(id);
        return referral ? referral->woman.value : 0;
    }

    const Casebook& casebook_;
    std::map<Id<Referral>, Id<Woman>> referrals_;
    std::map<Id<Goal>, Id<Referral>> goals_;
};

qint64 highestId(const ChangeSet& changes) {
    qint64 highest = 0;
    for (const auto& any : changes.edits)
        highest =
            std::max(highest, std::visit([](const auto& edit) { return edit.id().value; }, any));
    return highest;
}

/// What work came to, whether it or the disk refused.
template <class T>
Result<T> flat(Result<Result<T>> result) {
    return result ? std::move(*result) : Result<T>(result.failure());
}

} // namespace

/// A transaction of its own for what is no deed.
template <class F>
Status Store::write(F&& work) {
    if (auto begun = begin(); !begun)
        return begun;
    return guarded([&] {
        work();
        parts_->database.run("COMMIT");
        return Done{};
    });
}

Result<Casebook> Store::load() {
    return guarded([&] {
        // One reading transaction, so that rows and journal are of the same moment.
        parts_->database.run("BEGIN");
        auto casebook = parts_->rows.loadAll();
        seenSeq_ = parts_->journal.head();
        seenVersion_ = parts_->database.number("PRAGMA data_version");
        nextId_ = readNextId();
        casebook.setNextId(nextId_);
        parts_->database.run("COMMIT");
        return casebook;
    });
}

Result<ChangeSet> Store::newer(const Casebook& casebook) {
    return flat(guarded([&]() -> Result<ChangeSet> {
        ChangeSet changes;
        auto& database = parts_->database;
        const bool underLock = database.inTransaction();
        if (!underLock && parts_->version() == seenVersion_)
            return changes;
        if (!underLock)
            database.run("BEGIN");
        const auto version = parts_->version();
        if (!underLock && parts_->isRetired()) {
            parts_->rollback();
            return file_sentences::madeAnew(path_);
        }
        const auto head = parts_->journal.head();
        if (head != seenSeq_) {
            for (const auto& touched : parts_->journal.touchedAfter(seenSeq_, changes.what))
                if (auto edit = parts_->rows.difference(touched.table, touched.record, casebook))
                    changes.edits.push_back(std::move(*edit));
            nextId_ = readNextId();
        }
        if (!underLock)
            database.run("COMMIT");
        seenSeq_ = head;
        seenVersion_ = version;
        return changes;
    }));
}

Status Store::begin() {
    return flat(guarded([&]() -> Status {
        parts_->database.run("BEGIN IMMEDIATE");
        if (!parts_->isRetired())
            return Done{};
        parts_->rollback();
        return file_sentences::madeAnew(path_);
    }));
}

Status Store::save(const ChangeSet& changes, const Casebook& casebook, const Author& author) {
    return guarded([&] {
        const WomanOf womanOf(changes, casebook);
        std::string fields;
        parts_->journal.begin(author, changes.what);
        for (const auto& edit : changes.edits) {
            parts_->rows.write(edit, fields);
            parts_->journal.add(edit, womanOf(edit), fields);
        }
        parts_->journal.finish();
        const auto next = std::max(nextId_, highestId(changes) + 1);
        if (next != nextId_)
            writeNextId(next);
        parts_->database.run("COMMIT");
        nextId_ = next;
        seenSeq_ += static_cast<qint64>(changes.edits.size());
        if (changes.edits.size() > 1000)
            parts_->database.releaseMemory();
        return Done{};
    });
}

void Store::abandon() {
    parts_->rollback();
}

qint64 Store::readNextId() {
    return parts_->database.number("SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'next_id'");
}

void Store::writeNextId(qint64 next) {
    const auto text = std::to_string(next);
    sqlite::Statement(parts_->database,
                      "UPDATE \"meta\" SET \"value\" = ?1 WHERE \"key\" = 'next_id'")
        .bind(1, std::string_view(text))
        .run();
}

Result<std::optional<LastChange>> Store::lastChange(std::string_view table, qint64 record,
                                                    const QString& field) {
    return guarded([&] { return parts_->journal.lastChange(table, record, field); });
}

Result<std::vector<JournalLine>> Store::journalOf(qint64 woman) {
    return guarded([&] { return parts_->journal.of(woman); });
}

Status Store::eachChange(const JournalSink& take) {
    return guarded([&] {
        parts_->journal.each(take);
        return Done{};
    });
}

Result<std::optional<CasebookThen>> Store::casebookAfter(const Casebook& casebook,
                                                         std::string_view table, qint64 record) {
    return guarded([&] { return parts_->journal.backTo(table, record, seenSeq_, casebook); });
}

Status Store::noteAccess(const Author& author, AccessKind kind, qint64 woman,
                         const QString& detail) {
    return write([&] { parts_->access.add(author, kind, woman, detail); });
}

Result<std::vector<AccessLine>> Store::accessOf(qint64 woman) {
    return guarded([&] { return parts_->access.of(woman); });
}

Result<std::vector<AccessLine>> Store::wholeAccess() {
    return guarded([&] { return parts_->access.all(); });
}

Status Store::keepDraft(qint64 worker, const FormDraft& draft) {
    return write([&] {
        const auto key = toUtf8(draft.key);
        const auto title = toUtf8(draft.title);
        const auto at = value_text::write(draft.at);
        const std::string_view answers(draft.answers.constData(),
                                       static_cast<size_t>(draft.answers.size()));
        sqlite::Statement(parts_->database,
                          "INSERT OR REPLACE INTO \"drafts\" VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(1, worker)
            .bind(2, key)
            .bind(3, title)
            .bind(4, at)
            .bindBlob(5, answers)
            .run();
    });
}

Status Store::discardDraft(qint64 worker, const QString& key) {
    return write([&] {
        const auto text = toUtf8(key);
        sqlite::Statement(parts_->database,
                          "DELETE FROM \"drafts\" WHERE \"worker\" = ?1 AND \"key\" = ?2")
            .bind(1, worker)
            .bind(2, text)
            .run();
    });
}

Result<std::vector<FormDraft>> Store::drafts(qint64 worker) {
    return guarded([&] {
        sqlite::Statement rows(parts_->database,
                               "SELECT \"key\", \"title\", \"at\", \"answers\" FROM \"drafts\" "
                               "WHERE \"worker\" = ?1 ORDER BY \"at\" DESC, \"key\"");
        rows.bind(1, worker);
        std::vector<FormDraft> out;
        while (rows.step()) {
            FormDraft draft{rows.string(0), rows.string(1), {}, rows.bytes(3)};
            value_text::read(rows.text(2), draft.at);
            out.push_back(std::move(draft));
        }
        return out;
    });
}

Result<QByteArray> Store::keySlots() {
    return guarded([&] {
        return parts_->database.text("SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'slots'");
    });
}

Status Store::saveKeySlots(const QByteArray& text) {
    return write([&] {
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        sqlite::Statement(parts_->database,
                          "UPDATE \"meta\" SET \"value\" = ?1 WHERE \"key\" = 'slots'")
            .bind(1, view)
            .run();
    });
}

} // namespace ninefold
