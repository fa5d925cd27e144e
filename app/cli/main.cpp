// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/keys/process_guard.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <clocale>
#include <memory>
#include <string_view>

#ifndef Q_OS_WIN
#include <langinfo.h>
#endif

namespace ninefold::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{createCommand(), demoCommand(),   importCommand(),
                                          exportCommand(), returnCommand(), combineCommand(),
                                          dueCommand(),    checkCommand()};
    return all;
}

namespace {

QString help() {
    QString out = QCoreApplication::translate("cli", "ninefold-cli COMMAND …\n\n");
    for (const auto& command : commands())
        out += QStringLiteral("  %1\n      %2\n").arg(command.usage, command.summary);
    return out + QCoreApplication::translate(
                     "cli", "\nEvery command has --help. The passphrase comes from "
                            "--passphrase-file, from NINEFOLD_PASSPHRASE or from a question on the "
                            "terminal.\nExit status: 0 done; 1 the input, the folder or the disk "
                            "is at fault; 2 wrong usage; 3 wrong passphrase; 4 a file that needs a "
                            "person.\n");
}

int runCommand(const QStringList& words) {
    if (words.isEmpty()) {
        sayError(help());
        return wrongUsage;
    }
    const auto& first = words.front();
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        say(help());
        return done;
    }
    if (first == QStringLiteral("--version")) {
        say(QStringLiteral("ninefold-cli " NINEFOLD_VERSION));
        return done;
    }
    for (const auto& command : commands())
        if (command.name == first)
            return command.run(command, words.sliced(1));
    sayError(QCoreApplication::translate("cli", "There is no command “%1”.").arg(first));
    sayError(help());
    return wrongUsage;
}

/// A scheduled job runs in the locale "C": names are in UTF-8 all the same, and Qt need not say so.
void useUtf8() {
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// Only returns are drawn on paper, for which Qt wants its fonts; no display is needed, nor used.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const std::string_view command = argc < 2 ? "" : argv[1];
    if (command != "return" && command != "combine")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace
} // namespace ninefold::cli

int main(int argc, char* argv[]) {
    using namespace ninefold;
    forbidCoreDumps();
    cli::useUtf8();
    const auto application = cli::applicationFor(argc, argv);
    int status = cli::runCommand(QCoreApplication::arguments().sliced(1));
    if (!cli::everythingWasSaid() && status == cli::done) {
        cli::sayError(QCoreApplication::translate("cli", "The output could not be written."));
        status = cli::inputAtFault;
    }
    return status;
}
