// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("help", text);
}

QString fileText(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QDialog* textDialog(QWidget* parent, const QString& name, const QString& markdown, QSize size) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Ninefold"));
    dialog->resize(u(size.width()), u(size.height()));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(u(24), u(16), u(16), u(16));
    auto* text = new QTextBrowser(dialog);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(words("Guide"));
    text->setOpenLinks(false);
    text->setMarkdown(markdown);
    column->addWidget(text);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    auto* close = ordinaryButton(words("Close"), "close", dialog);
    foot->addWidget(close);
    column->addLayout(foot);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    return dialog;
}

/// Chapters are headings whose text names the screen: "# Today".
void goToChapter(QTextBrowser* text, const QString& heading) {
    for (auto block = text->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 &&
            block.text().compare(heading, Qt::CaseInsensitive) == 0) {
            QTextCursor end(text->document());
            end.movePosition(QTextCursor::End);
            text->setTextCursor(end); // so that the chapter comes to the top
            text->setTextCursor(QTextCursor(block));
            return;
        }
}

} // namespace

QDialog* helpDialog(QWidget* parent, const QString& chapter) {
    auto* dialog = textDialog(parent, QStringLiteral("help"),
                              fileText(QStringLiteral(":/ui/help/guide.md")), QSize(640, 560));
    auto* text = dialog->findChild<QTextBrowser*>();
    // Once it has its size: before that, "at the top" is another place.
    QTimer::singleShot(0, text, [text, chapter] { goToChapter(text, chapter); });
    return dialog;
}

QDialog* aboutDialog(QWidget* parent) {
    const QString text =
        words("# Ninefold %1\n\nCasework for women's centres.\n\nEverything stays in one encrypted "
              "file on this computer. Nothing is sent anywhere.\n\nFree software under the GNU "
              "General Public License, version 3 or later.")
            .arg(QStringLiteral(NINEFOLD_VERSION));
    return textDialog(parent, QStringLiteral("about"), text, QSize(440, 280));
}

} // namespace ninefold
