// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ninefold {

namespace {

Failure refused(const QString& path, const QString& why) {
    return {Failure::Kind::Disk,
            QCoreApplication::translate("disk",
                                        "%1 could not be written: %2. Nothing was changed. Free "
                                        "some space or choose another folder, and try again.")
                .arg(QDir::toNativeSeparators(path), why)};
}

} // namespace

Status writeDurably(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(path, file.errorString());
    // QSaveFile::commit succeeds after a short write (a full disk), so each step is looked at.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush() || file.size() != bytes.size()) {
        const auto why = file.errorString();
        file.cancelWriting();
        return refused(path, why);
    }
    if (!file.commit())
        return refused(path, file.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return Done{};
}

Status copyDurably(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return refused(to, source.errorString());
    if (QFileInfo::exists(to))
        return refused(to, QCoreApplication::translate("disk", "it is there already"));
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) ||
        !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(to, target.errorString());
    qint64 copied = 0;
    while (!source.atEnd()) {
        const auto part = source.read(1 << 20);
        if (part.isEmpty() || target.write(part) != part.size())
            break;
        copied += part.size();
    }
    if (copied != source.size() || !target.flush() || target.size() != copied) {
        const auto why = target.errorString();
        target.cancelWriting();
        return refused(to, why);
    }
    if (!target.commit())
        return refused(to, target.errorString());
    syncFolder(QFileInfo(to).absolutePath());
    return Done{};
}

void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace ninefold
