// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ninefold {

/// The references of the rows of one file, against which other rows' references are held.
///
/// "A row with a fault still counts as there: no fault causes another" (exchange.md, "Faults"): a
/// reference that is not found, but may mean a row whose own reference is at fault, is not told as
/// a second fault.
class KnownKeys {
public:
    struct Row {
        qint64 id = 0;
        int line = 0;
        QDate notAfter; ///< of a woman: the first day one of her referrals was received
    };

    /// The row with this key; false when there was one already.
    bool add(std::string_view key, qint64 id, int line);
    /// A row whose key is at fault: its text, blank where there is none.
    void addFaulty(std::string_view text);
    /// Some rows of the file were not read.
    void hideRows() { hidesRows_ = true; }

    /// The row of a reference, or null: not there, or at fault itself.
    Row* find(std::string_view key);
    /// Notes a reference that was not found. True when it is as good as there.
    bool isExcused(std::string_view key);
    /// Whether, after all files were read, the references that were not found may all mean rows
    /// without a readable key.
    bool excusesAllMissing() const { return hidesRows_ || missing_.size() <= rowsWithoutKey_; }

private:
    std::unordered_map<std::string, Row> rows_;
    struct Faulty {
        std::string core; ///< its letters and digits
        bool isTooLong = false;
    };
    std::vector<Faulty> faulty_;
    size_t rowsWithoutKey_ = 0;
    bool hidesRows_ = false;
    std::unordered_set<std::string> missing_;
};

} // namespace ninefold
