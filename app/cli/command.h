// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ninefold::cli {

/// One command of ninefold-cli (exchange.md, "The command line").
struct Command {
    QString name;
    QString usage;   ///< "import FILE FOLDER [--dry-run]"
    QString summary; ///< one line
    int (*run)(const Command& command, const QStringList& words); ///< words after the name
};

Command createCommand();
Command demoCommand();
Command importCommand();
Command exportCommand();
Command returnCommand();
Command combineCommand();
Command dueCommand();
Command checkCommand();

/// In the order in which help lists them.
const std::vector<Command>& commands();

} // namespace ninefold::cli
