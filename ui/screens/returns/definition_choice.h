// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/loaded_definitions.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace ninefold {

class Shell;

/// Whose return: the definitions that come with the program and those that were loaded, and the way
/// to load one.
class DefinitionChoice : public QWidget {
    Q_OBJECT
public:
    explicit DefinitionChoice(Shell& shell, QWidget* parent = nullptr);

    /// Shows what the casebook knows now; the one chosen stays.
    void fill();
    /// The file of the one chosen, as it was read, and what it is called in a fault.
    const KnownDefinition& chosenOne() const;
    /// Loads a commissioner's file and chooses it, or tells what is wrong with it.
    void load(const QString& path);

Q_SIGNALS:
    void chosen();

private:
    void askFile();

    Shell& shell_;
    std::vector<KnownDefinition> known_;
    QComboBox* list_;
};

} // namespace ninefold
