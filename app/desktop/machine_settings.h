// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/machine.h"

#include <QSettings>

namespace ninefold {

/// What this computer remembers, in the place the system keeps settings of programs.
class MachineSettings : public Machine {
public:
    MachineSettings();
    ThemeSettings theme() const override;
    void setTheme(const ThemeSettings& theme) override;
    std::vector<RecentCentre> recentCentres() const override;
    void rememberCentre(const QString& path, const QDateTime& opened) override;
    void forgetCentre(const QString& path) override;
    QByteArray kept(const QString& key) const override;
    void keep(const QString& key, const QByteArray& value) override;

private:
    void writeRecent(const std::vector<RecentCentre>& centres);

    QSettings settings_;
};

} // namespace ninefold
