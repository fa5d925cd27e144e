// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form.h"
#include "ui/screens/record/record_panel.h"

class QLabel;

namespace ninefold {

class FormFooter;
class MainAndSide;

/// One thing a person does on a record, as a form in the record's place: rows on the left, what
/// helps to answer them on the right, one button that saves. Going elsewhere keeps what was typed.
class RecordForm : public RecordPanel {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< "Book an appointment"
        QString verb;  ///< of the button: "Book"
        QString saved; ///< the sentence after "Saved."
    };
    RecordForm(const RecordContext& context, const Words& words, QWidget* parent = nullptr);

    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    void giveBack(const FormDraft& draft) override;
    QWidget* firstFocus() override;

    Form* form() const { return form_; }
    /// Saves, or shows what is wrong beside the answers.
    void attempt();

Q_SIGNALS:
    /// Kept in the record; the form is done with.
    void saved();
    /// The person left the form alone; what was typed is kept.
    void left();
    /// The person threw away what was typed, having been asked.
    void discarded();

protected:
    /// The action, run through the shell with the sentence to tell.
    virtual Outcome save(const QString& saved) = 0;
    /// Somebody else's change came first: takes in the record as it stands now, keeps what was
    /// typed, and gives what a person must choose.
    virtual Problems catchUp() { return {}; }
    /// Brings what depends on answers or on the casebook up to date.
    virtual void settle() {}

    /// To be called at the end of a form's constructor, when its rows are filled.
    void ready();
    /// A heading and a text on the right.
    QLabel* addAside(const QString& heading, const QString& text = {});
    void addAside(QWidget* widget);
    const Words& words() const { return words_; }
    /// Another word on the button that saves, where what it does depends on an answer.
    void setVerb(const QString& verb);

private:
    void discard();

    Words words_;
    Form* form_;
    FormFooter* footer_;
    MainAndSide* page_;
    bool ready_ = false;
};

} // namespace ninefold
