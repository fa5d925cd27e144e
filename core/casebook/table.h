// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/entities.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace ninefold {

/// All records of one kind, in the order of their ids, found by id and by the record they belong
/// to. New records have the highest id, so putting one in is an append.
template <class T>
class Table {
public:
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    size_t size() const { return rows_.size(); }
    bool isEmpty() const { return rows_.empty(); }

    const T* find(Id<T> id) const {
        const auto at = place(id);
        return at != rows_.end() && at->id == id ? &*at : nullptr;
    }

    std::vector<const T*> of(qint64 parent) const {
        std::vector<const T*> out;
        const auto found = byParent_.find(parent);
        if (found == byParent_.end())
            return out;
        out.reserve(found->second.size());
        for (const auto id : found->second)
            out.push_back(find(Id<T>{id}));
        return out;
    }

    void put(T record) {
        const auto at = rows_.begin() + (place(record.id) - rows_.cbegin());
        if (at != rows_.end() && at->id == record.id) {
            if (parentOf(*at) != parentOf(record)) {
                unlink(*at);
                link(record);
            }
            *at = std::move(record);
            return;
        }
        link(record);
        rows_.insert(at, std::move(record));
    }

    void erase(Id<T> id) {
        const auto at = place(id);
        if (at == rows_.end() || at->id != id)
            return;
        unlink(*at);
        rows_.erase(at);
    }

    void reserve(size_t count) { rows_.reserve(count); }

    friend bool operator==(const Table& a, const Table& b) { return a.rows_ == b.rows_; }

private:
    typename std::vector<T>::const_iterator place(Id<T> id) const {
        if (!rows_.empty() && rows_.back().id < id)
            return rows_.end();
        return std::lower_bound(rows_.begin(), rows_.end(), id,
                                [](const T& row, Id<T> wanted) { return row.id < wanted; });
    }
    void link(const T& record) {
        if (const auto parent = parentOf(record)) {
            auto& ids = byParent_[parent];
            ids.insert(std::lower_bound(ids.begin(), ids.end(), record.id.value), record.id.value);
        }
    }
    void unlink(const T& record) {
        if (const auto parent = parentOf(record)) {
            auto& ids = byParent_[parent];
            ids.erase(std::remove(ids.begin(), ids.end(), record.id.value), ids.end());
        }
    }

    std::vector<T> rows_;
    std::unordered_map<qint64, std::vector<qint64>> byParent_;
};

} // namespace ninefold
