// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form over one stored record: rows named as its fields are filled from it and read back into
// it, and a record that somebody else changed meanwhile is brought together with what was typed.

#include "ui/forms/form.h"

#include <QCoreApplication>

namespace ninefold {

/// The text that a field's answer is stored as; a date that cannot be read is blank.
QString storedAnswer(const AnswerField& field);
/// Shows a stored text in a field.
void showStored(AnswerField& field, const QString& stored);

/// A choice of the codes of E, as a list or as buttons.
template <class E>
ChoiceField* choiceOf(ChoiceField::Manner manner = ChoiceField::Manner::List) {
    return (new ChoiceField(manner))->offer<E>();
}

namespace stored_form {

/// The row of a stored field. A moment is asked as day and time by the form itself.
template <class T>
AnswerField* rowOf(const Form& form, const Field<T>& stored) {
    return stored.kind == FieldKind::ClockTime ? nullptr : form.field(fromUtf8(stored.name));
}

} // namespace stored_form

/// Fills every row that is named as a field of T.
template <class T>
void fillFrom(const Form& form, const T& record) {
    for (const auto& stored : fields<T>())
        if (auto* field = stored_form::rowOf(form, stored))
            showStored(*field, fromUtf8(stored.text(record)));
}

/// The record with every row's answer in it; fields without a row, and answers that say what is
/// stored already, stay as they are.
template <class T>
T readInto(const Form& form, T record) {
    for (const auto& stored : fields<T>())
        if (const auto* field = stored_form::rowOf(form, stored)) {
            const auto answer = storedAnswer(*field);
            if (answer != fromUtf8(stored.text(record)).trimmed())
                stored.set(record, toUtf8(answer));
        }
    return record;
}

/// After somebody else changed `base` to `theirs`: rows left alone show theirs; a row that both
/// changed keeps what was typed and is told as a problem, to be chosen by a person.
template <class T>
Problems bringTogether(const Form& form, const T& base, const T& theirs) {
    Problems both;
    for (const auto& stored : fields<T>()) {
        auto* field = stored_form::rowOf(form, stored);
        const auto was = fromUtf8(stored.text(base));
        const auto is = fromUtf8(stored.text(theirs));
        if (!field || was == is)
            continue;
        const auto typed = storedAnswer(*field);
        if (typed == was.trimmed())
            showStored(*field, is);
        else if (typed != is.trimmed())
            both.push_back(
                {fromUtf8(stored.name),
                 QCoreApplication::translate("Form",
                                             "Changed meanwhile to “%1”. Choose which one to keep.")
                     .arg(is.isEmpty() ? QCoreApplication::translate("Form", "not recorded")
                                       : stored.wordsOf(theirs))});
    }
    return both;
}

} // namespace ninefold
