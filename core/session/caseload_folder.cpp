// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/caseload_folder.h"

#include "core/base/folder_writer.h"
#include "core/exchange/folder_files.h"

#include <QDir>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("exchange", text);
}

std::string utf8(qint64 number) {
    return value_text::writeNumber(number);
}

ReadingFile journalOf(Session& session) {
    return {fromUtf8(journalFile),
            {"seq", "at", "worker", "action", "table", "record", "field", "before", "after"},
            [&session](const ReadingFile::Sink& take) {
                return session.eachChange([&](const JournalLine& line) {
                    take({utf8(line.seq), toUtf8(line.at), toUtf8(line.worker), toUtf8(line.action),
                          toUtf8(line.table), utf8(line.record), toUtf8(line.field),
                          toUtf8(line.before), toUtf8(line.after)});
                });
            }};
}

/// Oldest first, as it was written.
ReadingFile accessOf(Session& session) {
    return {fromUtf8(accessFile),
            {"seq", "at", "worker", "kind", "woman_ref", "detail"},
            [&session](const ReadingFile::Sink& take) -> Status {
                auto lines = session.wholeAccess();
                if (!lines)
                    return lines.failure();
                std::sort(lines->begin(), lines->end(),
                          [](const AccessLine& a, const AccessLine& b) { return a.seq < b.seq; });
                for (const auto& line : *lines) {
                    const auto* woman = session.casebook().find(line.woman);
                    take({utf8(line.seq), toUtf8(line.at), toUtf8(line.worker),
                          std::string(codeOf(line.kind)),
                          woman ? toUtf8(woman->ref) : std::string(), toUtf8(line.detail)});
                }
                return Done{};
            }};
}

} // namespace

ImportOutcome importFolder(Session& session, const QString& folder, bool dryRun,
                           const Progress& progress) {
    if (const auto reason = session.readOnlyReason(); !dryRun && !reason.isEmpty())
        return Failure{Failure::Kind::NotAllowed, reason};
    const auto numberedFrom = session.casebook().nextId();
    auto outcome = readCaseload(folder, session.casebook(), progress);
    if (auto* failure = std::get_if<Failure>(&outcome))
        return *failure;
    if (auto* faults = std::get_if<Faults>(&outcome))
        return std::move(*faults);
    auto& read = std::get<ReadCaseload>(outcome);
    const Imported imported{read.women, read.referrals, read.rows};
    if (dryRun)
        return imported;

    // Noted first, as an export is: what cannot be noted is not done.
    if (const auto noted = session.noteAccess(AccessKind::Imported, {}, QDir(folder).dirName());
        !noted)
        return noted.failure();
    // Reading took a while, and was not done under the write lock: somebody else may have made a
    // record since, which has a number that was given out here too.
    const auto saved = session.run([&](const Casebook& book, const Deed&) -> Drafted {
        if (book.nextId() != numberedFrom)
            return Problems{{QString(), tr("Somebody else changed this centre file meanwhile. "
                                           "Nothing was brought in; try again.")}};
        return std::move(read.changes);
    });
    if (const auto* failure = std::get_if<Failure>(&saved))
        return *failure;
    if (const auto* problems = std::get_if<Problems>(&saved))
        return Failure{Failure::Kind::Conflict, problems->front().text};
    return imported;
}

Status exportFolder(Session& session, const QString& folder, const Progress& progress) {
    if (auto fits = checkNewFolder(folder); !fits)
        return fits;
    // Noted before anything leaves: an export that cannot be noted is not made.
    if (auto noted = session.noteAccess(AccessKind::Exported, {}, QDir(folder).dirName()); !noted)
        return noted;
    return writeCaseload(folder, session.casebook(), {journalOf(session), accessOf(session)},
                         progress);
}

} // namespace ninefold
