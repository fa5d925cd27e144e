// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "tests/support/core/cli.h"
#include "tests/support/core/random_caseload.h"

#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// How long it takes when it is let alone, so that the killing falls into all of its work on a slow
/// machine and on a quick one.
int msFor(const Cli& cli, const QStringList& words) {
    QElapsedTimer timer;
    timer.start();
    REQUIRE(cli.run(words).status == 0);
    return static_cast<int>(timer.elapsed());
}

constexpr int percents[] = {40, 65, 80, 90, 97};

void copyCentre(const Cli& cli, const char* from, const QString& to) {
    const auto target = cli.path(to.toUtf8().constData());
    REQUIRE(QFile::copy(cli.path(from), target));
    REQUIRE(
        QFile::copy(cli.path(from) + QStringLiteral("-keys"), target + QStringLiteral("-keys")));
}

} // namespace

TEST_CASE("an import that is killed has brought in everything or nothing") {
    const Cli cli;
    REQUIRE(writeCaseload(cli.path("in"), randomCaseload(7, 150)).ok());
    cli.create("empty.ninefold");
    copyCentre(cli, "empty.ninefold", QStringLiteral("timed.ninefold"));
    const int whole = msFor(
        cli, {QStringLiteral("import"), QStringLiteral("timed.ninefold"), QStringLiteral("in")});
    for (const int percent : percents) {
        CAPTURE(percent);
        const auto name = QStringLiteral("at%1.ninefold").arg(percent);
        copyCentre(cli, "empty.ninefold", name);
        cli.killed({QStringLiteral("import"), name, QStringLiteral("in")}, whole * percent / 100);

        CHECK(cli.run({QStringLiteral("check"), name}).status == 0);
        const auto out = QStringLiteral("out%1").arg(percent);
        REQUIRE(cli.run({QStringLiteral("export"), name, out}).status == 0);
        const auto there = filesOf(cli.path(out.toUtf8().constData()));
        const auto all = filesOf(cli.path("in"));
        const auto women = there[QStringLiteral("women.csv")];
        const bool nothing = women.count('\n') == 1;
        CHECK((nothing || women == all[QStringLiteral("women.csv")]));
        if (!nothing)
            CHECK(there[QStringLiteral("appointments.csv")] ==
                  all[QStringLiteral("appointments.csv")]);
    }
}

TEST_CASE("an export that is killed leaves no file that looks finished") {
    const Cli cli;
    const auto made = cli.run("demo d.ninefold --women 60 --seed 5");
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const int ms = msFor(
        cli, {QStringLiteral("export"), QStringLiteral("d.ninefold"), QStringLiteral("whole")});
    const auto whole = filesOf(cli.path("whole"));
    for (const int percent : percents) {
        CAPTURE(percent);
        const auto out = QStringLiteral("out%1").arg(percent);
        cli.killed({QStringLiteral("export"), QStringLiteral("d.ninefold"), out},
                   ms * percent / 100);
        const auto there = filesOf(cli.path(out.toUtf8().constData()));
        for (auto file = there.begin(); file != there.end(); ++file) {
            if (file.key() == u"access.csv") // has a line more each time
                continue;
            CAPTURE(file.key().toStdString());
            CHECK(file.value() == whole[file.key()]);
        }
        CHECK(cli.run("check d.ninefold").status == 0);
    }
}
