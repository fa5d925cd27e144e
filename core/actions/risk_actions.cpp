// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/risk_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/risks.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

} // namespace

Drafted ReviewRisk::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = before;
    after.level = level;
    after.plan = plan;
    after.reviewOn = reviewOn;
    Problems problems;
    if (!isStanding(before))
        problems.push_back({QString(), Words::tr("This risk has ended. Change it to say that it "
                                                 "stands again.")});
    if (reviewOn.isValid() && reviewOn <= deed.today())
        problems.push_back({QStringLiteral("review_on"),
                            Words::tr("Day to look at it again must be after today")});
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("Look at a risk again"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted EndRisk::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = before;
    after.endedOn = on;
    after.endedWhy = why;
    Problems problems;
    if (!on.isValid())
        problems.push_back({QStringLiteral("ended_on"), Words::tr("Enter the day it ended")});
    if (why.trimmed().isEmpty())
        problems.push_back({QStringLiteral("ended_why"), Words::tr("Enter why it ended")});
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("End a risk"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
