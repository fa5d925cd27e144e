// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/registry.h"

#include "ui/screens/caseload/caseload_screen.h"
#include "ui/screens/diary/diary_screen.h"
#include "ui/screens/directory/directory_screen.h"
#include "ui/screens/exchange/exchange_screen.h"
#include "ui/screens/groups/groups_screen.h"
#include "ui/screens/insights/insights_screen.h"
#include "ui/screens/record/record_screen.h"
#include "ui/screens/referral/referral_screen.h"
#include "ui/screens/returns/returns_screen.h"
#include "ui/screens/settings/settings_screen.h"
#include "ui/screens/supervision/supervision_screen.h"
#include "ui/screens/today/today_screen.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("screens", text);
}

} // namespace

const Screens& screens() {
    using Navigation = ScreenInfo::Navigation;
    static const Screens list{
        {.id = QStringLiteral("today"),
         .icon = QStringLiteral("today"),
         .title = words("Today"),
         .navigation = Navigation::Work,
         .make = makeTodayScreen,
         .count = todayCount},
        {.id = QStringLiteral("caseload"),
         .icon = QStringLiteral("caseload"),
         .title = words("Caseload"),
         .navigation = Navigation::Work,
         .make = makeCaseloadScreen,
         .count = caseloadCount},
        {.id = QStringLiteral("diary"),
         .icon = QStringLiteral("diary"),
         .title = words("Diary"),
         .navigation = Navigation::Work,
         .make = makeDiaryScreen},
        {.id = QStringLiteral("groups"),
         .icon = QStringLiteral("groups"),
         .title = words("Groups"),
         .navigation = Navigation::Work,
         .make = makeGroupsScreen},
        {.id = QStringLiteral("directory"),
         .icon = QStringLiteral("directory"),
         .title = words("Directory"),
         .navigation = Navigation::Work,
         .make = makeDirectoryScreen},
        {.id = QStringLiteral("record"),
         .icon = QStringLiteral("person"),
         .title = words("Her record"),
         .make = makeRecordScreen,
         .parent = QStringLiteral("caseload")},
        {.id = QStringLiteral("referral"),
         .icon = QStringLiteral("add"),
         .title = words("New referral"),
         .permission = Permission::EditRecords,
         .make = makeReferralScreen,
         .parent = QStringLiteral("caseload")},
        {.id = QStringLiteral("returns"),
         .icon = QStringLiteral("returns"),
         .title = words("Returns"),
         .permission = Permission::MakeReturns,
         .navigation = Navigation::Office,
         .make = makeReturnsScreen,
         .count = checksCount},
        {.id = QStringLiteral("insights"),
         .icon = QStringLiteral("insights"),
         .title = words("Insights"),
         .permission = Permission::MakeReturns,
         .navigation = Navigation::Office,
         .make = makeInsightsScreen},
        {.id = QStringLiteral("supervision"),
         .icon = QStringLiteral("supervision"),
         .title = words("Supervision"),
         .permission = Permission::Supervise,
         .navigation = Navigation::Office,
         .make = makeSupervisionScreen},
        {.id = QStringLiteral("exchange"),
         .icon = QStringLiteral("export"),
         .title = words("Move in and out"),
         .permission = Permission::ExportCaseload,
         .navigation = Navigation::Office,
         .make = makeExchangeScreen},
        {.id = QStringLiteral("settings"),
         .icon = QStringLiteral("settings"),
         .title = words("Settings"),
         .permission = Permission::MakeReturns,
         .navigation = Navigation::Settings,
         .make = makeSettingsScreen},
    };
    return list;
}

} // namespace ninefold
