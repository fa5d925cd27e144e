// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small integer linear program, and the one door to GLPK. Nothing of GLPK is seen outside: not
// its state, which is made and freed within a call, nor its way of ending the program on an error,
// which is told as GaveUp here. Calls from several threads wait for one another, since a GLPK
// without thread-local storage has one state for all.

#include <QtGlobal>

#include <optional>
#include <vector>

namespace ninefold::disclosure {

/// Whole x >= 0 of the least cost for which every row's sum is equal to, or at most, its bound.
struct IntegerProgram {
    struct Column {
        std::optional<qint64> most; ///< none: without end
        qint64 cost = 0;
    };
    struct Row {
        qint64 bound = 0;
        bool isEquality = true;
    };
    struct Entry {
        size_t row = 0;
        size_t column = 0;
        qint64 coefficient = 1; ///< each place once
    };
    bool isFirstEnough = false; ///< a good one will do, the best is not looked for at length
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<Entry> entries;
};

struct IntegerSolution {
    enum class Kind {
        Found,  ///< not always the cheapest, where the work was cut off
        None,   ///< there is none, as far as floating point can tell
        GaveUp, ///< the work was cut off, or GLPK failed
    };
    Kind kind = Kind::GaveUp;
    std::vector<qint64> values; ///< where Found, by column: to be checked in whole numbers
};

/// `program` has at least one column.
IntegerSolution solve(const IntegerProgram& program);

} // namespace ninefold::disclosure
