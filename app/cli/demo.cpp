// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "core/demo/demo_caseload.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>

namespace ninefold::cli {

namespace {

/// Of the demo centre, when none is given. Everything in that file is invented.
QString demoPassphrase() {
    return QStringLiteral("kettle lantern orchard nine");
}

struct Wanted {
    QString path;
    int women = 160;
    quint32 seed = 1;
    QDate asAt;
};

/// Makes the file and fills it; the words to tell on success.
Result<Session::Created> makeDemo(const Wanted& wanted, const Secret& passphrase) {
    const auto caseload = demoCaseload(wanted.women, wanted.seed, wanted.asAt);
    Session::NewCentre centre;
    centre.centre = caseload.centre();
    centre.managerName = demoManagerName();
    auto created = Session::create(wanted.path, centre, passphrase);
    if (!created)
        return created;
    const auto manager = created->session->worker().id;
    const auto outcome = created->session->run([&](const Casebook& book, const Deed&) -> Drafted {
        return demoChanges(caseload, book, manager);
    });
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return *failure;
    if (const auto* problems = std::get_if<Problems>(&outcome))
        return Failure{Failure::Kind::Input, problems->front().text};
    return created;
}

int run(const Command& command, const QStringList& words) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    Arguments arguments(command, {QStringLiteral("FILE")});
    arguments.takesOption(QStringLiteral("women"), QStringLiteral("N"),
                          tr("how many; 160 if not said"));
    arguments.takesOption(QStringLiteral("seed"), QStringLiteral("S"),
                          tr("the same seed gives the same caseload; 1 if not said"));
    arguments.takesOption(QStringLiteral("as-at"), QStringLiteral("DATE"),
                          tr("the day it is told on; today if not said"));
    arguments.takesOption(QStringLiteral("passphrase-file"), QStringLiteral("F"),
                          tr("otherwise NINEFOLD_PASSPHRASE, or “%1”").arg(demoPassphrase()));
    arguments.takesJson();
    if (const auto ended = arguments.read(words))
        return *ended;
    const auto women = arguments.number(QStringLiteral("women"), 160, 1, 20'000);
    const auto seed = arguments.number(QStringLiteral("seed"), 1, 0, INT_MAX);
    const auto asAt = arguments.day(QStringLiteral("as-at"), QDate::currentDate());
    if (!women || !seed || !asAt)
        return wrongUsage;

    const bool isGiven = isPassphraseGiven(arguments);
    const auto passphrase =
        isGiven ? passphraseFor(arguments) : Result<Secret>(Secret::fromText(demoPassphrase()));
    if (!passphrase)
        return sayFailure(passphrase.failure());
    const Wanted wanted{arguments.place(QStringLiteral("FILE")), *women,
                        static_cast<quint32>(*seed), *asAt};
    const auto created = makeDemo(wanted, *passphrase);
    if (!created)
        return sayFailure(created.failure());
    const auto key = QString::fromUtf8(created->recoveryKey.view());
    if (arguments.json()) {
        QJsonObject out{{QStringLiteral("file"), created->session->path()},
                        {QStringLiteral("women"), *women},
                        {QStringLiteral("worker"), demoManagerName()},
                        {QStringLiteral("recovery_key"), key}};
        if (!isGiven)
            out.insert(QStringLiteral("passphrase"), demoPassphrase());
        say(out);
        return done;
    }
    say(tr("Made %1: %2, all of them invented.")
            .arg(created->session->path(), counted(*women, tr("woman"), tr("women"))));
    say(tr("Sign in as %1.").arg(demoManagerName()));
    if (!isGiven)
        say(tr("Passphrase: %1").arg(demoPassphrase()));
    say(tr("Recovery key: %1").arg(key));
    return done;
}

} // namespace

Command demoCommand() {
    return {QStringLiteral("demo"),
            QStringLiteral("demo FILE [--women N] [--seed S] [--as-at DATE]"),
            QCoreApplication::translate("cli", "A centre file full of invented women."), &run};
}

} // namespace ninefold::cli
