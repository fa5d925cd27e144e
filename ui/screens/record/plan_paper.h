// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

class QWidget;

namespace ninefold {

// Her plan as paper or PDF. Both are written down among who has looked; what could not be done is
// told to the shell.

void printPlan(const RecordContext& context, QWidget* parent);
/// Blank: not now.
QString askPlanPath(QWidget* parent);
void savePlan(const RecordContext& context, const QString& path);

} // namespace ninefold
