// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/question.h"

#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

QDialog* questionDialog(QWidget* parent, const Question& question) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setWindowTitle(QStringLiteral("Ninefold"));
    dialog->setMinimumWidth(u(400));
    dialog->setMaximumWidth(u(480));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* words = new QVBoxLayout;
    words->setContentsMargins(u(20), u(16), u(20), u(16));
    words->setSpacing(u(8));
    auto* title = new QLabel(question.title, dialog);
    title->setWordWrap(true);
    setType(title, Type::Heading);
    auto* text = new QLabel(question.text, dialog);
    text->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(text);
    column->addLayout(words, 1);
    dialog->setAccessibleName(question.title);
    dialog->setAccessibleDescription(question.text);

    auto* footer = new QWidget(dialog);
    footer->setObjectName(QStringLiteral("footer"));
    footer->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(u(20), u(10), u(20), u(10));
    row->setSpacing(u(8));
    auto* safe = ordinaryButton(question.safe, "safe", footer);
    auto* doing = question.primary ? primaryButton(question.doing, "doing", footer)
                                   : ordinaryButton(question.doing, "doing", footer);
    row->addStretch(1);
    row->addWidget(safe);
    row->addWidget(doing);
    column->addWidget(footer);

    QObject::connect(safe, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(doing, &QPushButton::clicked, dialog, &QDialog::accept);
    safe->setDefault(true);
    safe->setFocus();
    return dialog;
}

bool ask(QWidget* parent, const Question& question) {
    QDialog* dialog = questionDialog(parent, question);
    const bool yes = dialog->exec() == QDialog::Accepted;
    dialog->deleteLater();
    return yes;
}

} // namespace ninefold
