// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/returns/return_folder.h"
#include "core/returns/table.h"

namespace ninefold {

/// Of when and of whom the charts are.
struct InsightsHead {
    QString centre;
    QString period; ///< "October 2026", "April to November 2026, so far"
    QString of;     ///< "124 of 160 referrals: conditional cautions"
};

/// What stands on everything of Insights that leaves the window.
QString ownUseWords();

/// The charts of Insights on paper, each above its table on a page of its own.
print::Document printedInsights(const std::vector<ReturnTable>& tables, const InsightsHead& head,
                                const ReturnMaker& maker);

} // namespace ninefold
