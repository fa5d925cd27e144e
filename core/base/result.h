// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace ninefold {

/// Something a person typed that cannot be kept, said beside the field it belongs to.
/// `field` is the stored field's name (as in the caseload folder), empty when it is about the
/// whole.
struct Problem {
    QString field;
    QString text;

    friend bool operator==(const Problem&, const Problem&) = default;
};
using Problems = std::vector<Problem>;

/// Why something could not be done, in one or two sentences a worker can act on.
struct Failure {
    enum class Kind {
        Input, ///< what was given is at fault (a folder, a period, a file that is no centre file)
        Disk,  ///< the disk or folder refused (full, read-only, gone)
        Usage, ///< the command was put wrongly
        WrongPassphrase, ///< no slot opened
        NeedsPerson,     ///< a person must decide; the next four say about what
        MissingKeys,     ///< NAME.ninefold-keys is gone: only the recovery key opens the file
        Damaged,         ///< the file or its key slots are not as they were written
        NewerFile,       ///< written by a newer Ninefold
        Locked,          ///< another window or program keeps the file busy
        Conflict,        ///< somebody else changed the same thing first
        NotAllowed,      ///< the worker's role does not allow it
        Cancelled        ///< stopped by the person who started it
    };
    Kind kind = Kind::Input;
    QString text;
};

/// The exit status of ninefold-cli for a failure (exchange.md, "The command line").
int exitStatus(Failure::Kind kind);

/// A value, or why there is none. Exceptions stay inside core/sqlite and core/store.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::move(value)) {}
    Result(Failure failure)
        : state_(std::move(failure)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() { return std::get<0>(state_); }
    const T& value() const { return std::get<0>(state_); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Failure& failure() const { return std::get<1>(state_); }

private:
    std::variant<T, Failure> state_;
};

struct Done {};
using Status = Result<Done>;

} // namespace ninefold
