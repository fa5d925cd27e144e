// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "core/base/text.h"
#include "core/rules/data_quality.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ninefold::cli {

namespace {

QStringList referralsOf(const Finding& finding, const Casebook& book) {
    QStringList out;
    for (const auto id : finding.referrals)
        if (const auto* referral = book.find(id))
            out << referral->ref;
    return out;
}

QJsonObject jsonOf(const Session::Health& health, const std::vector<Finding>& findings,
                   const Casebook& book) {
    QJsonArray list;
    for (const auto& finding : findings)
        list.append(QJsonObject{
            {QStringLiteral("kind"), fromUtf8(codeOf(finding.kind))},
            {QStringLiteral("what"), labelOf(finding.kind)},
            {QStringLiteral("referrals"), QJsonArray::fromStringList(referralsOf(finding, book))}});
    return {{QStringLiteral("faults"), QJsonArray::fromStringList(health.faults)},
            {QStringLiteral("findings"), list}};
}

void sayHealth(const Session::Health& health, const std::vector<Finding>& findings,
               const Casebook& book) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    for (const auto& fault : health.faults)
        sayError(fault);
    if (health.faults.isEmpty())
        say(tr("The file is sound and its journal is whole."));
    for (const auto& finding : findings)
        say(QStringLiteral("%1 (%2): %3")
                .arg(labelOf(finding.kind))
                .arg(finding.referrals.size())
                .arg(referralsOf(finding, book).join(QStringLiteral(", "))));
    if (findings.empty())
        say(tr("Nothing in the records looks unfinished or mistaken."));
}

int run(const Command& command, const QStringList& words) {
    Arguments arguments(command, {QStringLiteral("FILE")});
    arguments.takesPassphrase();
    arguments.takesJson();
    if (const auto ended = arguments.read(words))
        return *ended;
    const auto session = openSession(arguments);
    if (!session)
        return sayFailure(session.failure());
    const auto health = (*session)->checkFile();
    if (!health)
        return sayFailure(health.failure());

    const auto& book = (*session)->casebook();
    const auto today = (*session)->today();
    const auto findings = findingsOf(book, today.addYears(-1), today);
    if (arguments.json())
        say(jsonOf(*health, findings, book));
    else
        sayHealth(*health, findings, book);
    return health->faults.isEmpty() ? done : needsPerson;
}

} // namespace

Command checkCommand() {
    return {QStringLiteral("check"), QStringLiteral("check FILE"),
            QCoreApplication::translate(
                "cli",
                "Whether the file is sound, its journal whole, and what in the records looks "
                "unfinished or mistaken."),
            &run};
}

} // namespace ninefold::cli
