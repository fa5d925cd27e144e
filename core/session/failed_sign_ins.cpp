// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/failed_sign_ins.h"

#include "core/keys/guess_delay.h"

#include <QDateTime>
#include <QFile>

namespace ninefold {

namespace {

QString listPath(const QString& path) {
    return path + QStringLiteral("-failed");
}

} // namespace

std::vector<FailedSignIn> failedSignIns(const QString& path) {
    constexpr qint64 longest = 1 << 16;
    std::vector<FailedSignIn> out;
    QFile file(listPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const auto& line : file.read(longest).split('\n')) {
        const auto space = line.indexOf(' ');
        bool isNumber = false;
        const auto at = line.left(space).toLongLong(&isNumber);
        if (space > 0 && isNumber)
            out.push_back(
                {at, QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(space + 1)))});
    }
    return out;
}

void noteFailedSignIn(const QString& path, const FailedSignIn& failed) {
    QFile file(listPath(path));
    // In a folder that cannot be written there is nowhere to keep them, and nothing to hold up.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QByteArray::number(failed.at) + ' ' + failed.worker.toUtf8().toPercentEncoding() +
               '\n');
}

void forgetFailedSignIns(const QString& path) {
    QFile::remove(listPath(path));
}

qint64 secondsUntilNextGuess(const QString& path) {
    std::vector<qint64> times;
    for (const auto& failed : failedSignIns(path))
        times.push_back(failed.at);
    return secondsUntilNextGuess(times, QDateTime::currentSecsSinceEpoch());
}

} // namespace ninefold
