// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_reading.h"
#include "core/rules/safety_flags.h"

#include <QDir>
#include <QFile>

#include <set>
#include <tuple>

namespace ninefold {

// --- the folder ----------------------------------------------------------------------------------

std::optional<Failure> FolderReading::checkFolder() {
    const QFileInfo info(folder_);
    if (!info.isDir())
        return Failure{Failure::Kind::Input,
                       importWords(WORDS("%1 is not a folder.")).arg(folder_)};
    if (!info.isReadable())
        return Failure{Failure::Kind::Disk,
                       importWords(WORDS("The folder %1 may not be read.")).arg(folder_)};
    if (!book_.all<Woman>().isEmpty())
        return Failure{
            Failure::Kind::Input,
            importWords(WORDS("This centre file has women in it already. A caseload folder "
                              "can only be brought into a new centre file."))};
    return std::nullopt;
}

void FolderReading::tellUnknownFiles() {
    const auto& known = folderFileNames();
    QStringList names;
    for (const auto& name : known)
        names << fromUtf8(name);
    const QDir folder(folder_);
    for (const auto& entry :
         folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        const auto name = entry.fileName();
        if (names.contains(name)) {
            bytesTotal_ += entry.size();
        } else if (name.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
            unknownFiles_.emplace_back(name);
            unknownFiles_.back().add(
                0, {}, FaultKind::UnknownFile, {},
                importWords(WORDS("one of %1")).arg(names.join(QStringLiteral(", "))));
        }
    }
}

bool FolderReading::tellProgress(const TableReader& table, qint64 size) {
    constexpr int rowsBetween = 1024;
    if (rows_ % rowsBetween != 0)
        return true;
    const auto kilobytes = [](qint64 bytes) { return static_cast<int>(bytes >> 10); };
    if (goesOn(progress_, kilobytes(bytesDone_ + std::min(table.bytesRead(), size)),
               std::max(1, kilobytes(bytesTotal_))))
        return true;
    failure_ = Failure{Failure::Kind::Cancelled, importWords(WORDS("The import was stopped."))};
    return false;
}

void FolderReading::readFile(const std::string& file, const std::vector<ColumnSpec>& columns,
                             const std::function<void(TableReader&)>& row,
                             const std::function<void()>& hidesRows) {
    if (failure_)
        return;
    auto& faults = faults_.emplace(file, FileFaults(fromUtf8(file))).first->second;
    const auto path = QDir(folder_).filePath(fromUtf8(file));
    if (!QFileInfo(path).isFile()) {
        if (file == fileName<Woman>() || file == fileName<Referral>()) {
            faults.add(0, {}, FaultKind::MissingRequired, {},
                       importWords(WORDS("this file in the folder")));
            hidesRows();
        }
        return;
    }
    QFile device(path);
    const auto cannotRead = [&] {
        return Failure{
            Failure::Kind::Disk,
            importWords(WORDS("%1 could not be read: %2")).arg(path, device.errorString())};
    };
    if (!device.open(QIODevice::ReadOnly)) {
        failure_ = cannotRead();
        return;
    }
    TableReader table(device, columns, faults);
    if (table.readHeader())
        while (table.nextRow()) {
            ++rows_;
            row(table);
            if (!tellProgress(table, device.size()))
                return;
        }
    if (table.failed())
        failure_ = cannotRead();
    if (table.mayHideRows())
        hidesRows();
    if (faults.isFull())
        notReadToTheEnd_.push_back(faults.file());
    bytesDone_ += device.size();
}

// --- what comes of it ----------------------------------------------------------------------------

bool FolderReading::hasFaults() const {
    return !unknownFiles_.empty() || std::any_of(faults_.begin(), faults_.end(),
                                                 [](const auto& f) { return !f.second.isEmpty(); });
}

namespace {

template <class T>
std::vector<std::string> namesOf(const std::vector<Field<T>>& columns) {
    std::vector<std::string> out;
    out.reserve(columns.size());
    for (const auto& column : columns)
        out.emplace_back(column.name);
    return out;
}

/// The columns of every file in the order in which a row's faults are told.
std::map<std::string, std::vector<std::string>> columnOrders() {
    std::map<std::string, std::vector<std::string>> out;
    ExchangedTables::forEach([&]<class T>(T*) { out[fileName<T>()] = namesOf(columnsOf<T>()); });
    SplitTables::forEach([&]<class T>(T*) {
        auto& names = out[furtherFileName<T>()];
        names.assign(FurtherFile<T>::keys.begin(), FurtherFile<T>::keys.end());
        names.emplace_back(nthColumn);
        const auto further = namesOf(furtherColumnsOf<T>());
        names.insert(names.end(), further.begin(), further.end());
    });
    return out;
}

struct LinkColumn {
    LinkTo to;
    std::string_view name;
};
constexpr std::array<LinkColumn, 8> linkColumns{{{LinkTo::Woman, "woman_ref"},
                                                 {LinkTo::Referral, "referral_ref"},
                                                 {LinkTo::Goal, "goal_ref"},
                                                 {LinkTo::Group, "group_ref"},
                                                 {LinkTo::Session, "session_ref"},
                                                 {LinkTo::Submission, "submission_ref"},
                                                 {LinkTo::Partner, "partner_ref"},
                                                 {LinkTo::Fund, "fund_ref"}}};

} // namespace

Faults FolderReading::allFaults() {
    Faults out;
    const auto take = [&](const FileFaults& faults) {
        out.list.insert(out.list.end(), faults.list().begin(), faults.list().end());
    };
    for (auto& [file, faults] : faults_)
        for (const auto& column : linkColumns)
            if (keys_[column.to].excusesAllMissing())
                faults.forgetDangling(column.name);
    auto columns = columnOrders();
    for (const auto& unknown : unknownFiles_)
        take(unknown);
    for (const auto& file : folderFileNames())
        if (const auto found = faults_.find(file); found != faults_.end()) {
            found->second.sort(columns[file]);
            take(found->second);
        }
    out.notReadToTheEnd = notReadToTheEnd_;
    return out;
}

void FolderReading::giveStudyIds() {
    for (auto& woman : std::get<std::vector<Woman>>(records_)) {
        const auto given = studyIds_.find(woman.id.value);
        if (given != studyIds_.end()) {
            woman.studyId = fromUtf8(given->second);
            continue;
        }
        do
            woman.studyId = randomStudyId(random_);
        while (!takenStudyIds_.insert(toUtf8(woman.studyId)).second);
    }
}

/// A score of the folder raises what it would have raised when it was entered by hand.
void FolderReading::raiseFlags() {
    auto& flags = std::get<std::vector<SafetyFlag>>(records_);
    const auto sameMatter = [](const SafetyFlag& flag) {
        return std::tuple(flag.referral.value, flag.kind, flag.raisedOn);
    };
    std::set<decltype(sameMatter(flags.front()))> raised;
    for (const auto& flag : flags)
        raised.insert(sameMatter(flag));
    for (const auto& score : std::get<std::vector<ToolScore>>(records_))
        if (auto flag = safetyFlagFor(score); flag && raised.insert(sameMatter(*flag)).second) {
            flag->id = {nextId_++};
            flags.push_back(std::move(*flag));
        }
}

ReadCaseload FolderReading::caseload() {
    giveStudyIds();
    raiseFlags();
    ReadCaseload out;
    out.women = static_cast<int>(std::get<std::vector<Woman>>(records_).size());
    out.referrals = static_cast<int>(std::get<std::vector<Referral>>(records_).size());
    out.rows = rows_;
    out.changes.what = importWords(WORDS("Bring in a caseload"));
    out.changes.edits.reserve(workers_.size() + static_cast<size_t>(rows_));
    out.changes.alter(book_.centre(), centre_);
    for (auto& worker : workers_)
        out.changes.add(std::move(worker));
    ExchangedTables::forEach([&]<class T>(T*) {
        auto& records = std::get<std::vector<T>>(records_);
        for (auto& record : records)
            out.changes.add(std::move(record));
        records = {};
    });
    return out;
}

ReadOutcome FolderReading::read() {
    if (auto failure = checkFolder())
        return *failure;
    tellUnknownFiles();
    readTables();
    if (failure_)
        return *failure_;
    checkBirths();
    if (hasFaults())
        return allFaults();
    return caseload();
}

ReadOutcome readCaseload(const QString& folder, const Casebook& book, const Progress& progress,
                         const RandomBelow& random) {
    return FolderReading(folder, book, progress, random).read();
}

} // namespace ninefold
