// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/change.h"
#include "core/casebook/table.h"

#include <memory>

namespace ninefold {

/// Everything a centre knows, as one value: the open file. Rules, queries and returns are functions
/// of it and a date; it changes only by applying a ChangeSet.
class Casebook {
public:
    Casebook();
    Casebook(const Casebook& other);
    Casebook(Casebook&& other) noexcept;
    Casebook& operator=(const Casebook& other);
    Casebook& operator=(Casebook&& other) noexcept;
    ~Casebook();

    template <class T>
    const Table<T>& all() const; // casebook.cpp, once for each kind
    /// The record, or null. Pointers hold until the next apply.
    template <class T>
    const T* find(Id<T> id) const {
        return all<T>().find(id);
    }
    /// The records of T under a woman (T = Referral) or a referral, oldest id first.
    template <class T, class Parent>
    std::vector<const T*> of(Id<Parent> parent) const {
        return all<T>().of(parent.value);
    }

    const Centre& centre() const; ///< blank before the file has one
    const Woman* womanByRef(const QString& ref) const;
    const Referral* referralByRef(const QString& ref) const;
    const Worker* workerByName(const QString& name) const;
    /// The woman of a referral. Every referral in a casebook has one.
    const Woman& womanOf(const Referral& referral) const;

    /// The first number not yet given to any record. Actions number the records they make from here
    /// on.
    qint64 nextId() const { return nextId_; }
    void setNextId(qint64 next) { nextId_ = std::max(nextId_, next); }

    /// The first edit whose `before` is not what stands here (another's change came first), as an
    /// index.
    std::optional<size_t> firstStale(const ChangeSet& changes) const;
    /// Applies edits that are not stale.
    void apply(const ChangeSet& changes);
    /// Puts in a record as loaded, replacing one with its id; used by the store alone.
    template <class T>
    void put(T record);
    template <class T>
    void drop(Id<T> id);
    template <class T>
    void reserve(size_t count);

    friend bool operator==(const Casebook& a, const Casebook& b);

private:
    struct Tables;

    template <class T>
    Table<T>& table();

    std::unique_ptr<Tables> tables_; ///< null only in a casebook that was moved from
    qint64 nextId_ = 1;
};

} // namespace ninefold
