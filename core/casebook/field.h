// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line a stored field. The store's columns, the journal's before and after, the columns of the
// caseload folder and the words on screen all come from these lines
// (core/casebook/fields_of_*.cpp).

#include "core/casebook/value_text.h"

#include <span>
#include <vector>

namespace ninefold {

enum class FieldKind : quint8 {
    Text,
    Reference, ///< woman_ref, referral_ref as keys of their own record
    Code,
    Date,
    ClockTime,
    YesNo,
    Number,
    Money,
    Link ///< another record's id; in the caseload folder that record's reference or name
};

/// What a link means; in the caseload folder its reference, a worker's name.
enum class LinkTo : quint8 {
    None,
    Woman,
    Referral,
    Worker,
    Goal,
    Group,
    Session,
    Submission,
    Partner,
    Fund,
    Note
};

template <class T>
struct Field {
    std::string_view name; ///< of the column, in the store and in the caseload folder
    const char* label;     ///< as people say it, marked for translation in the context "fields"
    FieldKind kind;
    bool required;
    std::string (*write)(const T&, int arg);          ///< "" when not recorded
    ReadFault (*read)(std::string_view, T&, int arg); ///< text not empty
    void (*clear)(T&, int arg);                       ///< back to not recorded
    std::vector<std::string_view> (*codes)(int arg);  ///< codes allowed, for kind Code
    QString (*words)(const T&, int arg);              ///< what a person reads
    int arg = 0; ///< the pathway, the question, the largest number: what this line is about
    LinkTo linkTo = LinkTo::None; ///< of kind Link
    /// Blank: a column of its own in the store. Else the column that keeps it as one entry of a
    /// JSON object, so that a new question or pathway needs no migration.
    std::string_view storedIn = {};
    /// Blank: in the caseload folder a column of its kind's file. Else the further file (without
    /// ".csv") that has it beside the record's key, because the contract fixes the columns of its
    /// kind's file.
    std::string_view file = {};

    std::string text(const T& record) const { return write(record, arg); }
    /// Sets the field from text; blank makes it not recorded.
    ReadFault set(T& record, std::string_view text) const {
        if (!text.empty())
            return read(text, record, arg);
        clear(record, arg);
        return ReadFault::None;
    }
    QString wordsOf(const T& record) const { return words(record, arg); }
    QString labelText() const { return QCoreApplication::translate("fields", label); }
};

/// All stored fields of T but its id, in the order of its file's columns.
template <class T>
const std::vector<Field<T>>& fields();

/// The field of that name; null if T has none.
template <class T>
const Field<T>* fieldNamed(std::string_view name) {
    for (const auto& field : fields<T>())
        if (field.name == name)
            return &field;
    return nullptr;
}

} // namespace ninefold
