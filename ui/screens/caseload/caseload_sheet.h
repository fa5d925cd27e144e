// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list as it leaves the window: as CSV, as paper. Both say what the table says.

#include "core/base/print_document.h"
#include "ui/screens/caseload/caseload_columns.h"

namespace ninefold {

/// UTF-8, CRLF, values guarded against formulas (exchange.md, "Form"); the heads are the table's.
QByteArray caseloadCsv(const std::vector<ViewColumn<CaseloadRow>>& columns,
                       const std::vector<CaseloadRow>& rows);

struct CaseloadPaper {
    QString centre;
    QString worker;
    QString filters; ///< in words; blank: nothing is hidden
    QString counts;  ///< "34 shown, 112 hidden by these filters"
    ClockTime at;
    QString madeAt; ///< the same moment as 2026-11-22T14:05:00Z
};
print::Document caseloadDocument(const std::vector<ViewColumn<CaseloadRow>>& columns,
                                 const std::vector<CaseloadRow>& rows, const CaseloadPaper& paper);

} // namespace ninefold
