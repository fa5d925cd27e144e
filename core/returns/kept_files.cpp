// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/kept_files.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace ninefold {

namespace {

constexpr auto manifestName = "manifest.json";
constexpr int mostCompressed = 9;
constexpr quint32 largestFile = 512U << 20U; ///< bytes; more is no file of a return

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Failure damaged(const QString& file) {
    return {Failure::Kind::Damaged,
            QCoreApplication::translate("returns",
                                        "%1 of the submitted return is not as it was kept. Find "
                                        "it in a backup or in the folder that was sent.")
                .arg(file)};
}

/// qUncompress believes the length that stands before the bytes.
bool hasLikelySize(const QByteArray& compressed) {
    return compressed.size() >= static_cast<qsizetype>(sizeof(quint32)) &&
           qFromBigEndian<quint32>(compressed.constData()) <= largestFile;
}

/// A name may come from a caseload folder that was made elsewhere: it must not lead out of the
/// folder that the files are written to.
bool isPlainName(const QString& name) {
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && !name.startsWith(u'.') &&
           std::all_of(name.begin(), name.end(), isPlain);
}

/// The first file that the manifest names and that is not there as it says; blank when all are.
QString missingIn(const std::vector<FileOfReturn>& files) {
    if (files.empty() || files.back().name != QLatin1String(manifestName))
        return QString::fromLatin1(manifestName);
    const auto manifest = QJsonDocument::fromJson(files.back().bytes).object();
    const auto told = manifest.value(QLatin1String("files")).toArray();
    for (const auto& entry : told) {
        const auto wanted = entry.toObject();
        auto name = wanted.value(QLatin1String("name")).toString();
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&](const auto& file) { return file.name == name; });
        if (found == files.end() ||
            hashOf(found->bytes) != wanted.value(QLatin1String("sha256")).toString())
            return name;
    }
    return told.isEmpty() ? QString::fromLatin1(manifestName) : QString();
}

} // namespace

std::vector<SubmittedFile> partsOf(const FileOfReturn& file) {
    const auto text = QString::fromLatin1(qCompress(file.bytes, mostCompressed).toBase64());
    const auto hash = hashOf(file.bytes);
    std::vector<SubmittedFile> out;
    for (qsizetype at = 0; at < text.size(); at += longestPart) {
        SubmittedFile part;
        part.name = file.name;
        part.part = static_cast<int>(out.size()) + 1;
        part.sha256 = hash;
        part.content = text.mid(at, longestPart);
        out.push_back(std::move(part));
    }
    return out;
}

Result<FileOfReturn> fileOf(const std::vector<const SubmittedFile*>& parts) {
    auto sorted = parts;
    std::sort(sorted.begin(), sorted.end(), [](const SubmittedFile* a, const SubmittedFile* b) {
        return a->part.value_or(0) < b->part.value_or(0);
    });
    FileOfReturn file;
    file.name = sorted.empty() ? QString() : sorted.front()->name;
    if (!isPlainName(file.name))
        return damaged(file.name);
    QString text;
    int expected = 0;
    for (const auto* part : sorted) {
        if (part->part != ++expected || part->sha256 != sorted.front()->sha256)
            return damaged(file.name);
        text += part->content;
    }
    const auto compressed = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!compressed || !hasLikelySize(*compressed))
        return damaged(file.name);
    file.bytes = qUncompress(*compressed);
    if (hashOf(file.bytes) != sorted.front()->sha256)
        return damaged(file.name);
    return file;
}

Result<std::vector<FileOfReturn>> submittedFolder(const Casebook& book, Id<Submission> submission) {
    std::map<QString, std::vector<const SubmittedFile*>> byName;
    for (const auto* part : book.of<SubmittedFile>(submission))
        byName[part->name].push_back(part);
    std::vector<FileOfReturn> out;
    for (const auto& [name, parts] : byName) {
        auto file = fileOf(parts);
        if (!file)
            return file.failure();
        out.push_back(std::move(*file));
    }
    std::stable_partition(out.begin(), out.end(), [](const FileOfReturn& file) {
        return file.name != QLatin1String(manifestName);
    });
    if (const auto missing = missingIn(out); !missing.isEmpty())
        return damaged(missing);
    return out;
}

} // namespace ninefold
