// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/keys/file_sentences.h"
#include "core/store/disk_failure.h"
#include "core/store/store_parts.h"

namespace ninefold {

namespace {

/// The woman whom an edit is about, 0 for none. Referrals made or removed by the same deed are not
/// in the casebook, so they are looked for in the deed first.
class WomanOf {
public:
    WomanOf(const ChangeSet& changes, const Casebook& casebook)
        : casebook_(casebook) {
        for (const auto& any : changes.edits)
            if (const auto* edit = std::get_if<Edit<Referral>>(&any))
                changed_[edit->id().value] = (edit->after ? *edit->after : *edit->before).woman;
    }

    qint64 operator()(const AnyEdit& any) const {
        return std::visit(
            [this](const auto& edit) { return of(edit.after ? *edit.after : *edit.before); }, any);
    }

private:
    template <class T>
    qint64 of(const T& record) const {
        if constexpr (std::is_same_v<T, Woman>)
            return record.id.value;
        else if constexpr (requires { record.woman; })
            return record.woman.value;
        else if constexpr (requires { record.referral; })
            return ofReferral(record.referral);
        else
            return 0;
    }

    qint64 ofReferral(Id<Referral> id) const {
        if (const auto found = changed_.find(id.value); found != changed_.end())
            return found->second.value;
        const auto* referral = casebook_.find(id);
        return referral ? referral->woman.value : 0;
    }

    const Casebook& casebook_;
    std::unordered_map<qint64, Id<Woman>> changed_;
};

qint64 highestId(const ChangeSet& changes) {
    qint64 highest = 0;
    for (const auto& any : changes.edits)
        highest =
            std::max(highest, std::visit([](const auto& edit) { return edit.id().value; }, any));
    return highest;
}

} // namespace

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
    return guarded([&] {
        ChangeSet changes;
        auto& database = parts_->database;
        const bool underLock = database.inTransaction();
        if (!underLock && parts_->version() == seenVersion_)
            return changes;
        if (!underLock)
            database.run("BEGIN");
        const auto version = parts_->version();
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
    });
}

Status Store::begin() {
    return guarded([&] {
        parts_->database.run("BEGIN IMMEDIATE");
        return Done{};
    });
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

Status Store::noteAccess(const Author& author, AccessKind kind, qint64 woman,
                         const QString& detail) {
    return guarded([&] {
        sqlite::Transaction transaction(parts_->database);
        parts_->access.add(author, kind, woman, detail);
        transaction.commit();
        return Done{};
    });
}

Result<std::vector<AccessLine>> Store::accessOf(qint64 woman) {
    return guarded([&] { return parts_->access.of(woman); });
}

Result<std::vector<AccessLine>> Store::wholeAccess() {
    return guarded([&] { return parts_->access.all(); });
}

Status Store::keepDraft(qint64 worker, const FormDraft& draft) {
    return guarded([&] {
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
        return Done{};
    });
}

Status Store::discardDraft(qint64 worker, const QString& key) {
    return guarded([&] {
        const auto text = toUtf8(key);
        sqlite::Statement(parts_->database,
                          "DELETE FROM \"drafts\" WHERE \"worker\" = ?1 AND \"key\" = ?2")
            .bind(1, worker)
            .bind(2, text)
            .run();
        return Done{};
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
    return guarded([&] {
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        sqlite::Statement(parts_->database,
                          "UPDATE \"meta\" SET \"value\" = ?1 WHERE \"key\" = 'slots'")
            .bind(1, view)
            .run();
        return Done{};
    });
}

} // namespace ninefold
