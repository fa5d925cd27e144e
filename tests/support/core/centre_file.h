// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A centre file in a folder of its own that goes with the test.

#include "core/session/session.h"

#include <QTemporaryDir>

namespace ninefold::test {

struct CentreFile {
    CentreFile(); ///< made with the cheapest key slot there may be; its manager is Hanna

    QString path() const { return folder.filePath(QStringLiteral("new-cross.ninefold")); }
    QString keysPath() const { return path() + QStringLiteral("-keys"); }
    Result<std::unique_ptr<Session>> tryOpen(const Secret& passphrase,
                                             const QString& worker = {}) const;
    /// With Hanna's passphrase; the test fails when it does not open.
    std::unique_ptr<Session> open() const;

    static Secret passphrase();

    QTemporaryDir folder;
    Secret recoveryKey; ///< as printed
};

/// Adds a woman with that reference in her own deed; gives her as saved.
Woman addWoman(Session& session, const char* ref);
/// The deed that takes any changes as they are.
Outcome commit(Session& session, const ChangeSet& changes);
/// The words of a failure; blank when it went well.
QString failureText(const Outcome& outcome);

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace ninefold::test
