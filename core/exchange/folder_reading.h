// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One reading of one caseload folder, from first file to last. Seen by import*.cpp alone.

#include "core/exchange/folder_files.h"
#include "core/exchange/import.h"
#include "core/exchange/known_keys.h"
#include "core/exchange/row_rules.h"

#include <unordered_map>

namespace ninefold {

inline QString importWords(const char* text) {
    return QCoreApplication::translate("exchange", text);
}
#define WORDS(text) QT_TRANSLATE_NOOP("exchange", text)

template <class... T>
using Vectors = std::tuple<std::vector<T>...>;

class FolderReading {
public:
    FolderReading(const QString& folder, const Casebook& book, const Progress& progress,
                  const RandomBelow& random)
        : folder_(folder)
        , book_(book)
        , progress_(progress)
        , random_(random)
        , nextId_(book.nextId())
        , centre_(book.centre()) {}

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

    void readTables();
    template <class T>
    void readTable();
    template <class T>
    void readFurther();
    template <class T>
    std::map<std::string, std::vector<T*>> byKey();
    void readStudyIds();
    void readSettings();
    void readFile(const std::string& file, const std::vector<ColumnSpec>& columns,
                  const std::function<void(TableReader&)>& row,
                  const std::function<void()>& hidesRows);
    bool tellProgress(const TableReader& table, qint64 size);

    std::string findLink(const std::string& file, int line, std::string_view column, LinkTo to,
                         std::string_view text);
    std::string workerNamed(std::string_view name);
    template <class T>
    void noteKey(const CheckedRow<T>& row, bool isEmptyLine, FileFaults& faults);
    template <class T>
    void note(const CheckedRow<T>& row, bool isEmptyLine, FileFaults& faults);

    void checkBirths();
    bool hasFaults() const;
    Faults allFaults();
    void giveStudyIds();
    void raiseFlags();
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

    std::map<LinkTo, KnownKeys> keys_; ///< of the kinds that have references
    std::vector<Born> births_;
    std::vector<Worker> workers_;
    std::unordered_map<std::string, qint64> workerIds_;
    std::unordered_map<qint64, std::string> studyIds_; ///< by woman
    RowKeys takenStudyIds_;
    Centre centre_; ///< with the settings that were read
    ExchangedTables::apply<Vectors> records_;
};

} // namespace ninefold
