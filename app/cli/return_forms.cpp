// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/return_forms.h"

#include <QCoreApplication>

namespace ninefold::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

} // namespace

void takeForms(Arguments& arguments) {
    arguments.takesFlag(QStringLiteral("excel"),
                        tr("beside each CSV another for Excel, which shows codes and ids as they "
                           "are: NAME-excel.csv"));
    arguments.takesFlag(QStringLiteral("labels"),
                        tr("beside each column of codes or months another in words: NAME_label"));
    arguments.takesFlag(QStringLiteral("data-package"),
                        tr("datapackage.json: the CSVs described as a Frictionless Data Package"));
}

ReturnForms formsOf(const Arguments& arguments) {
    return {arguments.has(QStringLiteral("excel")), arguments.has(QStringLiteral("labels")),
            arguments.has(QStringLiteral("data-package"))};
}

} // namespace ninefold::cli
