// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "tests/support/core/cli.h"
#include "tests/support/core/random_caseload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("a caseload goes into a centre file and comes out with the same bytes") {
    const Cli cli;
    REQUIRE(writeCaseload(cli.path("in"), randomCaseload(20261122, 15)).ok());
    cli.create("a.ninefold");

    const auto dry = cli.run("import a.ninefold in --dry-run");
    CHECK(dry.status == 0);
    CHECK(dry.out.contains("15 women"));
    const auto imported = cli.run("import a.ninefold in --json");
    INFO(imported.err.toStdString());
    REQUIRE(imported.status == 0);
    CHECK(QJsonDocument::fromJson(imported.out).array().isEmpty());
    CHECK(imported.out.trimmed() == "[\n]");

    const auto exported = cli.run("export a.ninefold out");
    INFO(exported.err.toStdString());
    REQUIRE(exported.status == 0);
    const auto in = filesOf(cli.path("in"));
    auto out = filesOf(cli.path("out"));
    CHECK(out.take(QStringLiteral("journal.csv")).startsWith("seq,at,worker,action,table,"));
    CHECK(out.take(QStringLiteral("access.csv")).contains(",imported,,in\r\n"));
    REQUIRE(out.keys() == in.keys());
    for (auto file = in.begin(); file != in.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK(file->toStdString() == out[file.key()].toStdString());
    }
    CHECK(cli.run("check a.ninefold").status == 0);

    const auto again = cli.run("import a.ninefold in");
    CHECK(again.status == 1);
    CHECK(again.err.contains("women in it already"));
    const auto full = cli.run("export a.ninefold out");
    CHECK(full.status == 1);
    CHECK(full.err.contains("not empty"));
}

TEST_CASE("faults are told as lines or as json and nothing is written") {
    const Cli cli;
    cli.makeFolder("in");
    cli.put("in/women.csv", "woman_ref,given_names,family_name,disability\r\n"
                            "W-1,Nour,Haddad,\"may\nbe\"\r\n");
    cli.put("in/diary.csv", "x\r\n");
    cli.create("a.ninefold");

    const auto told = cli.run("import a.ninefold in");
    CHECK(told.status == 1);
    CHECK(told.out.isEmpty());
    CHECK(told.err.contains("women.csv:2: disability: not a code of this column, \"may\\nbe\", "
                            "expected one of yes_a_lot"));
    CHECK(told.err.contains("\nreferrals.csv: missing"));
    CHECK(told.err.startsWith("diary.csv: "));
    CHECK(told.err.contains("3 faults. Nothing was brought in."));

    const auto json = cli.run("import a.ninefold in --dry-run --json");
    CHECK(json.status == 1);
    const auto list = QJsonDocument::fromJson(json.out).array();
    REQUIRE(list.size() == 3);
    CHECK(
        list[0].toObject() ==
        QJsonObject{{QStringLiteral("file"), QStringLiteral("diary.csv")},
                    {QStringLiteral("line"), QJsonValue()},
                    {QStringLiteral("column"), QJsonValue()},
                    {QStringLiteral("kind"), QStringLiteral("unknown_file")},
                    {QStringLiteral("value"), QString()},
                    {QStringLiteral("expected"), list[0].toObject()[QStringLiteral("expected")]}});
    CHECK(list[1].toObject()[QStringLiteral("line")] == 2);
    CHECK(list[1].toObject()[QStringLiteral("column")] == QStringLiteral("disability"));
    CHECK(list[1].toObject()[QStringLiteral("kind")] == QStringLiteral("bad_code"));
    CHECK(list[1].toObject()[QStringLiteral("value")] == QStringLiteral("may\nbe"));
    CHECK(list[2].toObject()[QStringLiteral("kind")] == QStringLiteral("missing_required"));

    cli.run("export a.ninefold out");
    CHECK(bytesOf(cli.path("out/women.csv")).count('\n') == 1);
}

TEST_CASE("a command that is put wrongly says so with status 2") {
    const Cli cli;
    for (const auto* line :
         {"", "nonsense", "import", "import a.ninefold", "import a b c", "import a b --dry",
          "import a b --dry-run=yes", "due a --as-at", "due a --as-at 1.3.2026",
          "due a --json --json", "create a --centre b --code c", "demo a --women none",
          "demo a --women 0", "export a b --json", "create a --passphrase x",
          "return a --period 2026-10", "return a --out b", "return a --period 2026-13 --out b",
          "return a --period 2026-10 --out b --definition nobody"}) {
        const auto ran = cli.run(line);
        INFO(line << "\n" << ran.err.toStdString());
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
    }
}

TEST_CASE("every command tells how it is put") {
    const Cli cli;
    const auto all = cli.run("--help");
    CHECK(all.status == 0);
    for (const auto* name :
         {"create", "demo", "import", "export", "return", "combine", "due", "check"}) {
        INFO(name);
        CHECK(all.out.contains(QByteArray("  ") + name + ' '));
        const auto one = cli.run({QString::fromUtf8(name), QStringLiteral("--help")});
        CHECK(one.status == 0);
        CHECK(one.out.startsWith(QByteArray("ninefold-cli ") + name));
    }
    CHECK(cli.run("--version").out.startsWith("ninefold-cli "));
}

TEST_CASE("the passphrase comes from a file without its line end or from the environment") {
    Cli cli;
    cli.create("a.ninefold");
    cli.put("crlf", "kettle lantern orchard nine\r\n");
    cli.put("lf", "kettle lantern orchard nine\n");
    cli.put("two", "kettle lantern orchard nine\n\n");
    cli.put("empty", "\n");
    cli.setPassphrase("somebody else's long words");
    CHECK(cli.run("due a.ninefold --passphrase-file crlf").status == 0);
    CHECK(cli.run({QStringLiteral("due"), QStringLiteral("a.ninefold"),
                   QStringLiteral("--passphrase-file=lf"), QStringLiteral("--worker"),
                   QStringLiteral("Grace Obi")})
              .status == 0);
    const auto wrong = cli.run("due a.ninefold --passphrase-file two");
    CHECK(wrong.status == 3);
    CHECK(wrong.out.isEmpty());
    CHECK_FALSE(wrong.err.isEmpty());
    CHECK(cli.run("due a.ninefold --passphrase-file empty").status == 1);
    CHECK(cli.run("due a.ninefold --passphrase-file gone").status == 1);
}

TEST_CASE("a file that is no sound centre file has its own status") {
    Cli cli;
    CHECK(cli.run("check gone.ninefold").status == 1);
    cli.create("a.ninefold");
    auto bytes = bytesOf(cli.path("a.ninefold"));
    for (auto i = bytes.size() / 2; i < bytes.size() / 2 + 64; ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
    cli.put("a.ninefold", bytes);
    const auto ran = cli.run("check a.ninefold");
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.status == 4);
    CHECK_FALSE(ran.err.isEmpty());
    CHECK(bytesOf(cli.path("a.ninefold")) == bytes);
}

TEST_CASE("due tells the work with its references and without her name") {
    const Cli cli;
    const auto made = cli.run("demo d.ninefold --women 12 --seed 5 --as-at 2026-11-01 --json");
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const auto due = cli.run("due d.ninefold --as-at 2026-11-01 --json");
    REQUIRE(due.status == 0);
    const auto list = QJsonDocument::fromJson(due.out).array();
    REQUIRE_FALSE(list.isEmpty());
    for (const auto& row : list)
        CHECK(row.toObject().keys().join(u' ') ==
              QStringLiteral("due_on keyworker kind priority referral_ref what woman_ref"));
}

TEST_CASE("a return is written whole or refused in words") {
    const Cli cli;
    const auto made = cli.run("demo d.ninefold --women 12 --seed 5");
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const auto today = QDate::currentDate();
    const auto lastMonth = today.addMonths(-1).toString(QStringLiteral("yyyy-MM"));
    const auto returned =
        cli.run({QStringLiteral("return"), QStringLiteral("d.ninefold"), QStringLiteral("--period"),
                 lastMonth, QStringLiteral("--out"), QStringLiteral("out")});
    INFO(returned.err.toStdString());
    REQUIRE(returned.status == 0);
    const auto files = filesOf(cli.path("out"));
    CHECK(files[QStringLiteral("cases.csv")].startsWith("study_id,referral_no,"));
    CHECK(files[QStringLiteral("return.pdf")].startsWith("%PDF-"));
    CHECK_FALSE(QJsonDocument::fromJson(files[QStringLiteral("manifest.json")]).isNull());

    const auto unfinished =
        cli.run({QStringLiteral("return"), QStringLiteral("d.ninefold"), QStringLiteral("--period"),
                 today.addDays(1).toString(QStringLiteral("yyyy-MM")), QStringLiteral("--out"),
                 QStringLiteral("more")});
    CHECK(unfinished.status == 1);
    CHECK_FALSE(unfinished.err.isEmpty());
    CHECK_FALSE(QDir(cli.path("more")).exists());
}
