// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return_set.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ninefold {

namespace {

constexpr qint64 largestFile = 512LL << 20U; ///< bytes; more is no file of a return

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

QString manifestName() {
    return QStringLiteral("manifest.json");
}

Failure faultIn(const QString& folder, const QString& file, const QString& what) {
    return {Failure::Kind::Input, QStringLiteral("%1: %2").arg(QDir(folder).filePath(file), what)};
}

/// Whoever looks for the folder that was saved easily chooses the one around it.
QString wayIntoFolder(const QString& folder) {
    const QDir around(folder);
    for (const auto& inside : around.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFile::exists(around.filePath(inside + u'/' + manifestName())))
            return tr("this file is missing. Choose the folder of the return itself, as %1.")
                .arg(inside);
    return tr("this file is missing. Choose the folder of a return, as it was saved.");
}

Result<QByteArray> bytesOf(const QString& folder, const QString& name) {
    QFile file(QDir(folder).filePath(name));
    if (!file.exists())
        return faultIn(folder, name,
                       name == manifestName() ? wayIntoFolder(folder)
                                              : tr("this file is missing."));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Disk,
                       tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString())};
    if (file.size() > largestFile)
        return faultIn(folder, name, tr("this file is too large for a return."));
    return file.readAll();
}

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A name that leads out of the folder is none of ours.
bool isPlainName(const QString& name) {
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') &&
           !name.contains(u'\\') && name != manifestName();
}

/// Reads what the manifest says of the files, and the files.
std::optional<Failure> readFiles(const QJsonArray& told, ReturnSet& set) {
    for (const auto& value : told) {
        const auto entry = value.toObject();
        const auto name = entry.value(QLatin1String("name")).toString();
        if (!isPlainName(name) || set.files.count(name) > 0)
            return faultIn(set.folder, manifestName(),
                           tr("“%1” is no name of a file of the return.").arg(name));
        auto bytes = bytesOf(set.folder, name);
        if (!bytes)
            return bytes.failure();
        if (bytes->size() != entry.value(QLatin1String("bytes")).toInteger(-1) ||
            hashOf(*bytes) != entry.value(QLatin1String("sha256")).toString().toLatin1())
            return faultIn(set.folder, name,
                           tr("this file is not as manifest.json tells. Ask the centre to send "
                              "its return again."));
        set.files[name] = std::move(*bytes);
    }
    return std::nullopt;
}

QDate dayIn(const QJsonObject& object, const char* key) {
    return QDate::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate);
}

} // namespace

Result<ReturnSet> readReturnSet(const QString& folder) {
    ReturnSet set;
    set.folder = folder;
    const auto bytes = bytesOf(folder, manifestName());
    if (!bytes)
        return bytes.failure();
    set.manifestSha256 = hashOf(*bytes);
    const auto root = QJsonDocument::fromJson(*bytes).object();
    const auto period = root.value(QLatin1String("period")).toObject();
    const auto definition = root.value(QLatin1String("definition")).toObject();
    set.centre = root.value(QLatin1String("centre")).toString();
    set.period = {dayIn(period, "from"), dayIn(period, "to")};
    set.asAt = dayIn(root, "as_at");
    set.provisional = root.value(QLatin1String("provisional")).toBool();
    set.definitionId = toUtf8(definition.value(QLatin1String("id")).toString());
    set.definitionVersion = toUtf8(definition.value(QLatin1String("version")).toString());
    if (!set.period.from.isValid() || !set.period.to.isValid() || !set.asAt.isValid() ||
        set.asAt < set.period.from || set.asAt > set.period.to || set.definitionId.empty() ||
        !root.value(QLatin1String("provisional")).isBool())
        return faultIn(folder, manifestName(), tr("this is no manifest of a return."));
    if (root.contains(QLatin1String("combined_from")))
        return faultIn(folder, manifestName(),
                       tr("this return was itself added up. Give the returns of its centres."));
    if (set.centre.trimmed().isEmpty())
        return faultIn(folder, manifestName(),
                       tr("the return does not say of which centre it is. Set the centre’s name "
                          "and make it again."));
    if (const auto failure = readFiles(root.value(QLatin1String("files")).toArray(), set))
        return *failure;
    return set;
}

} // namespace ninefold
