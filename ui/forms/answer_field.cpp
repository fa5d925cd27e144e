// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answer_field.h"

#include "ui/style/theme.h"

namespace ninefold {

QString AnswerField::fault(const QString&) const {
    return {};
}

void AnswerField::showProblem(bool problem) {
    setSheetProperty(focusTarget(), "problem", problem);
}

void AnswerField::setAccessibleWords(const QString& name, const QString& description) {
    focusTarget()->setAccessibleName(name);
    focusTarget()->setAccessibleDescription(description);
}

} // namespace ninefold
