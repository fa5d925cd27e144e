// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/caseload.h"
#include "ui/models/columns_model.h"

#include <QDate>

namespace ninefold {

/// The columns of the Caseload table in their order, which is that of CaseloadColumn. `today`
/// gives the day that words like "Today" are said on; `fullWords` from 1,600 px on.
std::vector<ViewColumn<CaseloadRow>> caseloadColumns(const std::function<QDate()>& today,
                                                     const std::function<bool()>& fullWords);

/// "Needs, left to right: 1 Housing, 2 Work and learning …".
QString needsKey();

} // namespace ninefold
