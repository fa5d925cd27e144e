// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_writer.h"

#include "core/base/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("folder", text);
}

Failure refused(const QString& folder, const QString& why) {
    return {Failure::Kind::Disk,
            tr("Nothing was written to “%1”: %2. Free some space or choose another folder, then "
               "try again.")
                .arg(QDir::toNativeSeparators(folder), why)};
}

/// Makes what was written survive a power cut.
bool reachesDisk(QFile& file) {
#ifndef Q_OS_WIN
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

Status writeFile(const QString& folder, const QString& path, const FileToWrite& what) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return refused(folder, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bool taken = true;
    const auto take = [&](std::string_view piece) {
        const auto size = static_cast<qint64>(piece.size());
        taken = taken && file.write(piece.data(), size) == size;
    };
    if (!what.source)
        take({what.bytes.constData(), static_cast<size_t>(what.bytes.size())});
    else if (auto given = what.source(take); !given && taken)
        return given;
    if (!taken || !file.flush() || !reachesDisk(file))
        return refused(folder, file.errorString());
    file.close();
    return file.error() == QFile::NoError ? Status(Done{}) : refused(folder, file.errorString());
}

/// A folder under way: files wait in a folder inside it until all are there. Takes everything away
/// again unless told to keep it.
class Staging {
public:
    explicit Staging(const QString& folder)
        : folder_(folder)
        , waiting_(folder + QStringLiteral("/.unfinished"))
        , wasThere_(QFileInfo::exists(folder)) {}
    ~Staging() {
        QDir(waiting_).removeRecursively();
        if (kept_)
            return;
        for (const auto& name : moved_)
            QFile::remove(folder_ + u'/' + name);
        if (!wasThere_)
            QDir().rmdir(folder_);
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    bool begin() const { return QDir().mkpath(waiting_); }
    Status write(const FileToWrite& file) const {
        return writeFile(folder_, waiting_ + u'/' + file.name, file);
    }
    bool move(const QString& name) {
        if (!QFile::rename(waiting_ + u'/' + name, folder_ + u'/' + name))
            return false;
        moved_ << name;
        return true;
    }
    void keep() {
        kept_ = true;
        syncFolder(folder_);
    }

private:
    QString folder_;
    QString waiting_;
    bool wasThere_;
    bool kept_ = false;
    QStringList moved_;
};

} // namespace

Status checkNewFolder(const QString& folder) {
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return Done{};
    const auto name = QDir::toNativeSeparators(folder);
    if (!info.isDir())
        return Failure{Failure::Kind::Input,
                       tr("“%1” is not a folder. Choose a new or empty folder.").arg(name)};
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                              QDir::NoDotAndDotDot))
        return Failure{Failure::Kind::Input,
                       tr("The folder “%1” is not empty. Choose a new or empty folder.").arg(name)};
    return Done{};
}

Status writeNewFolder(const QString& folder, const std::vector<FileToWrite>& files) {
    if (auto fit = checkNewFolder(folder); !fit)
        return fit;
    Staging staging(folder);
    if (!staging.begin())
        return refused(folder, tr("the folder could not be made there"));
    for (const auto& file : files)
        if (auto written = staging.write(file); !written)
            return written;
    for (const auto& file : files)
        if (!staging.move(file.name))
            return refused(folder, tr("“%1” could not be put in its place").arg(file.name));
    staging.keep();
    return Done{};
}

} // namespace ninefold
