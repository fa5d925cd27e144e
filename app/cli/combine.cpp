// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/combine.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/return_forms.h"
#include "core/base/folder_writer.h"
#include "core/returns/return_folder.h"
#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ninefold::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

Result<Return> addUp(const QStringList& folders, const QString& definitionFile,
                     const CombineRequest& request) {
    std::vector<ReturnSet> sets;
    for (const auto& folder : folders) {
        auto set = readReturnSet(folder);
        if (!set)
            return set.failure();
        sets.push_back(std::move(*set));
    }
    const auto definition =
        definitionFile.isEmpty() ? definitionOf(sets.front()) : definitionOfFile(definitionFile);
    if (!definition)
        return definition.failure();
    return addUpReturns(sets, *definition, request);
}

void takeOptions(Arguments& arguments) {
    arguments.takesOption(QStringLiteral("name"), QStringLiteral("NAME"),
                          tr("who adds them up; “3 centres” if not said"));
    arguments.takesOption(QStringLiteral("definition"), QStringLiteral("FILE"),
                          tr("the definition they were made by, if it does not come with the "
                             "program"));
    arguments.takesFlag(QStringLiteral("so-far"),
                        tr("allow provisional returns, if all of them are"));
    takeForms(arguments);
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("FOLDER"),
                          tr("a new or empty folder"));
}

int run(const Command& command, const QStringList& words) {
    Arguments arguments(command, {QStringLiteral("FOLDER")});
    arguments.takesMore();
    takeOptions(arguments);
    if (const auto ended = arguments.read(words))
        return *ended;
    const auto out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return arguments.wrong(tr("--%1 is missing.").arg(QStringLiteral("out")));
    const auto folders = QStringList{arguments.place(QStringLiteral("FOLDER"))} + arguments.more();
    if (folders.size() < 2)
        return arguments.wrong(tr("There must be the returns of two centres or more."));
    if (const auto fits = checkNewFolder(out); !fits)
        return sayFailure(fits.failure());
    const auto made = addUp(folders, arguments.value(QStringLiteral("definition")),
                            {arguments.value(QStringLiteral("name")).simplified(),
                             arguments.has(QStringLiteral("so-far"))});
    if (!made)
        return sayFailure(made.failure());
    const auto written = writeReturn(
        *made, {{}, QDateTime::currentDateTimeUtc()}, out,
        [](const print::Document& document) { return print::pdf(document); }, formsOf(arguments));
    if (!written)
        return sayFailure(written.failure());
    say(tr("The returns of %1 centres for %2 are added up in %3.")
            .arg(QString::number(folders.size()), made->period.label(), out));
    return done;
}

} // namespace

Command combineCommand() {
    return {QStringLiteral("combine"),
            QStringLiteral("combine FOLDER FOLDER… [--name NAME] [--so-far] --out FOLDER"),
            tr("The returns of several centres added up."), &run};
}

} // namespace ninefold::cli
