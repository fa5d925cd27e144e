// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/letter_to_her.h"
#include "ui/screens/record/record_form.h"
#include "ui/shell/paper_out.h"

class QPlainTextEdit;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;

namespace ninefold {

class Banner;

/// Writes to her: which text, by which way, read exactly as it goes out, then copied, printed or
/// saved as PDF; the contact is noted in the same deed. What she has not allowed is refused as soon
/// as it is chosen.
class WriteForm : public RecordForm {
    Q_OBJECT
public:
    explicit WriteForm(const RecordContext& context, QWidget* parent = nullptr);
    ~WriteForm() override;

    /// Saves the letter as PDF and notes the contact, as the button does once a place was chosen.
    void saveTo(const QString& path);

protected:
    Outcome save(const QString& saved) override;
    void settle() override;

private:
    void addRows();
    void addPreview();
    void addSide();
    std::optional<WritingText> text() const;
    std::optional<ContactMethod> way() const;
    Problems problems() const;
    LetterToHer letter() const;
    print::Document document() const;
    void askWhere();
    void tellWhatSheAllows();
    void offerWords();
    Outcome record(const QString& saved, DocumentWay made);
    Outcome copy();
    PaperOut paper() const;
    Outcome print();
    Outcome writePdf();

    ChoiceField* text_ = nullptr;
    ChoiceField* way_ = nullptr;
    YesNoField* namesCentre_ = nullptr;
    YesNoField* label_ = nullptr;
    LongTextField* body_ = nullptr;
    QString offered_; ///< what was put there; another text there was typed
    Banner* allowed_ = nullptr;
    QLabel* heading_ = nullptr;
    QPlainTextEdit* written_ = nullptr;
    QPushButton* toFile_ = nullptr;
    QString path_; ///< of the PDF being saved; blank: none
    std::unique_ptr<QPrinter> printer_;
    QPrintPreviewWidget* preview_ = nullptr;
};

} // namespace ninefold
