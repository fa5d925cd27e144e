// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/caseload/name_dialog.h"

#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int longestName = 40;

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(FilterName)
};

} // namespace

QDialog* filterNameDialog(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setWindowTitle(QStringLiteral("Ninefold"));
    dialog->setMinimumWidth(u(420));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(u(20), u(20), u(20), u(16));
    column->setSpacing(u(8));
    auto* title = new QLabel(NameWords::tr("Save these filters"), dialog);
    setType(title, Type::Heading);
    auto* label = new QLabel(NameWords::tr("Name of the set"), dialog);
    setType(label, Type::Strong);
    auto* hint =
        new QLabel(NameWords::tr("Kept on this computer, outside the protected file. Do not "
                                 "put a woman’s name in it."),
                   dialog);
    hint->setWordWrap(true);
    setType(hint, Type::Text, "ink2");
    auto* name = new QLineEdit(dialog);
    name->setObjectName(QStringLiteral("name"));
    name->setMaxLength(longestName);
    label->setBuddy(name);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(label),
                            static_cast<QWidget*>(hint), static_cast<QWidget*>(name)})
        column->addWidget(widget);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, u(12), 0, 0);
    line->addStretch(1);
    auto* no = ordinaryButton(NameWords::tr("Do not save"), "doNotSave", dialog);
    auto* yes = primaryButton(NameWords::tr("Save filters"), "saveFilters", dialog);
    yes->setDefault(true);
    line->addWidget(no);
    line->addWidget(yes);
    column->addLayout(line);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, [dialog, name] {
        if (name->text().trimmed().isEmpty())
            name->setFocus();
        else
            dialog->accept();
    });
    name->setFocus();
    return dialog;
}

QString askFilterName(QWidget* parent) {
    const QPointer<QDialog> dialog = filterNameDialog(parent);
    const bool said = dialog->exec() == QDialog::Accepted;
    // Locking may have taken the dialog away with its screen while it was open.
    auto name = said && dialog
                    ? dialog->findChild<QLineEdit*>(QStringLiteral("name"))->text().trimmed()
                    : QString();
    delete dialog;
    return name;
}

} // namespace ninefold
