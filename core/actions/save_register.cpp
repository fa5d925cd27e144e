// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/save_register.h"

#include "core/actions/drafting.h"
#include "core/actions/register_changes.h"
#include "core/base/date_words.h"
#include "core/rules/group_register.h"
#include "core/rules/names.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

const GroupMark* markOf(const Casebook& book, Id<Referral> referral, Id<GroupSession> session) {
    for (const auto* mark : book.of<GroupMark>(referral))
        if (mark->session == session)
            return mark;
    return nullptr;
}

/// Collects what one register changes, line by line.
class Keeping {
public:
    Keeping(const Casebook& book, const Group& group, const GroupSession& session)
        : book_(book)
        , group_(group)
        , session_(session)
        , nextId_(book.nextId()) {}

    void take(const SaveRegister::Line& line) {
        const bool said = line.before ? line.before->mark == line.mark : !line.mark;
        if (said)
            return;
        const auto* referral = book_.find(line.referral);
        if (!referral) {
            join(problems_, referralGone());
            return;
        }
        const auto* there = markOf(book_, line.referral, session_.id);
        if (!line.before && there) {
            if (there->mark != line.mark)
                problems_.push_back({QString(), takenWords(*referral, *there)});
            return;
        }
        keepMark(line);
        keepActivity(line.referral, line.before && line.before->mark == RegisterMark::Attended,
                     line.mark == RegisterMark::Attended);
    }

    Drafted drafted() {
        ChangeSet changes{Words::tr("Fill in the register"), std::move(changes_.edits)};
        return draftOf(std::move(changes), std::move(problems_));
    }

private:
    QString takenWords(const Referral& referral, const GroupMark& there) const {
        return Words::tr("Somebody filled in this register meanwhile. %1: %2. Look again, then "
                         "change what is different.")
            .arg(displayName(book_.womanOf(referral)), labelOf(there.mark));
    }

    void keepMark(const SaveRegister::Line& line) {
        if (!line.mark) {
            changes_.remove(*line.before);
        } else if (line.before) {
            auto after = *line.before;
            after.mark = line.mark;
            changes_.alter(*line.before, after);
        } else {
            changes_.add(GroupMark{{nextId_++}, line.referral, session_.id, line.mark});
        }
    }

    void keepActivity(Id<Referral> referral, bool attended, bool attends) {
        if (attends && !attended && needsActivity(book_, group_, session_, referral)) {
            auto made = activityFor(group_, session_, referral);
            made.id = {nextId_++};
            changes_.add(made);
        } else if (attended && !attends) {
            if (const auto* gone = activityToRemove(book_, group_, session_, referral))
                changes_.remove(*gone);
        }
    }

    const Casebook& book_;
    const Group& group_;
    const GroupSession& session_;
    qint64 nextId_;
    ChangeSet changes_;
    Problems problems_;
};

} // namespace

Drafted SaveRegister::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    const auto* found = book.find(session);
    const auto* group = found ? book.find(found->group) : nullptr;
    if (!group)
        return Problems{
            {QString(), Words::tr("This session is no longer there. It was removed meanwhile.")}};
    if (deed.now < found->at)
        return Problems{{QString(), Words::tr("This session begins on %1 at %2. Fill in the "
                                              "register then.")
                                        .arg(longDay(found->at.date), timeOfDay(found->at))}};
    Keeping keeping(book, *group, *found);
    for (const auto& line : lines)
        keeping.take(line);
    return keeping.drafted();
}

} // namespace ninefold
