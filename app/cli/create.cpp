// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ninefold::cli {

namespace {

int run(const Command& command, const QStringList& words) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    Arguments arguments(command, {QStringLiteral("FILE")});
    arguments.takesOption(QStringLiteral("centre"), QStringLiteral("NAME"),
                          tr("the centre's name"));
    arguments.takesOption(QStringLiteral("code"), QStringLiteral("CODE"),
                          tr("a short code for it, as NGW"));
    arguments.takesPassphrase();
    arguments.takesJson();
    if (const auto ended = arguments.read(words))
        return *ended;
    for (const auto& needed :
         {QStringLiteral("centre"), QStringLiteral("code"), QStringLiteral("worker")})
        if (arguments.value(needed).trimmed().isEmpty())
            return arguments.wrong(tr("--%1 is missing.").arg(needed));

    Session::NewCentre centre;
    centre.centre.name = arguments.value(QStringLiteral("centre"));
    centre.centre.code = arguments.value(QStringLiteral("code"));
    centre.managerName = arguments.value(QStringLiteral("worker"));
    const auto passphrase =
        newPassphraseFor(arguments, {centre.centre.name, centre.centre.code, centre.managerName});
    if (!passphrase)
        return sayFailure(passphrase.failure());
    const auto created =
        Session::create(arguments.place(QStringLiteral("FILE")), centre, *passphrase);
    if (!created)
        return sayFailure(created.failure());
    const auto key = QString::fromUtf8(created->recoveryKey.view());
    if (arguments.json()) {
        say(QJsonObject{{QStringLiteral("file"), created->session->path()},
                        {QStringLiteral("recovery_key"), key}});
    } else {
        say(tr("Made %1.").arg(created->session->path()));
        say(tr("The recovery key opens the file when every passphrase is lost. It is shown this "
               "once: print it or write it down, and keep it locked away from this computer."));
        say(key);
    }
    return done;
}

} // namespace

Command createCommand() {
    return {QStringLiteral("create"),
            QStringLiteral("create FILE --centre NAME --code CODE --worker NAME"),
            QCoreApplication::translate(
                "cli", "A new centre file with its first manager; prints the recovery key once."),
            &run};
}

} // namespace ninefold::cli
