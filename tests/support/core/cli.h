// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/test_folder.h"

#include <QDir>
#include <QProcess>

#include <catch2/catch.hpp>

namespace ninefold::test {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program in a folder of its own, with a passphrase in its environment.
class Cli {
public:
    Cli() { setPassphrase("kettle lantern orchard nine"); }
    void setPassphrase(const char* passphrase) { passphrase_ = QString::fromUtf8(passphrase); }

    Ran run(const QStringList& words) const {
        QProcess process;
        begin(process, words);
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// One line of words, parted by single spaces.
    Ran run(const char* line) const { return run(QString::fromUtf8(line).split(u' ')); }

    QString path(const char* name) const { return folder_.path(QString::fromUtf8(name)); }
    void put(const char* name, const QByteArray& bytes) const {
        folder_.put(QString::fromUtf8(name), bytes);
    }
    void makeFolder(const char* name) const { QDir(folder_.path()).mkdir(QString::fromUtf8(name)); }
    void create(const char* file) const {
        const auto made =
            run({QStringLiteral("create"), QString::fromUtf8(file), QStringLiteral("--centre"),
                 QStringLiteral("The Test Centre"), QStringLiteral("--code"), QStringLiteral("TTC"),
                 QStringLiteral("--worker"), QStringLiteral("Grace Obi")});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }

    /// Kills it so many milliseconds after it began; whether it was still at work then.
    bool killed(const QStringList& words, int afterMs) const {
        QProcess process;
        begin(process, words);
        if (process.waitForFinished(afterMs))
            return false;
        process.kill();
        REQUIRE(process.waitForFinished(120'000));
        return process.exitStatus() == QProcess::CrashExit;
    }

private:
    void begin(QProcess& process, const QStringList& words) const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("NINEFOLD_PASSPHRASE"));
        if (!passphrase_.isEmpty())
            environment.insert(QStringLiteral("NINEFOLD_PASSPHRASE"), passphrase_);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder_.path());
        process.start(QStringLiteral(NINEFOLD_CLI), words);
        REQUIRE(process.waitForStarted());
    }

    TestFolder folder_;
    QString passphrase_;
};

} // namespace ninefold::test
