// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/folder_files.h"
#include "core/exchange/known_keys.h"
#include "core/exchange/row_rules.h"

#include <QDir>
#include <QFile>

#include <unordered_map>

namespace ninefold {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("exchange", text);
}
#define WORDS(text) QT_TRANSLATE_NOOP("exchange", text)

template <class... T>
using Vectors = std::tuple<std::vector<T>...>;

/// One reading of one folder.
class FolderReading {
public:
    FolderReading(const QString& folder, const Casebook& book, const Progress& progress,
                  const RandomBelow& random)
        : folder_(folder)
        , book_(book)
        , progress_(progress)
        , random_(random)
        , nextId_(book.nextId()) {}

    ReadOutcome read();

private:
    struct Born {
        int line = 0;
        QDate on;
        const KnownKeys::Row* key = nullptr;
    };

    std::optional<Failure> checkFolder();
    void tellUnknownFiles();
    FileFaults& faultsOf(const std::string& file) { return faults_.at(file); }

    template <class T>
    void readTable();
    void readStudyIds();
    void readFile(const std::string& file, const std::vector<ColumnSpec>& columns,
                  const std::function<void(TableReader&)>& row,
                  const std::function<void()>& hidesRows);
    bool tellProgress(const TableReader& table, qint64 size);

    std::string findLink(const std::string& file, int line, std::string_view column,
                         std::string_view text);
    std::string keyworkerNamed(std::string_view name);
    template <class T>
    void noteKey(const CheckedRow<T>& row, bool isEmptyLine, KnownKeys& keys, FileFaults& faults);
    void note(const CheckedRow<Woman>& row, bool isEmptyLine, FileFaults& faults);
    void note(const CheckedRow<Referral>& row, bool isEmptyLine, FileFaults& faults);
    template <class T>
    void note(const CheckedRow<T>&, bool, FileFaults&) {}

    void checkBirths();
    bool hasFaults() const;
    Faults allFaults();
    void giveStudyIds();
    ReadCaseload caseload();

    QString folder_;
    const Casebook& book_;
    const Progress& progress_;
    const RandomBelow& random_;
    qint64 nextId_;

    std::map<std::string, FileFaults> faults_;
    std::vector<FileFaults> unknownFiles_;
    std::vector<QString> notReadToTheEnd_;
    std::optional<Failure> failure_;
    qint64 bytesDone_ = 0;
    qint64 bytesTotal_ = 0;
    int rows_ = 0;

    KnownKeys women_;
    KnownKeys referrals_;
    std::vector<Born> births_;
    std::vector<Worker> workers_;
    std::unordered_map<std::string, qint64> workerIds_;
    std::unordered_map<qint64, std::string> studyIds_; ///< by woman
    RowKeys takenStudyIds_;
    ExchangedTables::apply<Vectors> records_;
};

// --- the folder ----------------------------------------------------------------------------------

std::optional<Failure> FolderReading::checkFolder() {
    const QFileInfo info(folder_);
    if (!info.isDir())
        return Failure{Failure::Kind::Input, words(WORDS("%1 is not a folder.")).arg(folder_)};
    if (!info.isReadable())
        return Failure{Failure::Kind::Disk,
                       words(WORDS("The folder %1 may not be read.")).arg(folder_)};
    if (!book_.all<Woman>().isEmpty())
        return Failure{Failure::Kind::Input,
                       words(WORDS("This centre file has women in it already. A caseload folder "
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
                words(WORDS("one of %1")).arg(names.join(QStringLiteral(", "))));
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
    failure_ = Failure{Failure::Kind::Cancelled, words(WORDS("The import was stopped."))};
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
        if (file == fileName<Woman>() || file == fileName<Referral>())
            faults.add(0, {}, FaultKind::MissingRequired, {},
                       words(WORDS("this file in the folder")));
        hidesRows();
        return;
    }
    QFile device(path);
    const auto cannotRead = [&] {
        return Failure{Failure::Kind::Disk,
                       words(WORDS("%1 could not be read: %2")).arg(path, device.errorString())};
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

// --- rows ----------------------------------------------------------------------------------------

std::string FolderReading::keyworkerNamed(std::string_view name) {
    const auto [found, isNew] = workerIds_.emplace(std::string(name), 0);
    if (isNew) {
        if (const auto* here = book_.workerByName(fromUtf8(name))) {
            found->second = here->id.value;
        } else {
            Worker worker;
            worker.id = {nextId_++};
            worker.name = fromUtf8(name);
            worker.role = Role::Keyworker;
            found->second = worker.id.value;
            workers_.push_back(std::move(worker));
        }
    }
    return value_text::writeNumber(found->second);
}

std::string FolderReading::findLink(const std::string& file, int line, std::string_view column,
                                    std::string_view text) {
    if (column == "keyworker")
        return keyworkerNamed(text);
    QString reference;
    if (value_text::readReference(text, reference) != ReadFault::None) {
        faultsOf(file).add(line, column, FaultKind::BadReference, text,
                           expectationOf(FieldKind::Reference, {}, 0, text));
        return {};
    }
    const bool isWoman = column == "woman_ref";
    auto& keys = isWoman ? women_ : referrals_;
    if (const auto* row = keys.find(text))
        return value_text::writeNumber(row->id);
    if (!keys.isExcused(text))
        faultsOf(file).add(line, column, FaultKind::DanglingReference, text,
                           words(WORDS("a %1 of %2"))
                               .arg(fromUtf8(column),
                                    fromUtf8(isWoman ? fileName<Woman>() : fileName<Referral>())));
    return {};
}

/// Takes the row's own reference, also of a row with a fault.
template <class T>
void FolderReading::noteKey(const CheckedRow<T>& row, bool isEmptyLine, KnownKeys& keys,
                            FileFaults& faults) {
    const auto& cell = row.cells.front();
    const auto name = row.columns.front().name;
    QString reference;
    const bool isReference =
        !cell.text.empty() && value_text::readReference(cell.text, reference) == ReadFault::None;
    if (cell.state == FieldCell::State::NoColumn) {
        keys.hideRows();
    } else if (!isReference) {
        if (!isEmptyLine)
            keys.addFaulty(cell.text);
    } else if (!keys.add(cell.text, row.record.id.value, row.line) &&
               cell.state == FieldCell::State::Read) {
        faults.add(row.line, name, FaultKind::RepeatedKey, cell.text,
                   words(WORDS("each reference once; it is on line %1 already"))
                       .arg(keys.find(cell.text)->line));
    }
}

void FolderReading::note(const CheckedRow<Woman>& row, bool isEmptyLine, FileFaults& faults) {
    noteKey(row, isEmptyLine, women_, faults);
    const auto* key = women_.find(row.cells.front().text);
    if (key && key->line == row.line && row.knows("date_of_birth") &&
        !row.record.dateOfBirth.isNull())
        births_.push_back({row.line, row.record.dateOfBirth, key});
}

void FolderReading::note(const CheckedRow<Referral>& row, bool isEmptyLine, FileFaults& faults) {
    noteKey(row, isEmptyLine, referrals_, faults);
    checkRules(row, faults);
    if (!row.knows("woman_ref") || !row.knows("received_on"))
        return;
    auto* woman = women_.find(row.cell("woman_ref").text);
    if (woman && (woman->notAfter.isNull() || row.record.receivedOn < woman->notAfter))
        woman->notAfter = row.record.receivedOn;
}

template <class T>
void FolderReading::readTable() {
    const auto columns = columnsOf<T>();
    const auto file = fileName<T>();
    std::vector<ColumnSpec> specs;
    specs.reserve(columns.size());
    for (const auto& column : columns)
        specs.push_back({column.name, column.required});
    RowKeys rowKeys;
    const auto onRow = [&](TableReader& table) {
        auto& faults = faultsOf(file);
        const LinkFinder finder = [&](std::string_view column, std::string_view text) {
            return findLink(file, table.line(), column, text);
        };
        auto row = checkRow<T>(table, columns, finder, faults);
        row.record.id = {nextId_++};
        note(row, table.isEmptyLine(), faults);
        if constexpr (std::is_same_v<T, PoliceUpdate>)
            checkRules(row, faults);
        checkRowKey(row, rowKeys, faults);
        if (faults.isEmpty())
            std::get<std::vector<T>>(records_).push_back(std::move(row.record));
    };
    readFile(file, specs, onRow, [&] {
        if constexpr (std::is_same_v<T, Woman>)
            women_.hideRows();
        if constexpr (std::is_same_v<T, Referral>)
            referrals_.hideRows();
    });
}

void FolderReading::readStudyIds() {
    const std::string file(studyIdsFile);
    std::vector<ColumnSpec> specs;
    specs.reserve(studyIdColumns.size());
    for (const auto name : studyIdColumns)
        specs.push_back({name, true});
    RowKeys seen;
    const auto onRow = [&](TableReader& table) {
        auto& faults = faultsOf(file);
        std::string woman;
        for (size_t i = 0; i < specs.size(); ++i) {
            const auto& cell = table.cells()[i];
            if (cell.state != FieldCell::State::Read)
                continue;
            const bool isId = i == 1;
            const auto tell = [&](FaultKind kind, const QString& expected) {
                faults.add(table.line(), specs[i].name, kind, cell.text, expected);
            };
            if (cell.text.empty())
                tell(FaultKind::MissingRequired, words(WORDS("a value")));
            else if (isId && !isStudyId(cell.text))
                tell(FaultKind::BadReference, words(WORDS("a study id as K7QM-D2XA")));
            else if (!(isId ? takenStudyIds_ : seen).emplace(cell.text).second)
                tell(FaultKind::RepeatedKey, words(WORDS("each once")));
            else if (!isId)
                woman = findLink(file, table.line(), specs[i].name, cell.text);
            else if (qint64 id = 0; value_text::readId(woman, id) == ReadFault::None)
                studyIds_[id] = cell.text;
        }
    };
    readFile(file, specs, onRow, [] {});
}

void FolderReading::checkBirths() {
    for (const auto& born : births_)
        if (!born.key->notAfter.isNull() && born.on > born.key->notAfter)
            faultsOf(fileName<Woman>())
                .add(born.line, "date_of_birth", FaultKind::BadDate, value_text::write(born.on),
                     words(WORDS("a day not after %1, when a referral of hers was received"))
                         .arg(fromUtf8(value_text::write(born.key->notAfter))));
}

// --- what comes of it ----------------------------------------------------------------------------

bool FolderReading::hasFaults() const {
    return !unknownFiles_.empty() || std::any_of(faults_.begin(), faults_.end(),
                                                 [](const auto& f) { return !f.second.isEmpty(); });
}

template <class T>
std::vector<std::string> columnNamesOf() {
    std::vector<std::string> out;
    for (const auto& column : columnsOf<T>())
        out.emplace_back(column.name);
    return out;
}

Faults FolderReading::allFaults() {
    Faults out;
    const auto take = [&](const FileFaults& faults) {
        out.list.insert(out.list.end(), faults.list().begin(), faults.list().end());
    };
    for (auto& [file, faults] : faults_) {
        if (women_.excusesAllMissing())
            faults.forgetDangling("woman_ref");
        if (referrals_.excusesAllMissing())
            faults.forgetDangling("referral_ref");
    }
    std::map<std::string, std::vector<std::string>> columns;
    ExchangedTables::forEach([&]<class T>(T*) { columns[fileName<T>()] = columnNamesOf<T>(); });
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

ReadCaseload FolderReading::caseload() {
    giveStudyIds();
    ReadCaseload out;
    out.women = static_cast<int>(std::get<std::vector<Woman>>(records_).size());
    out.referrals = static_cast<int>(std::get<std::vector<Referral>>(records_).size());
    out.rows = rows_;
    out.changes.what = words(WORDS("Bring in a caseload"));
    out.changes.edits.reserve(workers_.size() + static_cast<size_t>(rows_));
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
    ExchangedTables::forEach([&]<class T>(T*) { readTable<T>(); });
    readStudyIds();
    if (failure_)
        return *failure_;
    checkBirths();
    if (hasFaults())
        return allFaults();
    return caseload();
}

} // namespace

ReadOutcome readCaseload(const QString& folder, const Casebook& book, const Progress& progress,
                         const RandomBelow& random) {
    return FolderReading(folder, book, progress, random).read();
}

} // namespace ninefold
