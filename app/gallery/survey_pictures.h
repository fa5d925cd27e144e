// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/machine.h"

#include <functional>

class QWidget;

namespace ninefold {

/// The survey as she answers it: the first page, questions, Arabic, the last page, the thanks.
/// `path`: the demo centre, which is opened beside whoever has it open.
void takeSurveys(const std::function<void(QWidget&, const QString&)>& take, Machine& machine,
                 const QString& path, const QString& suffix);

} // namespace ninefold
