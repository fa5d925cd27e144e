// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/return_forms.h"
#include "core/base/folder_writer.h"
#include "core/base/period.h"
#include "core/returns/definition.h"
#include "core/returns/return_folder.h"
#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ninefold::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

/// Works the return out and writes it; the period has been read.
Status makeReturn(Session& session, const ReturnDefinition& definition,
                  const ReturnRequest& request, const QString& folder, const ReturnForms& forms) {
    const auto made = workOutReturn(session.casebook(), definition, request);
    if (!made)
        return made.failure();
    if (auto noted = session.noteAccess(AccessKind::Returned, {}, made->period.label()); !noted)
        return noted;
    const ReturnMaker maker{session.worker().name, QDateTime::currentDateTimeUtc()};
    return writeReturn(
        *made, maker, folder, [](const print::Document& document) { return print::pdf(document); },
        forms);
}

void takeOptions(Arguments& arguments) {
    arguments.takesOption(QStringLiteral("period"), QStringLiteral("P"),
                          tr("2026-10, 2026-27-Q3 (financial year, April first), 2026-27 or "
                             "2026-10-01..2026-12-31; 2011-12 is the month"));
    arguments.takesOption(
        QStringLiteral("definition"), QStringLiteral("NAME"),
        tr("whose return: %1, or a definition file (NAME.json); mopac if not said")
            .arg(builtInDefinitions().join(QStringLiteral(", "))));
    arguments.takesFlag(QStringLiteral("public"),
                        tr("the version for outside: small counts hidden, no table of cases"));
    arguments.takesOption(QStringLiteral("suppression"), QStringLiteral("STYLE"),
                          tr("of the public version: standard (the centre's threshold; 1-4 hidden "
                             "if it has none), or nhs (1-7 hidden, others rounded to 5)"));
    arguments.takesFlag(QStringLiteral("so-far"),
                        tr("allow a period that has not ended: as at today, marked provisional"));
    takeForms(arguments);
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("FOLDER"),
                          tr("a new or empty folder"));
    arguments.takesPassphrase();
}

int run(const Command& command, const QStringList& words) {
    Arguments arguments(command, {QStringLiteral("FILE")});
    takeOptions(arguments);
    if (const auto ended = arguments.read(words))
        return *ended;
    for (const auto& needed : {QStringLiteral("period"), QStringLiteral("out")})
        if (arguments.value(needed).isEmpty())
            return arguments.wrong(tr("--%1 is missing.").arg(needed));
    const auto period = parsePeriod(arguments.value(QStringLiteral("period")));
    if (!period)
        return arguments.wrong(period.failure().text);
    const auto name = arguments.value(QStringLiteral("definition"));
    const bool isFile = name.endsWith(QStringLiteral(".json"));
    const auto definition =
        isFile ? definitionOfFile(name)
               : builtInDefinition(name.isEmpty() ? builtInDefinitions().first() : name);
    if (!definition)
        return isFile ? sayFailure(definition.failure())
                      : arguments.wrong(definition.failure().text);
    const auto style = arguments.value(QStringLiteral("suppression"));
    const bool isNhs = style == QStringLiteral("nhs");
    if (!style.isEmpty() && !isNhs && style != QStringLiteral("standard"))
        return arguments.wrong(tr("--suppression is standard or nhs, not “%1”.").arg(style));
    if (!style.isEmpty() && !arguments.has(QStringLiteral("public")))
        return arguments.wrong(tr("--suppression needs --public."));
    const auto folder = arguments.value(QStringLiteral("out"));
    if (const auto fits = checkNewFolder(folder); !fits)
        return sayFailure(fits.failure());

    const auto session = openSession(arguments);
    if (!session)
        return sayFailure(session.failure());
    ReturnRequest request;
    request.period = *period;
    request.today = (*session)->today();
    request.soFar = arguments.has(QStringLiteral("so-far"));
    request.isPublic = arguments.has(QStringLiteral("public"));
    if (isNhs)
        request.rule = nhsStyle;
    if (const auto status = makeReturn(**session, *definition, request, folder, formsOf(arguments));
        !status)
        return sayFailure(status.failure());
    say(tr("The return for %1 is in %2.").arg(period->label(), folder));
    return done;
}

} // namespace

Command returnCommand() {
    return {QStringLiteral("return"),
            QStringLiteral("return FILE --period P [--definition mopac] [--public] "
                           "[--suppression STYLE] [--so-far] --out FOLDER"),
            tr("The return to a commissioner: CSV set, PDF and web page."), &run};
}

} // namespace ninefold::cli
