// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down what she agreed to, or did not, with which words and in which language.
class ConsentForm : public RecordForm {
    Q_OBJECT
public:
    /// `kind`: what she is asked; none: to be chosen.
    explicit ConsentForm(const RecordContext& context, std::optional<ConsentKind> kind = {},
                         QWidget* parent = nullptr);

    /// The kind, by its code.
    void takeWish(const QString& typed) override;

protected:
    Outcome save(const QString& saved) override;

private:
    DateField* on_ = nullptr;
    ChoiceField* kind_ = nullptr;
    YesNoField* given_ = nullptr;
    TextField* version_ = nullptr;
    ChoiceField* language_ = nullptr;
    LongTextField* note_ = nullptr;
};

/// Writes down what she was told, with which leaflet, how and in which language; or corrects it.
class InformationForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the one to correct; none: a new one.
    InformationForm(const RecordContext& context, const InformationGiven* change,
                    QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<InformationGiven> before_;
};

} // namespace ninefold
