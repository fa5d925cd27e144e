// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/machine_settings.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace ninefold {

namespace {

constexpr size_t centresKept = 4;

void drop(std::vector<RecentCentre>& centres, const QString& path) {
    centres.erase(std::remove_if(centres.begin(), centres.end(),
                                 [&](const RecentCentre& c) { return c.path == path; }),
                  centres.end());
}

} // namespace

MachineSettings::MachineSettings()
    : settings_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ninefold"),
                QStringLiteral("ninefold")) {}

ThemeSettings MachineSettings::theme() const {
    ThemeSettings theme;
    const QString choice = settings_.value(QStringLiteral("theme/colours")).toString();
    theme.choice = choice == u"light"  ? ThemeChoice::Light
                   : choice == u"dark" ? ThemeChoice::Dark
                                       : ThemeChoice::System;
    theme.highContrast = settings_.value(QStringLiteral("theme/contrast"), false).toBool();
    theme.textPercent = settings_.value(QStringLiteral("theme/text"), 100).toInt();
    return theme;
}

void MachineSettings::setTheme(const ThemeSettings& theme) {
    settings_.setValue(QStringLiteral("theme/colours"),
                       theme.choice == ThemeChoice::Light  ? QStringLiteral("light")
                       : theme.choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                           : QStringLiteral("system"));
    settings_.setValue(QStringLiteral("theme/contrast"), theme.highContrast);
    settings_.setValue(QStringLiteral("theme/text"), theme.textPercent);
    Theme::instance().apply(theme);
}

std::vector<RecentCentre> MachineSettings::recentCentres() const {
    std::vector<RecentCentre> out;
    const auto lines = settings_.value(QStringLiteral("centres")).toStringList();
    for (const auto& line : lines) {
        const auto bar = line.indexOf(u'|');
        const RecentCentre centre{line.mid(bar + 1),
                                  QDateTime::fromString(line.left(bar), Qt::ISODate)};
        if (bar > 0 && QFileInfo::exists(centre.path))
            out.push_back(centre);
    }
    return out;
}

void MachineSettings::rememberCentre(const QString& path, const QDateTime& opened) {
    auto centres = recentCentres();
    drop(centres, path);
    centres.insert(centres.begin(), {path, opened});
    if (centres.size() > centresKept)
        centres.resize(centresKept);
    writeRecent(centres);
}

void MachineSettings::forgetCentre(const QString& path) {
    auto centres = recentCentres();
    drop(centres, path);
    writeRecent(centres);
}

QByteArray MachineSettings::kept(const QString& key) const {
    return settings_.value(QStringLiteral("screens/") + key).toByteArray();
}

void MachineSettings::keep(const QString& key, const QByteArray& value) {
    if (value.isEmpty())
        settings_.remove(QStringLiteral("screens/") + key);
    else
        settings_.setValue(QStringLiteral("screens/") + key, value);
}

void MachineSettings::writeRecent(const std::vector<RecentCentre>& centres) {
    QStringList lines;
    for (const auto& centre : centres)
        lines << centre.opened.toString(Qt::ISODate) + u'|' + centre.path;
    settings_.setValue(QStringLiteral("centres"), lines);
}

} // namespace ninefold
