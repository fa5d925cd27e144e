// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "core/base/text.h"
#include "core/casebook/value_text.h"
#include "core/queries/today_list.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace ninefold::cli {

namespace {

/// The task; of a register with the session's reference, for it has none of a woman.
QString whatOf(const TodayRow& row) {
    return row.sessionRef.isEmpty() ? row.words.task
                                    : QStringLiteral("%1, %2").arg(row.words.task, row.sessionRef);
}

/// Whoever reads a scheduled job's output need not know her name: references only.
QJsonObject jsonOf(const TodayRow& row) {
    return {{QStringLiteral("due_on"), fromUtf8(value_text::write(row.item.dueOn))},
            {QStringLiteral("kind"), fromUtf8(codeOf(row.item.kind))},
            {QStringLiteral("priority"), row.item.priority},
            {QStringLiteral("referral_ref"), row.referralRef},
            {QStringLiteral("woman_ref"), row.womanRef},
            {QStringLiteral("keyworker"), row.keyworker},
            {QStringLiteral("what"), whatOf(row)}};
}

QString lineOf(const TodayRow& row) {
    const auto nobody = QCoreApplication::translate("cli", "nobody yet");
    return QStringLiteral("%1  %2  %3  %4 (%5)")
        .arg(fromUtf8(value_text::write(row.item.dueOn)), row.referralRef, row.words.chip,
             whatOf(row), row.keyworker.isEmpty() ? nobody : row.keyworker);
}

int run(const Command& command, const QStringList& words) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    Arguments arguments(command, {QStringLiteral("FILE")});
    arguments.takesOption(QStringLiteral("as-at"), QStringLiteral("DATE"),
                          tr("the day it is asked for; today if not said"));
    arguments.takesPassphrase();
    arguments.takesJson();
    if (const auto ended = arguments.read(words))
        return *ended;
    const auto asAt = arguments.day(QStringLiteral("as-at"), QDate::currentDate());
    if (!asAt)
        return wrongUsage;
    const auto session = openSession(arguments);
    if (!session)
        return sayFailure(session.failure());

    const auto rows = dueRows((*session)->casebook(), *asAt);
    if (arguments.json()) {
        QJsonArray list;
        for (const auto& row : rows)
            list.append(jsonOf(row));
        say(list);
        return done;
    }
    for (const auto& row : rows)
        say(lineOf(row));
    say(rows.empty()
            ? tr("Nothing is due.")
            : counted(static_cast<int>(rows.size()), tr("thing to do"), tr("things to do")));
    return done;
}

} // namespace

Command dueCommand() {
    return {QStringLiteral("due"), QStringLiteral("due FILE [--as-at DATE]"),
            QCoreApplication::translate("cli", "What needs doing: the Today list."), &run};
}

} // namespace ninefold::cli
