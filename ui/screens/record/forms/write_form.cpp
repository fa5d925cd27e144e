// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/write_form.h"

#include "core/actions/write_to_her.h"
#include "core/rules/safe_contact.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/banner.h"
#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/print/pdf.h"
#include "ui/screens/record/safe_contact_box.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

namespace ninefold {

WriteForm::WriteForm(const RecordContext& context, QWidget* parent)
    : RecordForm(context,
                 {tr("Write to her"), tr("Copy and record"), tr("It is among her contacts.")},
                 parent)
    , printer_(std::make_unique<QPrinter>()) {
    printer_->setOutputFormat(QPrinter::PdfFormat); // until a printer is chosen
    addRows();
    addPreview();
    addSide();
    ready();
}

WriteForm::~WriteForm() = default;

void WriteForm::addRows() {
    text_ = new ChoiceField(ChoiceField::Manner::Column);
    text_->offer<WritingText>();
    form()->add(QStringLiteral("text"), {tr("What to write"), {}, true}, text_);
    way_ = new ChoiceField(ChoiceField::Manner::Row);
    way_->offer<ContactMethod>(isWriting);
    form()->add(QStringLiteral("way"), {tr("How"), {}, true}, way_);
    allowed_ = new Banner;
    allowed_->setObjectName(QStringLiteral("wayBanner"));
    form()->addRow(allowed_);
    namesCentre_ = new YesNoField;
    form()->add(QStringLiteral("names_centre"),
                {tr("Name the centre in it?"),
                 tr("“No” where somebody else may read it and must not know.")},
                namesCentre_);
    label_ = new YesNoField;
    form()->add(QStringLiteral("with_label"), {tr("With an address label on a second page?")},
                label_);
    body_ = new LongTextField(6);
    form()->add(QStringLiteral("words"),
                {tr("The words"),
                 tr("Change them as you like. An empty line begins a paragraph. Somebody else may "
                    "read it: nothing of why she comes, her needs or the police."),
                 true},
                body_);
    const auto* woman = context().herself();
    const bool isSeen =
        woman && !(woman->whoElseSees.trimmed().isEmpty() && woman->whatToSay.trimmed().isEmpty());
    namesCentre_->setAnswer(!isSeen);
    label_->setAnswer(false);
}

void WriteForm::addPreview() {
    heading_ = new QLabel(tr("Exactly as it goes out"));
    setType(heading_, Type::Strong);
    form()->addRow(heading_);
    written_ = new QPlainTextEdit;
    written_->setObjectName(QStringLiteral("writtenText"));
    written_->setAccessibleName(tr("The text exactly as it goes out"));
    written_->setReadOnly(true);
    written_->setTabChangesFocus(true);
    written_->setMinimumHeight(u(132));
    heading_->setBuddy(written_);
    form()->addRow(written_);
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    toFile_ = ordinaryButton(tr("Save as PDF and record…"), "saveLetter");
    across->addWidget(toFile_);
    across->addStretch(1);
    connect(toFile_, &QPushButton::clicked, this, &WriteForm::askWhere);
    form()->addRow(line);
    preview_ = new QPrintPreviewWidget(printer_.get());
    preview_->setObjectName(QStringLiteral("letterPreview"));
    preview_->setAccessibleName(tr("The letter as it is printed"));
    preview_->setMinimumHeight(u(420));
    preview_->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { print::draw(document(), *printer); });
    form()->addRow(preview_);
}

void WriteForm::addSide() {
    addAside(new SectionHeader(tr("How she may be reached")));
    addAside(new SafeContactBox(context(), SafeContactBox::Show::Everything));
    addAside(tr("What it never says by itself"),
             tr("Why she comes, what an appointment is for, anything of her needs or the police. "
                "What you type yourself goes out as you typed it."));
    const auto* woman = context().herself();
    if (woman && !woman->language.isBlank() && languageName(woman->language) != tr("English"))
        addAside(tr("Her language"), tr("%1. The text is in English: ask whether she reads it.")
                                         .arg(languageName(woman->language)));
}

std::optional<WritingText> WriteForm::text() const {
    return text_->value<WritingText>();
}

std::optional<ContactMethod> WriteForm::way() const {
    return way_->value<ContactMethod>();
}

Problems WriteForm::problems() const {
    const auto* referral = context().current();
    return referral ? problemsWriting(context().book(), *referral, text(), way(), context().today())
                    : Problems{};
}

LetterToHer WriteForm::letter() const {
    auto letter = letterToHer(context().book(), *context().current(), text().value(),
                              namesCentre_->answer().value_or(false), context().today());
    letter.words = body_->text();
    return letter;
}

/// The words of the chosen text, unless somebody typed others.
void WriteForm::offerWords() {
    if (!context().current() || !text() || body_->text() != offered_)
        return;
    const auto offered = letterToHer(context().book(), *context().current(), *text(),
                                     namesCentre_->answer().value_or(false), context().today())
                             .words;
    if (offered == offered_)
        return;
    offered_ = offered;
    body_->setText(offered);
}

print::Document WriteForm::document() const {
    if (!context().current() || !problems().empty())
        return {};
    return printedLetter(letter(), label_->answer().value_or(false), context().session().moment());
}

void WriteForm::settle() {
    offerWords();
    tellWhatSheAllows();
    const bool byPost = way() == ContactMethod::Letter;
    const bool canGo = context().current() && problems().empty();
    form()->row(QStringLiteral("with_label"))->setVisible(byPost);
    heading_->setVisible(canGo && !byPost);
    written_->setVisible(canGo && !byPost);
    preview_->setVisible(canGo && byPost);
    toFile_->setVisible(canGo && byPost && context().mayEdit());
    setVerb(byPost ? tr("Print and record…") : tr("Copy and record"));
    if (canGo && byPost)
        preview_->updatePreview();
    else if (canGo)
        written_->setPlainText(plainText(letter()));
}

/// The reason beside the choice, before anything is tried.
void WriteForm::tellWhatSheAllows() {
    const auto* woman = context().herself();
    if (!woman || !way()) {
        allowed_->clear();
        return;
    }
    const auto safe = safeContact(*woman, *way());
    if (safe.answer == Safe::Yes)
        allowed_->clear();
    else if (allowed_->text() != safe.sentence)
        allowed_->tell(safe.answer == Safe::No ? Banner::Kind::Due : Banner::Kind::Info,
                       safe.sentence);
}

Outcome WriteForm::record(const QString& saved, DocumentWay made) {
    return context().shell.perform(
        WriteToHer{context().referral, text(), way(),
                   body_->text().trimmed().isEmpty() ? QString() : plainText(letter()), made},
        saved);
}

Outcome WriteForm::save(const QString&) {
    if (auto against = problems(); !against.empty())
        return against;
    if (way() != ContactMethod::Letter)
        return copy();
    return path_.isEmpty() ? print() : writePdf();
}

/// The window takes it off the clipboard after a minute.
Outcome WriteForm::copy() {
    const auto words = plainText(letter());
    auto outcome =
        record(tr("The text is copied: paste it within a minute. It is among her contacts."),
               DocumentWay::Copied);
    if (std::holds_alternative<ChangeSet>(outcome))
        QGuiApplication::clipboard()->setText(words);
    return outcome;
}

PaperOut WriteForm::paper() const {
    return {tr("letter"), tr("Letter to her"), context().woman};
}

Outcome WriteForm::print() {
    const auto printer = askPrinter(paper().queueName, this);
    if (!printer)
        return Problems{};
    const auto page = document(); // the deed changes what it is made from
    auto outcome = record(words().saved, DocumentWay::Printed);
    if (std::holds_alternative<ChangeSet>(outcome))
        printOn(*printer, context().shell, paper(), page);
    return outcome;
}

void WriteForm::askWhere() {
    const auto path = askPdfPath(paper(), this);
    if (!path.isEmpty())
        saveTo(path);
}

void WriteForm::saveTo(const QString& path) {
    path_ = path;
    attempt();
    path_.clear();
}

Outcome WriteForm::writePdf() {
    return savePaper(context().shell, paper(), document(), path_)
               ? record(words().saved, DocumentWay::Pdf)
               : Outcome(Problems{});
}

} // namespace ninefold
