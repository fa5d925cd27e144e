// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <stdexcept>

namespace ninefold::test {

/// A folder that goes when the test ends, and what stands in it.
class TestFolder {
public:
    QString path(const QString& name = {}) const {
        return name.isEmpty() ? dir_.path() : dir_.filePath(name);
    }
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("test folder: cannot write");
    }

private:
    QTemporaryDir dir_;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "(cannot be read)";
    return file.readAll();
}

/// Every file of a folder by name.
inline QMap<QString, QByteArray> filesOf(const QString& folder) {
    QMap<QString, QByteArray> out;
    for (const auto& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        out.insert(name, bytesOf(folder + u'/' + name));
    return out;
}

} // namespace ninefold::test
