// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/new_keys_dialog.h"

#include "core/keys/recovery_key.h"
#include "ui/forms/form.h"
#include "ui/forms/recovery_key_sheet.h"
#include "ui/parts/buttons.h"
#include "ui/parts/prose.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

NewKeysDialog::NewKeysDialog(Session& session, std::optional<Worker> leaver, QWidget* parent)
    : QDialog(parent)
    , session_(session)
    , leaver_(std::move(leaver))
    , recoveryKey_(Secret::random(32))
    , sheet_(new RecoveryKeySheet)
    , typeBack_(new Form)
    , told_(new QLabel) {
    setObjectName(QStringLiteral("newKeysDialog"));
    setWindowTitle(QStringLiteral("Ninefold"));
    const auto heading =
        leaver_ ? tr("Take %1's access away").arg(leaver_->name) : tr("Make a new recovery key");
    setAccessibleName(heading);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(u(20), u(16), u(20), u(16));
    column->setSpacing(u(12));
    auto* title = new QLabel(heading);
    title->setWordWrap(true);
    setType(title, Type::Heading);
    column->addWidget(title);
    auto* words = new QLabel(meaning());
    words->setObjectName(QStringLiteral("newKeysMeaning"));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(sheet_);
    sheet_->show(printedRecoveryKey(recoveryKey_), session_.casebook().centre().name,
                 session_.today());
    typeBack_->add(QStringLiteral("recoveryKey"),
                   {tr("Type the new recovery key back"),
                    tr("From the paper. Spaces, dashes and case do not matter."), true},
                   new LongTextField(3));
    column->addWidget(typeBack_);
    told_->setObjectName(QStringLiteral("newKeysTold"));
    told_->setWordWrap(true);
    column->addWidget(told_);
    connect(sheet_, &RecoveryKeySheet::told, told_, &QLabel::setText);
    // In big text on a small screen it is taller than the screen.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);

    auto* footer = new QWidget;
    footer->setObjectName(QStringLiteral("footer"));
    footer->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(u(20), u(10), u(20), u(10));
    row->setSpacing(u(8));
    auto* safe = ordinaryButton(leaver_ ? tr("Keep her access") : tr("Keep the old key"), "safe");
    doing_ = ordinaryButton(leaver_ ? tr("Take her access away") : tr("Use the new key"), "doing");
    row->addStretch(1);
    row->addWidget(safe);
    row->addWidget(doing_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(footer);
    resize(u(560), u(640));
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    connect(doing_, &QPushButton::clicked, this, &NewKeysDialog::check);
    safe->setAutoDefault(false);
    doing_->setAutoDefault(false);
    safe->setFocus();
}

QString NewKeysDialog::meaning() const {
    QStringList parts;
    if (leaver_)
        parts << tr("She can then no longer sign in, nor open the file with a key she may have "
                    "kept. This cannot be undone; you can give her a new passphrase.");
    parts << tr("The file gets a new recovery key: print it now. The old paper no longer opens the "
                "file; keep it only as long as you keep older backups.");
    parts << tr("Backups made before today still open with the passphrases and the recovery key of "
                "their own day. Destroy those that are no longer needed.");
    QStringList names;
    for (const auto worker : session_.workersWithoutPair())
        if (const auto* known = session_.casebook().find(worker);
            known && (!leaver_ || known->id != leaver_->id))
            names << known->name;
    if (!names.isEmpty())
        parts
            << tr("Afterwards these workers need a new passphrase from you, because they have not "
                  "signed in since Ninefold was brought up to date: %1.")
                   .arg(names.join(QStringLiteral(", ")));
    parts << tr("Other windows that have the file open must sign in again. Ask your colleagues to "
                "save first.");
    return parts.join(QStringLiteral("\n\n"));
}

void NewKeysDialog::check() {
    const auto typed = typeBack_->field(QStringLiteral("recoveryKey"))->typed();
    const auto fault = sheet_->faultOf(typed);
    if (!typeBack_->tell(fault.isEmpty() ? Problems{}
                                         : Problems{{QStringLiteral("recoveryKey"), fault}}))
        return;
    // The session belongs to this thread, so the window waits while the file is written anew.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made =
        session_.makeNewKeys(recoveryKey_, leaver_ ? std::optional(leaver_->id) : std::nullopt);
    QApplication::restoreOverrideCursor();
    if (!made) {
        told_->setText(made.failure().text);
        return;
    }
    sheet_->forget();
    accept();
}

} // namespace ninefold
