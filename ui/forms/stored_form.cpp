// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/stored_form.h"

#include <QDate>

namespace ninefold {

QString storedAnswer(const AnswerField& field) {
    if (const auto* day = qobject_cast<const DateField*>(&field))
        return fromUtf8(value_text::write(day->date()));
    if (const auto* number = qobject_cast<const NumberField*>(&field))
        return fromUtf8(value_text::write(number->number()));
    return field.typed().trimmed();
}

void showStored(AnswerField& field, const QString& stored) {
    if (auto* day = qobject_cast<DateField*>(&field)) {
        QDate date;
        value_text::read(toUtf8(stored), date);
        day->setDate(date);
    } else {
        field.setTyped(stored);
    }
}

} // namespace ninefold
