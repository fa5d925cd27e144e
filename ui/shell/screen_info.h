// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/permissions.h"
#include "core/session/session.h"

#include <QString>

#include <functional>
#include <vector>

namespace ninefold {

class Screen;
class Shell;

/// One row of the registry (ui/screens/registry.cpp): a screen, how one gets there and who may.
struct ScreenInfo {
    enum class Navigation : quint8 {
        None,    ///< reached from others, as her record
        Work,    ///< first group of the side navigation
        Office,  ///< second group
        Settings ///< last
    };

    QString id;    ///< as in Place::screen
    QString icon;  ///< of resources/icons
    QString title; ///< the word in the navigation, translated
    Permission permission = Permission::SeeRecords;
    Navigation navigation = Navigation::None;
    std::function<Screen*(Shell&)> make;
    /// The number beside the word; blank: none. Asked after every change.
    std::function<QString(const Session&)> count = {};
    QString parent = {}; ///< whose row of the navigation is lit while here; blank: its own
};
using Screens = std::vector<ScreenInfo>;

} // namespace ninefold
