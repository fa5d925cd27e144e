// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "core/base/text.h"
#include "core/session/caseload_folder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace ninefold::cli {

namespace {

QJsonObject jsonOf(const Fault& fault) {
    return {{QStringLiteral("file"), fault.file},
            {QStringLiteral("line"), fault.line > 0 ? QJsonValue(fault.line) : QJsonValue()},
            {QStringLiteral("column"),
             fault.column.isEmpty() ? QJsonValue() : QJsonValue(fault.column)},
            {QStringLiteral("kind"), fromUtf8(codeOf(fault.kind))},
            {QStringLiteral("value"), fault.value},
            {QStringLiteral("expected"), fault.expected}};
}

/// The faults as text go to standard error, as JSON to standard output.
int sayFaults(const Faults& faults, bool json) {
    QJsonArray list;
    for (const auto& fault : faults.list) {
        if (json)
            list.append(jsonOf(fault));
        else
            sayError(fault.text());
    }
    if (json)
        say(list);
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    if (!faults.notReadToTheEnd.empty())
        sayError(faults.more());
    sayError(tr("%1. Nothing was brought in.")
                 .arg(counted(static_cast<int>(faults.list.size()), tr("fault"), tr("faults"))));
    return inputAtFault;
}

int run(const Command& command, const QStringList& words) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    Arguments arguments(command, {QStringLiteral("FILE"), QStringLiteral("FOLDER")});
    arguments.takesFlag(QStringLiteral("dry-run"),
                        tr("check everything and tell the same, but write nothing"));
    arguments.takesPassphrase();
    arguments.takesJson();
    if (const auto ended = arguments.read(words))
        return *ended;
    const auto session = openSession(arguments);
    if (!session)
        return sayFailure(session.failure());

    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto outcome = importFolder(**session, arguments.place(QStringLiteral("FOLDER")), dryRun);
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return sayFailure(*failure);
    if (const auto* faults = std::get_if<Faults>(&outcome))
        return sayFaults(*faults, arguments.json());
    if (arguments.json()) {
        say(QJsonArray());
        return done;
    }
    const auto& imported = std::get<Imported>(outcome);
    say((dryRun ? tr("No faults: %1, %2 and %3 in all would be brought in.")
                : tr("Brought in %1, %2 and %3 in all."))
            .arg(counted(imported.women, tr("woman"), tr("women")),
                 counted(imported.referrals, tr("referral"), tr("referrals")),
                 counted(imported.rows, tr("row"), tr("rows"))));
    return done;
}

} // namespace

Command importCommand() {
    return {QStringLiteral("import"), QStringLiteral("import FILE FOLDER [--dry-run]"),
            QCoreApplication::translate(
                "cli", "Brings a caseload folder into a centre file without women, whole or not at "
                       "all."),
            &run};
}

} // namespace ninefold::cli
