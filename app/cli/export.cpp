// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "core/base/folder_writer.h"
#include "core/session/caseload_folder.h"

#include <QCoreApplication>

namespace ninefold::cli {

namespace {

int run(const Command& command, const QStringList& words) {
    Arguments arguments(command, {QStringLiteral("FILE"), QStringLiteral("FOLDER")});
    arguments.takesPassphrase();
    if (const auto ended = arguments.read(words))
        return *ended;
    const auto folder = arguments.place(QStringLiteral("FOLDER"));
    // Told before the passphrase is asked for.
    if (const auto fits = checkNewFolder(folder); !fits)
        return sayFailure(fits.failure());
    const auto session = openSession(arguments);
    if (!session)
        return sayFailure(session.failure());
    if (const auto status = exportFolder(**session, folder); !status)
        return sayFailure(status.failure());
    say(QCoreApplication::translate("cli", "Written to %1. The files are in clear: whoever has "
                                           "them can read every record.")
            .arg(folder));
    return done;
}

} // namespace

Command exportCommand() {
    return {QStringLiteral("export"), QStringLiteral("export FILE FOLDER"),
            QCoreApplication::translate(
                "cli", "Writes the whole caseload as CSV files into a new or empty folder."),
            &run};
}

} // namespace ninefold::cli
