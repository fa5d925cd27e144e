// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return_folder.h"

#include "core/base/folder_writer.h"
#include "core/base/text.h"
#include "core/returns/cover.h"
#include "core/returns/return_files.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ninefold {

namespace {

void addCsv(std::vector<FileOfReturn>& files, const Return& made, const ReturnTable& table,
            const ReturnForms& forms) {
    const auto name = fromUtf8(table.name);
    const auto rows = static_cast<int>(table.rows.size());
    files.push_back({name + QStringLiteral(".csv"), csvOf(table, forms), rows});
    files.push_back(
        {name + QStringLiteral(".csv-metadata.json"), csvMetadataOf(made, table, forms), -1});
    if (forms.excel)
        files.push_back({name + QStringLiteral("-excel.csv"), csvForExcel(table, forms), rows});
}

} // namespace

Result<std::vector<FileOfReturn>> filesOfReturn(const Return& made, const ReturnMaker& maker,
                                                const PdfDrawer& drawPdf,
                                                const ReturnForms& forms) {
    std::vector<FileOfReturn> files;
    for (const auto& table : made.tables)
        addCsv(files, made, table, forms);
    addCsv(files, made, codebookOf(made, forms), forms);
    if (forms.dataPackage)
        files.push_back(
            {QStringLiteral("datapackage.json"), dataPackageOf(made, files, forms), -1});
    files.push_back({QStringLiteral("return.html"), htmlOf(made, maker), -1});
    auto pdf = drawPdf(printedReturn(made, maker));
    if (!pdf)
        return pdf.failure();
    files.push_back({QStringLiteral("return.pdf"), std::move(*pdf), -1});
    std::sort(files.begin(), files.end(),
              [](const FileOfReturn& a, const FileOfReturn& b) { return a.name < b.name; });
    auto manifest = manifestOf(made, maker, files);
    files.push_back({QStringLiteral("manifest.json"), std::move(manifest), -1});
    return files;
}

QByteArray manifestOf(const Return& made, const ReturnMaker& maker,
                      const std::vector<FileOfReturn>& files) {
    QJsonArray list;
    for (const auto& file : files) {
        QJsonObject entry{
            {QStringLiteral("name"), file.name},
            {QStringLiteral("sha256"),
             QString::fromLatin1(
                 QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex())},
            {QStringLiteral("bytes"), static_cast<qint64>(file.bytes.size())}};
        if (file.rows >= 0)
            entry.insert(QStringLiteral("rows"), file.rows);
        list.append(entry);
    }
    const auto date = [](QDate on) { return on.toString(Qt::ISODate); };
    QJsonObject root{
        {QStringLiteral("centre"), made.centre},
        {QStringLiteral("period"), QJsonObject{{QStringLiteral("label"), made.period.label()},
                                               {QStringLiteral("from"), date(made.period.from)},
                                               {QStringLiteral("to"), date(made.period.to)}}},
        {QStringLiteral("as_at"), date(made.asAt)},
        {QStringLiteral("provisional"), made.provisional},
        {QStringLiteral("made_at"), momentText(maker.madeAt)},
        {QStringLiteral("program_version"), QStringLiteral(NINEFOLD_VERSION)},
        {QStringLiteral("definition"),
         QJsonObject{{QStringLiteral("id"), fromUtf8(made.definitionId)},
                     {QStringLiteral("version"), fromUtf8(made.definitionVersion)}}},
        {QStringLiteral("files"), list}};
    if (made.combination) {
        QJsonArray parts;
        for (const auto& part : made.combination->parts)
            parts.append(
                QJsonObject{{QStringLiteral("centre"), part.centre},
                            {QStringLiteral("sha256"), QString::fromLatin1(part.manifestSha256)}});
        root.insert(QStringLiteral("combined_from"), parts);
    }
    return QJsonDocument(root).toJson();
}

Status writeReturn(const Return& made, const ReturnMaker& maker, const QString& folder,
                   const PdfDrawer& drawPdf, const ReturnForms& forms) {
    if (auto fit = checkNewFolder(folder); !fit)
        return fit;
    const auto files = filesOfReturn(made, maker, drawPdf, forms);
    if (!files)
        return files.failure();
    return writeFolderOf(*files, folder);
}

Status writeFolderOf(const std::vector<FileOfReturn>& files, const QString& folder) {
    std::vector<FileToWrite> toWrite;
    toWrite.reserve(files.size());
    for (const auto& file : files)
        toWrite.push_back({file.name, file.bytes});
    return writeNewFolder(folder, toWrite);
}

} // namespace ninefold
