// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A demo centre under a name of its own and its return in a folder.
void makeReturn(const Cli& cli, const QString& folder, const char* seed, const QString& centre) {
    const auto file = folder + QStringLiteral(".ninefold");
    const auto made =
        cli.run({QStringLiteral("demo"), file, QStringLiteral("--women"), QStringLiteral("12"),
                 QStringLiteral("--seed"), QString::fromLatin1(seed), QStringLiteral("--as-at"),
                 QStringLiteral("2026-11-01")});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const auto returned = cli.run({QStringLiteral("return"), file, QStringLiteral("--period"),
                                   QStringLiteral("2026-09"), QStringLiteral("--out"), folder,
                                   QStringLiteral("--labels"), QStringLiteral("--excel"),
                                   QStringLiteral("--data-package")});
    INFO(returned.err.toStdString());
    REQUIRE(returned.status == 0);
    const auto manifest = cli.path(folder.toUtf8().constData()) + QStringLiteral("/manifest.json");
    auto root = QJsonDocument::fromJson(bytesOf(manifest)).object();
    root[QStringLiteral("centre")] = centre;
    cli.put((folder + QStringLiteral("/manifest.json")).toUtf8().constData(),
            QJsonDocument(root).toJson());
}

} // namespace

TEST_CASE("combine adds up the returns of two centres or says what is wrong with them") {
    const Cli cli;
    makeReturn(cli, QStringLiteral("north"), "5", QStringLiteral("North"));
    makeReturn(cli, QStringLiteral("south"), "6", QStringLiteral("South"));
    CHECK(QDir(cli.path("north")).exists(QStringLiteral("needs-excel.csv")));

    const auto combined = cli.run({QStringLiteral("combine"), QStringLiteral("north"),
                                   QStringLiteral("south"), QStringLiteral("--name"),
                                   QStringLiteral("Both sides"), QStringLiteral("--data-package"),
                                   QStringLiteral("--out"), QStringLiteral("both")});
    INFO(combined.err.toStdString());
    REQUIRE(combined.status == 0);
    CHECK(combined.out == "The returns of 2 centres for September 2026 are added up in both.\n");
    const auto files = filesOf(cli.path("both"));
    CHECK(files[QStringLiteral("needs.csv")].startsWith("centre,pathway,answered,"));
    CHECK(files[QStringLiteral("needs.csv")].contains("\r\nall,P9,"));
    CHECK(files[QStringLiteral("return.pdf")].startsWith("%PDF-"));
    CHECK(files.contains(QStringLiteral("datapackage.json")));
    const auto manifest = QJsonDocument::fromJson(files[QStringLiteral("manifest.json")]).object();
    CHECK(manifest[QStringLiteral("centre")].toString() == QStringLiteral("Both sides"));
    CHECK(manifest[QStringLiteral("combined_from")].toArray().size() == 2);

    const auto again = cli.run("combine north south --out both");
    CHECK(again.status == 1);
    CHECK(again.err.contains("not empty"));
    const auto same = cli.run("combine north ./north --out more");
    CHECK(same.status == 1);
    CHECK(same.err.contains("./north is there twice."));
    const auto gone = cli.run("combine north west --out more");
    CHECK(gone.status == 1);
    CHECK(gone.err.contains("west/manifest.json: this file is missing."));
    cli.put("south/grants.csv", "altered");
    const auto altered = cli.run("combine north south --out more");
    CHECK(altered.status == 1);
    CHECK(altered.err.contains("south/grants.csv: this file is not as manifest.json tells."));
    CHECK_FALSE(QDir(cli.path("more")).exists());
}

TEST_CASE("combine that is put wrongly says so with status 2") {
    const Cli cli;
    for (const auto* line : {"combine", "combine a b", "combine a --out b", "combine --out b"}) {
        const auto ran = cli.run(line);
        INFO(line << "\n" << ran.err.toStdString());
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("ninefold-cli combine FOLDER FOLDER"));
    }
}
