// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace ninefold::cli {

inline constexpr int done = 0;
inline constexpr int inputAtFault = 1;
inline constexpr int wrongUsage = 2;
inline constexpr int needsPerson = 4;

/// On standard output, in UTF-8, with a line end.
void say(const QString& text);
void say(const QJsonArray& json);
void say(const QJsonObject& json);
/// On standard error.
void sayError(const QString& text);
/// Says why and gives the exit status.
int sayFailure(const Failure& failure);
/// Whether everything said reached where it went: a full disk behind a redirection is a fault.
bool everythingWasSaid();

/// "1 woman", "2 women".
QString counted(int n, const QString& one, const QString& many);

} // namespace ninefold::cli
