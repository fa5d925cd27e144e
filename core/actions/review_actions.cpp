// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/review_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

} // namespace

Drafted RecordReview::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    if (!book.find(referral))
        return referralGone();
    AttendanceReview review;
    review.id = {book.nextId()};
    review.referral = referral;
    review.on = on;
    review.decision = decision;
    review.reason = reason.trimmed();
    review.manager = manager;
    auto problems = problemsWith(book, review, nullptr, deed.today());
    if (!manager)
        join(problems, {{QStringLiteral("manager"),
                         Words::tr("Choose the manager you talked it over with")}});
    ChangeSet changes(Words::tr("Record a review of missed appointments"));
    changes.add(review);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeReview::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr("Change a review of missed appointments"));
    changes.alter(before, after);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

Drafted RemoveReview::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove a review of missed appointments"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace ninefold
