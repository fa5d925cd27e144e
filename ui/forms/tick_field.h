// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/answer_field.h"

#include <QStringList>

#include <utility>
#include <vector>

class QCheckBox;
class QGridLayout;

namespace ninefold {

/// Any of a few choices, each a box to tick, in two columns. Stored as codes parted by spaces.
class TickField : public AnswerField {
    Q_OBJECT
public:
    explicit TickField(QWidget* parent = nullptr);
    void addChoice(const QString& code, const QString& words);

    QString typed() const override; ///< codes parted by spaces, in the order offered
    void setTyped(const QString& codes) override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void setAccessibleWords(const QString& name, const QString& description) override;

private:
    QGridLayout* grid_;
    std::vector<std::pair<QString, QCheckBox*>> boxes_;
};

} // namespace ninefold
