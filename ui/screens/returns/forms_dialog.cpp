// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/forms_dialog.h"

#include "ui/parts/buttons.h"
#include "ui/parts/plain_label.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

struct FormsWords {
    Q_DECLARE_TR_FUNCTIONS(ReturnForms)
};

struct FormChoice {
    const char* name; ///< object name of its box
    bool ReturnForms::*form;
    const char* title;
    const char* what;
};
const FormChoice choices[] = {
    {"formExcel", &ReturnForms::excel,
     QT_TRANSLATE_NOOP("ReturnForms", "Files for &Excel beside them"),
     QT_TRANSLATE_NOOP("ReturnForms",
                       "Excel turns a duration of 1–4 into a day and drops leading zeros; in these "
                       "files codes and ids stay as they are.")},
    {"formLabels", &ReturnForms::labels,
     QT_TRANSLATE_NOOP("ReturnForms", "&FormsWords beside the codes"),
     QT_TRANSLATE_NOOP("ReturnForms",
                       "Beside each column of codes or months another that says what they mean.")},
    {"formPackage", &ReturnForms::dataPackage,
     QT_TRANSLATE_NOOP("ReturnForms", "A &description for data tools"),
     QT_TRANSLATE_NOOP("ReturnForms",
                       "datapackage.json: every file and column as a Frictionless Data Package.")},
};

} // namespace

QDialog* formsDialog(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("returnForms"));
    dialog->setWindowTitle(QStringLiteral("Ninefold"));
    dialog->setMinimumWidth(u(480));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(u(20), u(20), u(20), u(16));
    column->setSpacing(u(8));
    column->addWidget(
        plainLabel(FormsWords::tr("Save all files of the return"), Type::Heading, "ink"));
    column->addWidget(
        plainLabel(FormsWords::tr("A new folder with each table as a CSV file, what every "
                                  "column means, the whole return as PDF and as a web page, "
                                  "and a list of the files with their check sums."),
                   Type::Text, "ink"));
    column->addSpacing(u(4));
    for (const auto& choice : choices) {
        auto* box = new QCheckBox(FormsWords::tr(choice.title));
        box->setObjectName(QString::fromLatin1(choice.name));
        box->setAccessibleDescription(FormsWords::tr(choice.what));
        column->addWidget(box);
        auto* what = plainLabel(FormsWords::tr(choice.what), Type::Small, "ink2");
        what->setContentsMargins(u(24), 0, 0, u(4));
        column->addWidget(what);
    }
    column->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, u(12), 0, 0);
    line->addStretch(1);
    auto* no = ordinaryButton(FormsWords::tr("Not now"), "doNotSave", dialog);
    auto* yes = primaryButton(FormsWords::tr("Choose where…"), "chooseWhere", dialog);
    yes->setDefault(true);
    line->addWidget(no);
    line->addWidget(yes);
    column->addLayout(line);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    return dialog;
}

std::optional<ReturnForms> askForms(QWidget* parent) {
    const QPointer<QDialog> dialog = formsDialog(parent);
    const bool said = dialog->exec() == QDialog::Accepted;
    std::optional<ReturnForms> out;
    // Locking may have taken the dialog away with its screen while it was open.
    if (said && dialog) {
        out.emplace();
        for (const auto& choice : choices)
            (*out).*choice.form =
                dialog->findChild<QCheckBox*>(QString::fromLatin1(choice.name))->isChecked();
    }
    delete dialog;
    return out;
}

} // namespace ninefold
