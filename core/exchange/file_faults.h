// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fault.h"

#include <string_view>

namespace ninefold {

/// The faults of one file while it is checked.
class FileFaults {
public:
    explicit FileFaults(QString file)
        : file_(std::move(file)) {}

    /// `line` 0: about the file; `column` blank: about the row.
    void add(int line, std::string_view column, FaultKind kind, std::string_view value,
             const QString& expected);
    bool isEmpty() const { return list_.empty(); }
    /// As many as are kept: reading on would only find more of the same.
    bool isFull() const { return list_.size() >= size_t(mostFaultsOfOneFile); }

    /// Takes back references that were not found, when it turns out that they may have been there.
    void forgetDangling(std::string_view column);
    /// Puts the faults in the order of lines and, in a line, of the row before `columns`.
    void sort(const std::vector<std::string>& columns);

    const QString& file() const { return file_; }
    const std::vector<Fault>& list() const { return list_; }

private:
    QString file_;
    std::vector<Fault> list_;
};

} // namespace ninefold
