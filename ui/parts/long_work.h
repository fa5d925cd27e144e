// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <functional>

class QWidget;

namespace ninefold {

/// Runs work that may take a while. When it does, a dialog shows how far it is and can stop it.
/// `work` is called at once, with the progress to tell to.
void runLongWork(QWidget* parent, const QString& title,
                 const std::function<void(const Progress&)>& work);

} // namespace ninefold
