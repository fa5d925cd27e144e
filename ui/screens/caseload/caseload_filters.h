// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Filters of the Caseload in words, and sets of them that have a name.

#include "core/casebook/casebook.h"
#include "core/queries/caseload.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace ninefold {

/// What the list may be narrowed by; each is a word that can be taken off again.
enum class FilterKind : quint8 { Keyworker, State, Disposal, Condition, Tier };
inline constexpr std::array filterKinds{FilterKind::Keyworker, FilterKind::State,
                                        FilterKind::Disposal, FilterKind::Condition,
                                        FilterKind::Tier};

QString titleOf(FilterKind kind); ///< "Keyworker"
/// What that filter is set to: "Ruth Delaney", "open"; blank when it is not set.
QString valueOf(FilterKind kind, const CaseloadFilter& filter, const Casebook& book);
void takeOff(FilterKind kind, CaseloadFilter& filter);

/// One thing a filter can be set to.
struct FilterChoice {
    QString text;
    CaseloadFilter filter; ///< the given filter with this set
};
std::vector<FilterChoice> choicesOf(FilterKind kind, const CaseloadFilter& filter,
                                    const Casebook& book);

CaseloadFilter everyone(); ///< nothing hidden

/// A named set of filters. What was typed into the list is never part of one: it may be a name.
struct CaseloadPreset {
    QString name;
    CaseloadFilter filter;
    bool builtIn = false;
};
/// My open cases, All open, Everyone.
std::vector<CaseloadPreset> builtInPresets(Id<Worker> worker);

/// As kept on this computer. A keyworker is kept by number, and only told apart as "mine" or not
/// when the file is another one.
QByteArray presetsToJson(const std::vector<CaseloadPreset>& presets, Id<Worker> worker);
std::vector<CaseloadPreset> presetsFromJson(const QByteArray& json, Id<Worker> worker,
                                            const Casebook& book);

} // namespace ninefold
