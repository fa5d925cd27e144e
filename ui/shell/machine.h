// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <vector>

namespace ninefold {

/// A centre file that was opened on this computer.
struct RecentCentre {
    QString path;
    QDateTime opened;

    /// The file's name without its ending, which is all that is told before signing in.
    QString name() const;
};

/// What this computer remembers between runs, outside the centre file: no name of anybody.
class Machine {
public:
    virtual ~Machine() = default;
    virtual ThemeSettings theme() const = 0;
    virtual void setTheme(const ThemeSettings& theme) = 0;       ///< also applies it
    virtual std::vector<RecentCentre> recentCentres() const = 0; ///< newest first
    virtual void rememberCentre(const QString& path, const QDateTime& opened) = 0;
    virtual void forgetCentre(const QString& path) = 0;
    /// What a screen keeps under a name of its own, as its saved filters; blank: nothing.
    virtual QByteArray kept(const QString& key) const = 0;
    virtual void keep(const QString& key, const QByteArray& value) = 0;
};

/// One that forgets when it goes, for tests and pictures.
class PassingMachine : public Machine {
public:
    ThemeSettings theme() const override { return theme_; }
    void setTheme(const ThemeSettings& theme) override;
    std::vector<RecentCentre> recentCentres() const override { return recent_; }
    void rememberCentre(const QString& path, const QDateTime& opened) override;
    void forgetCentre(const QString& path) override;
    QByteArray kept(const QString& key) const override { return kept_.value(key); }
    void keep(const QString& key, const QByteArray& value) override { kept_[key] = value; }

private:
    ThemeSettings theme_;
    std::vector<RecentCentre> recent_;
    QMap<QString, QByteArray> kept_;
};

} // namespace ninefold
