// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/submit_dialog.h"

#include "ui/forms/fields.h"
#include "ui/forms/form_row.h"
#include "ui/parts/buttons.h"
#include "ui/parts/plain_label.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

struct SubmitWords {
    Q_DECLARE_TR_FUNCTIONS(SubmitReturn)
};

} // namespace

QDialog* submitDialog(QWidget* parent, const SubmitQuestion& question) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("submitReturn"));
    dialog->setWindowTitle(QStringLiteral("Ninefold"));
    dialog->setMinimumWidth(u(480));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(u(20), u(20), u(20), u(16));
    column->setSpacing(u(8));
    column->addWidget(plainLabel(question.title, Type::Heading, "ink"));
    for (const auto& fact : question.facts)
        column->addWidget(plainLabel(fact, Type::Text, "ink"));
    column->addWidget(plainLabel(
        SubmitWords::tr(
            "It is kept whole, with every file and the definitions it was made by. What "
            "is corrected later never changes it. Submitting cannot be undone; it can be "
            "submitted again as a new version."),
        Type::Text, "ink2"));
    column->addSpacing(u(8));
    auto* to = new TextField;
    to->setObjectName(QStringLiteral("submittedTo"));
    to->setText(question.to);
    auto* toRow = new FormRow({SubmitWords::tr("Submitted to"),
                               SubmitWords::tr("The team or person, as “MOPAC, women’s services”")},
                              to);
    column->addWidget(toRow);
    auto* note = new TextField;
    note->setObjectName(QStringLiteral("submissionNote"));
    column->addWidget(
        new FormRow({SubmitWords::tr("Note"), SubmitWords::tr("Kept here, not sent")}, note));

    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, u(12), 0, 0);
    line->addStretch(1);
    auto* no = ordinaryButton(SubmitWords::tr("Not now"), "doNotSubmit", dialog);
    auto* yes = primaryButton(SubmitWords::tr("Submit and lock"), "submitNow", dialog);
    yes->setDefault(true);
    line->addWidget(no);
    line->addWidget(yes);
    column->addLayout(line);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, [dialog, to, toRow] {
        if (!to->text().isEmpty())
            return dialog->accept();
        toRow->setProblem(SubmitWords::tr("Enter who the return is submitted to"));
        to->focusTarget()->setFocus();
    });
    to->focusTarget()->setFocus();
    return dialog;
}

std::optional<SubmitAnswers> askSubmission(QWidget* parent, const SubmitQuestion& question) {
    const QPointer<QDialog> dialog = submitDialog(parent, question);
    const bool said = dialog->exec() == QDialog::Accepted;
    std::optional<SubmitAnswers> out;
    // Locking may have taken the dialog away with its screen while it was open.
    if (said && dialog)
        out =
            SubmitAnswers{dialog->findChild<TextField*>(QStringLiteral("submittedTo"))->text(),
                          dialog->findChild<TextField*>(QStringLiteral("submissionNote"))->text()};
    delete dialog;
    return out;
}

} // namespace ninefold
