// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The MOPAC return worked out another way: in SQL (tests/data/recomputation, a file a table,
// written from measures.md) over the files of an exported caseload, read by a reader of the tests'
// own. Of the program it takes the code lists and the survey questions, and nothing that reckons.

#include "core/base/folder_writer.h"
#include "core/sqlite/database.h"

#include <QDate>

#include <string>
#include <vector>

namespace ninefold::test {

/// A table as its CSV has it, header and cells.
struct TextTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Reads a file of a caseload folder (exchange.md, "Form"): RFC 4180, the guard taken off. Throws
/// std::runtime_error where it is not of that form.
TextTable readTable(const std::string& csv);

class Recomputation {
public:
    /// Of the files of a caseload folder.
    explicit Recomputation(const std::vector<FileToWrite>& caseload);

    /// Works out the facts of the referrals seen as at `t`, of a period that begins on `f`.
    void workOutFacts(QDate f, QDate t);
    /// A table of the return by its name, from those facts.
    TextTable table(const std::string& name) const;

private:
    void addTable(const std::string& name, const TextTable& table);
    void addCodes();
    void addQuestions();
    void addAnswers();

    sqlite::Database database_;
};

} // namespace ninefold::test
