// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/centre_actions.h"
#include "tests/support/core/centre_file.h"
#include "tests/support/ui/hands.h"
#include "ui/forms/form.h"
#include "ui/forms/recovery_key_sheet.h"
#include "ui/screens/settings/new_keys_dialog.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("access is taken away when the new recovery key was typed back", "[keys]") {
    const CentreFile file;
    const auto session = file.open();
    REQUIRE(std::holds_alternative<ChangeSet>(
        session->run(AddWorker{QStringLiteral("Ade"), Role::Keyworker})));
    const auto ade = *session->casebook().workerByName(QStringLiteral("Ade"));
    const auto words = [] { return Secret::fromText(QStringLiteral("velvet harbour nine")); };
    REQUIRE(session->giveAccess(ade.id, words()));

    NewKeysDialog dialog(*session, ade);
    dialog.show();
    const auto key = dialog.findChild<RecoveryKeySheet*>()->shownKey();
    auto* field = dialog.findChild<Form*>()->field(QStringLiteral("recoveryKey"));
    auto* doing = dialog.findChild<QPushButton*>(QStringLiteral("doing"));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("newKeysMeaning"))
              ->text()
              .contains(QStringLiteral("Backups made before today")));

    doing->click();
    CHECK(dialog.isVisible());
    const auto slip = key.startsWith(QLatin1Char('A')) ? QStringLiteral("B") : QStringLiteral("A");
    field->setTyped(slip + key.mid(1).toLower());
    doing->click();
    CHECK(dialog.isVisible());
    CHECK(file.tryOpen(words()));

    field->setTyped(key.toLower().remove(QLatin1Char('-')));
    doing->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(file.tryOpen(words()));
    CHECK(file.tryOpen(Secret::fromText(key)));
    CHECK(file.tryOpen(CentreFile::passphrase()));
}
