// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/chase_steps.h"
#include "core/exchange/folder_reading.h"

namespace ninefold {

std::string FolderReading::workerNamed(std::string_view name) {
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

namespace {

/// The kind whose reference T's own rows begin with.
template <class T>
constexpr LinkTo ownKey() {
    if constexpr (std::is_same_v<T, Woman>)
        return LinkTo::Woman;
    else if constexpr (std::is_same_v<T, Referral>)
        return LinkTo::Referral;
    else if constexpr (std::is_same_v<T, Goal>)
        return LinkTo::Goal;
    else if constexpr (std::is_same_v<T, Group>)
        return LinkTo::Group;
    else if constexpr (std::is_same_v<T, GroupSession>)
        return LinkTo::Session;
    else if constexpr (std::is_same_v<T, Submission>)
        return LinkTo::Submission;
    else if constexpr (std::is_same_v<T, Partner>)
        return LinkTo::Partner;
    else if constexpr (std::is_same_v<T, Fund>)
        return LinkTo::Fund;
    else if constexpr (std::is_same_v<T, Note>)
        return LinkTo::Note;
    else
        return LinkTo::None;
}

std::string fileOf(LinkTo to) {
    std::string file;
    ExchangedTables::forEach([&]<class T>(T*) {
        if (ownKey<T>() == to)
            file = fileName<T>();
    });
    return file;
}

/// What tells T's records apart, as one text.
template <class T>
std::string keyOf(const T& record) {
    std::string key;
    for (const auto name : FurtherFile<T>::keys)
        key += fieldNamed<T>(name)->text(record) + '\x1f';
    return key;
}

template <class T>
std::string keyInWords(const T& record) {
    // The first names the referral, by a number that nobody knows outside.
    return fieldNamed<T>(FurtherFile<T>::keys.back())->text(record);
}

/// A file without women may have groups, partners and funds already.
template <class T>
bool isInFile(const Casebook& book, const QString& reference) {
    const auto& all = book.all<T>();
    return std::any_of(all.begin(), all.end(),
                       [&](const T& record) { return record.ref == reference; });
}

} // namespace

std::string FolderReading::findLink(const std::string& file, int line, std::string_view column,
                                    LinkTo to, std::string_view text) {
    if (to == LinkTo::Worker)
        return workerNamed(text);
    QString reference;
    if (value_text::readReference(text, reference) != ReadFault::None) {
        faultsOf(file).add(line, column, FaultKind::BadReference, text,
                           expectationOf(FieldKind::Reference, {}, 0, text));
        return {};
    }
    auto& keys = keys_[to];
    if (const auto* row = keys.find(text))
        return value_text::writeNumber(row->id);
    if (!keys.isExcused(text))
        faultsOf(file).add(
            line, column, FaultKind::DanglingReference, text,
            importWords(WORDS("a %1 of %2")).arg(fromUtf8(column), fromUtf8(fileOf(to))));
    return {};
}

/// Takes the row's own reference, also of a row with a fault.
template <class T>
void FolderReading::noteKey(const CheckedRow<T>& row, bool isEmptyLine, FileFaults& faults) {
    auto& keys = keys_[ownKey<T>()];
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
                   importWords(WORDS("each reference once; it is on line %1 already"))
                       .arg(keys.find(cell.text)->line));
    } else if (cell.state == FieldCell::State::Read && isInFile<T>(book_, reference)) {
        faults.add(row.line, name, FaultKind::RepeatedKey, cell.text,
                   importWords(WORDS("a reference that the centre file does not have yet")));
    }
}

template <class T>
void FolderReading::note(const CheckedRow<T>& row, bool isEmptyLine, FileFaults& faults) {
    if constexpr (ownKey<T>() != LinkTo::None)
        noteKey(row, isEmptyLine, faults);
    if constexpr (requires { checkRules(row, faults); })
        checkRules(row, faults);
    auto& women = keys_[LinkTo::Woman];
    if constexpr (std::is_same_v<T, Woman>) {
        const auto* key = women.find(row.cells.front().text);
        if (key && key->line == row.line && row.knows("date_of_birth") &&
            !row.record.dateOfBirth.isNull())
            births_.push_back({row.line, row.record.dateOfBirth, key});
    } else if constexpr (std::is_same_v<T, Referral>) {
        if (!row.knows("woman_ref") || !row.knows("received_on"))
            return;
        auto* woman = women.find(row.cell("woman_ref").text);
        if (woman && (woman->notAfter.isNull() || row.record.receivedOn < woman->notAfter))
            woman->notAfter = row.record.receivedOn;
    }
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
        const LinkFinder finder = [&](std::string_view column, LinkTo to, std::string_view text) {
            return findLink(file, table.line(), column, to, text);
        };
        auto row = checkRow<T>(table, columns, finder, faults);
        row.record.id = {nextId_++};
        note(row, table.isEmptyLine(), faults);
        checkRowKey(row, rowKeys, faults);
        if (faults.isEmpty())
            std::get<std::vector<T>>(records_).push_back(std::move(row.record));
    };
    readFile(file, specs, onRow, [&] {
        if constexpr (ownKey<T>() != LinkTo::None)
            keys_[ownKey<T>()].hideRows();
    });
}

/// T's records by the text of their key, those of one key as they follow one another in an export.
template <class T>
std::map<std::string, std::vector<T*>> FolderReading::byKey() {
    std::map<std::string, std::vector<T*>> out;
    for (auto& record : std::get<std::vector<T>>(records_))
        out[keyOf(record)].push_back(&record);
    if constexpr (hasNth<T>()) {
        const auto columns = columnsOf<T>();
        const auto row = [&](const T& record) {
            std::vector<std::string> texts;
            texts.reserve(columns.size());
            for (const auto& column : columns)
                texts.push_back(column.text(record));
            return texts;
        };
        for (auto& [key, records] : out)
            if (records.size() > 1)
                std::stable_sort(records.begin(), records.end(),
                                 [&](const T* a, const T* b) { return row(*a) < row(*b); });
    }
    return out;
}

template <class T>
void FolderReading::readFurther() {
    const auto file = furtherFileName<T>();
    std::vector<Field<T>> columns;
    std::vector<ColumnSpec> specs;
    for (const auto name : FurtherFile<T>::keys) {
        columns.push_back(*fieldNamed<T>(name));
        specs.push_back({name, true});
    }
    const auto keys = columns.size();
    for (auto& field : furtherColumnsOf<T>()) {
        specs.push_back({field.name, false});
        columns.push_back(std::move(field));
    }
    if constexpr (hasNth<T>())
        specs.push_back({nthColumn, false}); // behind the others: `columns` has no line for it

    // Against a file with faults nothing can be found missing.
    const bool isWhole = !failure_ && faultsOf(fileName<T>()).isEmpty();
    std::optional<std::map<std::string, std::vector<T*>>> records; // of a folder with such a file
    RowKeys seen;
    const auto onRow = [&](TableReader& table) {
        auto& faults = faultsOf(file);
        const auto line = table.line();
        const LinkFinder finder = [&](std::string_view column, LinkTo to, std::string_view text) {
            return findLink(file, line, column, to, text);
        };
        T record;
        bool knowsKey = true;
        for (size_t i = 0; i < columns.size(); ++i) {
            bool known = readCell(columns[i], table.cells()[i], line, finder, faults, record);
            if (known && columns[i].kind == FieldKind::Reference)
                known = !findLink(file, line, columns[i].name, ownKey<T>(), table.cells()[i].text)
                             .empty();
            knowsKey = knowsKey && (known || i >= keys);
        }
        std::optional<int> nth;
        if constexpr (hasNth<T>()) {
            const auto& cell = table.cells().back();
            if (cell.state == FieldCell::State::Read && !cell.text.empty() &&
                (value_text::readNumber(cell.text, nth, highestNth) != ReadFault::None ||
                 nth == 0)) {
                faults.add(line, nthColumn, FaultKind::BadNumber, cell.text,
                           expectationOf(FieldKind::Number, {}, highestNth, cell.text));
                knowsKey = false;
            }
        }
        if (!knowsKey)
            return;
        const auto place = static_cast<size_t>(nth.value_or(1));
        const auto key = keyOf(record);
        if (!seen.insert(key + '#' + std::to_string(place)).second)
            tellRepeatedRow(line, keyInWords(record),
                            {FurtherFile<T>::keys.begin(), FurtherFile<T>::keys.end()}, faults);
        if (!records)
            records = byKey<T>();
        const auto found = records->find(key);
        if (found == records->end() || found->second.size() < place) {
            // A record that stands alone by its reference was looked for above.
            if (isWhole && ownKey<T>() == LinkTo::None)
                faults.add(line, {}, FaultKind::DanglingReference, keyInWords(record),
                           importWords(WORDS("a row of %1 with the same key"))
                               .arg(fromUtf8(fileName<T>())));
            return;
        }
        for (size_t i = keys; i < columns.size(); ++i)
            columns[i].set(*found->second[place - 1], columns[i].text(record));
    };
    readFile(file, specs, onRow, [] {});
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
                tell(FaultKind::MissingRequired, importWords(WORDS("a value")));
            else if (isId && !isStudyId(cell.text))
                tell(FaultKind::BadReference, importWords(WORDS("a study id as K7QM-D2XA")));
            else if (!(isId ? takenStudyIds_ : seen).emplace(cell.text).second)
                tell(FaultKind::RepeatedKey, importWords(WORDS("each once")));
            else if (!isId)
                woman = findLink(file, table.line(), specs[i].name, LinkTo::Woman, cell.text);
            else if (qint64 id = 0; value_text::readId(woman, id) == ReadFault::None)
                studyIds_[id] = cell.text;
        }
    };
    readFile(file, specs, onRow, [] {});
}

void FolderReading::readSettings() {
    const std::string file(settingsFile);
    const auto settings = exchangedSettings();
    QStringList names;
    for (const auto& setting : settings)
        names << fromUtf8(setting.name);
    RowKeys seen;
    const auto onRow = [&](TableReader& table) {
        auto& faults = faultsOf(file);
        const auto& name = table.cells()[0];
        const auto& value = table.cells()[1];
        if (name.state != FieldCell::State::Read || value.state != FieldCell::State::Read)
            return;
        const auto field = std::find_if(settings.begin(), settings.end(), [&](const auto& setting) {
            return setting.name == name.text;
        });
        if (field == settings.end()) {
            faults.add(table.line(), settingsColumns[0], FaultKind::BadCode, name.text,
                       importWords(WORDS("one of %1")).arg(names.join(QLatin1Char(' '))));
            return;
        }
        if (!seen.emplace(name.text).second)
            faults.add(table.line(), settingsColumns[0], FaultKind::RepeatedKey, name.text,
                       importWords(WORDS("each once")));
        auto fault = value.text.empty() ? ReadFault::None : field->set(centre_, value.text);
        if (field->name == "chase_steps" && !readChaseSteps(fromUtf8(value.text)))
            fault = ReadFault::Code;
        if (value.text.empty())
            faults.add(table.line(), settingsColumns[1], FaultKind::MissingRequired, {},
                       importWords(WORDS("a value")));
        else if (fault != ReadFault::None)
            faults.add(table.line(), settingsColumns[1], faultKindOf(fault), value.text,
                       field->name == "chase_steps" ? importWords(WORDS("days and ways, as %1"))
                                                          .arg(writeChaseSteps(usualChaseSteps()))
                                                    : expectationOf(*field, value.text));
    };
    readFile(file, {{settingsColumns[0], true}, {settingsColumns[1], true}}, onRow, [] {});
}

void FolderReading::readTables() {
    ExchangedTables::forEach([&]<class T>(T*) { readTable<T>(); });
    SplitTables::forEach([&]<class T>(T*) {
        if (!failure_)
            readFurther<T>();
    });
    readStudyIds();
    readSettings();
}

void FolderReading::checkBirths() {
    for (const auto& born : births_)
        if (!born.key->notAfter.isNull() && born.on > born.key->notAfter)
            faultsOf(fileName<Woman>())
                .add(born.line, "date_of_birth", FaultKind::BadDate, value_text::write(born.on),
                     importWords(WORDS("a day not after %1, when a referral of hers was received"))
                         .arg(fromUtf8(value_text::write(born.key->notAfter))));
}

} // namespace ninefold
