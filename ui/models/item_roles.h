// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ninefold {

/// What the parts' delegates read beside the roles of Qt. The text of a cell is Qt::DisplayRole,
/// what a screen reader says Qt::AccessibleTextRole.
enum ItemRole : int {
    KeyRole = Qt::UserRole + 1, ///< qint64: the record that the row is about
    SortRole,                   ///< what the column is sorted by
    ToneRole,                   ///< int: Tone (ui/style/icon.h) of the text; 0 is ink
    ChipRole,                   ///< Chip
    ConditionRole,              ///< ProgressWords
    NeedsRole,                  ///< NeedsMark
    IconRole,                   ///< QString: name of an icon before the text
    DetailRole,                 ///< QString: the second line, in ink2
    NameRole,                   ///< QString: who, in a work-list row
    StateRole,                  ///< QString: the line below the name
    ActionRole,                 ///< QString: the one next action of a work-list row
    SectionRole,                ///< QString: the row is a section header of this title …
    SectionCountRole,           ///< QString: … with this in ink2 after it
    WhenRole,                   ///< QString: date column of a timeline entry
    OutcomeRole                 ///< QString: what follows the bold kind, as ", spoke to her"
};

} // namespace ninefold
