// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/shell/place.h"

namespace ninefold {

/// A place on the Directory screen: a list, or what is done on it.
struct DirectoryPlace {
    enum class Part : quint8 {
        Services,
        NewService,
        Service, ///< `about`: the service
        Funds,
        NewFund,
        Fund,     ///< `about`: the fund to change or close
        NewMoney, ///< `about`: the fund that had it
        Money     ///< `about`: the income to change
    };
    Part part = Part::Services;
    qint64 about = 0;

    Place place() const;
    /// An unknown section is the list of services.
    static DirectoryPlace of(const Place& place);
    /// The list that it belongs to.
    DirectoryPlace list() const;

    friend bool operator==(const DirectoryPlace&, const DirectoryPlace&) = default;
};

/// Every part of the screen, for tests and pictures.
std::vector<DirectoryPlace> everyDirectoryPlace(const Casebook& book);

} // namespace ninefold
