// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recovery_key_sheet.h"

#include "core/base/date_words.h"
#include "core/base/durable_file.h"
#include "core/keys/recovery_key.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QFileDialog>
#include <QFont>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ninefold {

RecoveryKeySheet::RecoveryKeySheet(QWidget* parent)
    : QWidget(parent)
    , shown_(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(12));
    auto* frame = new QFrame(this);
    frame->setProperty("panel", QStringLiteral("box"));
    auto* inside = new QVBoxLayout(frame);
    shown_->setObjectName(QStringLiteral("recoveryKeyShown"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(ninefold::font(Type::Heading).pointSizeF());
    shown_->setFont(fixed);
    shown_->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    shown_->setAccessibleName(tr("Recovery key"));
    inside->addWidget(shown_, 0, Qt::AlignCenter);
    column->addWidget(frame);
    auto* buttons = new QHBoxLayout;
    auto* printing = ordinaryButton(tr("Print…"), "printKey", this);
    auto* saving = ordinaryButton(tr("Save as a text file…"), "saveKey", this);
    buttons->addWidget(printing);
    buttons->addWidget(saving);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(printing, &QPushButton::clicked, this, &RecoveryKeySheet::print);
    connect(saving, &QPushButton::clicked, this, &RecoveryKeySheet::save);
}

void RecoveryKeySheet::show(Secret key, const QString& centre, QDate madeOn) {
    key_ = std::move(key);
    centre_ = centre;
    madeOn_ = madeOn;
    // Four groups a line, as on the paper.
    const QStringList groups = shownKey().split(u'-');
    QStringList lines;
    for (int i = 0; i < groups.size(); i += 4)
        lines << groups.mid(i, 4).join(u"  "_qs);
    shown_->setText(lines.join(u'\n'));
}

void RecoveryKeySheet::forget() {
    key_ = Secret();
    shown_->clear();
}

QString RecoveryKeySheet::shownKey() const {
    return QString::fromUtf8(key_.view());
}

QString RecoveryKeySheet::faultOf(const QString& typedBack) const {
    const int wrong = firstWrongGroup(key_, Secret::fromText(typedBack));
    if (wrong == 0)
        return {};
    return typedBack.trimmed().isEmpty() ? tr("Enter the recovery key from the paper")
                                         : tr("Group %1 is not as it was shown").arg(wrong);
}

QString RecoveryKeySheet::text() const {
    return tr("Ninefold: recovery key of %1\nMade on %2\n\n%3\n\nThis key opens the centre's file "
              "when every passphrase is forgotten. Lock it away. Whoever holds it and the file can "
              "read everything in it.\n")
        .arg(centre_, longDay(madeOn_), shown_->text());
}

void RecoveryKeySheet::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(u"Ninefold"_qs);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument paper;
    paper.setDefaultFont(QFont(u"Liberation Mono"_qs, 12));
    paper.setPlainText(text());
    paper.print(&printer);
    Q_EMIT told(tr("Sent to the printer."));
}

void RecoveryKeySheet::save() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the recovery key"), u"ninefold-recovery-key.txt"_qs, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const auto saved = writeDurably(path, text().toUtf8());
    Q_EMIT told(saved ? tr("Saved. Move it off this computer, to a place under lock.")
                      : saved.failure().text);
}

} // namespace ninefold
