// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

class QPlainTextEdit;

namespace ninefold {

class MomentRows;

/// Writes a note. Once it is kept its words stay.
class NoteForm : public RecordForm {
    Q_OBJECT
public:
    explicit NoteForm(const RecordContext& context, QWidget* parent = nullptr);
    ~NoteForm() override;

protected:
    Outcome save(const QString& saved) override;

private:
    std::unique_ptr<MomentRows> at_;
    ChoiceField* kind_ = nullptr;
    LongTextField* text_ = nullptr;
    LongTextField* thirdParties_ = nullptr;
};

/// Puts something right about a note, beside its words.
class AmendNoteForm : public RecordForm {
    Q_OBJECT
public:
    AmendNoteForm(const RecordContext& context, const Note& note, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;

private:
    Note note_;
    LongTextField* text_ = nullptr;
};

/// Says which words of a note are about other people: chosen in its text, or typed.
class TagNoteForm : public RecordForm {
    Q_OBJECT
public:
    TagNoteForm(const RecordContext& context, const Note& note, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    QPlainTextEdit* makeWords();

    Note before_;
    LongTextField* thirdParties_ = nullptr;
};

} // namespace ninefold
