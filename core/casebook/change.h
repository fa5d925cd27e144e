// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/entities.h"

#include <optional>
#include <vector>

namespace ninefold {

/// One record's change: made (before empty), altered, or removed (after empty).
template <class T>
struct Edit {
    std::optional<T> before;
    std::optional<T> after;

    Id<T> id() const { return after ? after->id : before->id; }
    Edit inverse() const { return {after, before}; }
};

template <class... T>
using EditOfAny = std::variant<Edit<T>...>;
using AnyEdit = Entities::apply<EditOfAny>;

/// What one deed changed. This one record is the SQL write, the journal entry, the undo, the check
/// for somebody else's change and the announcement to the screens.
struct ChangeSet {
    QString what; ///< as a person says it, for undo and the journal: "Record attendance"
    std::vector<AnyEdit> edits; ///< in the order they are applied

    ChangeSet();
    explicit ChangeSet(QString what);
    ChangeSet(QString what, std::vector<AnyEdit> edits);
    // Compiled once, in change.cpp: they take an edit of every kind apart.
    ChangeSet(const ChangeSet& other);
    ChangeSet(ChangeSet&& other) noexcept;
    ChangeSet& operator=(const ChangeSet& other);
    ChangeSet& operator=(ChangeSet&& other) noexcept;
    ~ChangeSet();

    template <class T>
    void add(T record);
    /// `before` is the record as the person saw it: if it is no longer so, the change is refused.
    template <class T>
    void alter(const T& before, T after);
    template <class T>
    void remove(const T& record);
    bool isEmpty() const;
    ChangeSet inverse() const;
};

/// One field's change, for the journal and for "who changed what".
struct FieldChange {
    std::string_view field;
    std::string before; ///< as stored; blank: not recorded
    std::string after;
};
template <class T>
std::vector<FieldChange> fieldChanges(const Edit<T>& edit) {
    std::vector<FieldChange> out;
    for (const auto& field : fields<T>()) {
        auto before = edit.before ? field.text(*edit.before) : std::string();
        auto after = edit.after ? field.text(*edit.after) : std::string();
        if (before != after)
            out.push_back({field.name, std::move(before), std::move(after)});
    }
    return out;
}

} // namespace ninefold
