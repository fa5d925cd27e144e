// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/group_forms.h"

#include "core/actions/drafting.h"
#include "core/actions/group_actions.h"
#include "core/base/date_words.h"
#include "core/rules/group_register.h"
#include "core/rules/names.h"
#include "ui/forms/stored_form.h"
#include "ui/screens/groups/woman_field.h"

namespace ninefold {

namespace {

constexpr int usualMinutes = 90;

GroupsForm::Words wordsFor(const Group* change) {
    if (!change)
        return {GroupForm::tr("New group"), GroupForm::tr("Save group"),
                GroupForm::tr("Now add its members and plan its sessions.")};
    return {GroupForm::tr("Change or end the group"), GroupForm::tr("Save group"),
            GroupForm::tr("The group is changed.")};
}

GroupsForm::Words wordsFor(const GroupSession* change) {
    if (!change)
        return {SessionForm::tr("Plan sessions"), SessionForm::tr("Save sessions"),
                SessionForm::tr("The sessions are planned.")};
    return {SessionForm::tr("Change the session of %1").arg(longDay(change->at.date)),
            SessionForm::tr("Save session"), SessionForm::tr("The session is changed.")};
}

GroupsForm::Words wordsFor(const Casebook& book, const GroupMember* change) {
    const auto* referral = change ? book.find(change->referral) : nullptr;
    if (!referral)
        return {MemberForm::tr("Add a woman"), MemberForm::tr("Add her"),
                MemberForm::tr("She is expected at the sessions.")};
    return {displayName(book.womanOf(*referral)), MemberForm::tr("Save"),
            MemberForm::tr("When she is expected is changed.")};
}

} // namespace

GroupForm::GroupForm(Shell& shell, const GroupPlace& place, const Group* change, QWidget* parent)
    : GroupsForm(shell, place, wordsFor(change), parent) {
    form()->addStored<Group>("title", new TextField,
                             tr("As it stands on the women's records and on the sign-in sheet."));
    auto* kind = choiceOf<ActivityKind>();
    kind->setBlankWords(tr("Choose what a session counts as"));
    form()->addStored<Group>("activity", kind,
                             tr("Who attends has such an activity on her record."));
    form()->addStored<Group>("pathway", choiceOf<Pathway>(), tr("May be left empty."));
    form()->addStored<Group>("facilitator", new TextField,
                             tr("A worker's name as it stands in Settings puts missing registers "
                                "on her own list."));
    form()->addStored<Group>("room", new TextField);
    if (change)
        form()->addStored<Group>("ended_on", new DateField(today()),
                                 tr("Leave empty while it goes on. Planned sessions after that day "
                                    "go; registers stay."));
    form()->addStored<Group>("note", new LongTextField(3));
    if (change) {
        before_ = *change;
        fillFrom(*form(), *before_);
    }
    ready();
}

Outcome GroupForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_.value_or(Group{}));
    if (before_)
        return shell().perform(ChangeGroup{*before_, after}, saved);
    auto outcome = shell().perform(MakeGroup{after}, saved);
    if (const auto* changes = std::get_if<ChangeSet>(&outcome))
        made_ = recordIn<Group>(*changes)->id;
    return outcome;
}

Problems GroupForm::catchUp() {
    const auto* now = group();
    if (!before_ || !now)
        return {{QString(), tr("This group was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

Place GroupForm::next() const {
    return made_ ? GroupPlace{GroupPlace::Part::Group, made_, 0}.place() : GroupsForm::next();
}

SessionForm::SessionForm(Shell& shell, const GroupPlace& place, const GroupSession* change,
                         QWidget* parent)
    : GroupsForm(shell, place, wordsFor(change), parent)
    , day_(new DateField(today()))
    , time_(new TimeField) {
    form()->addBeside({form()->makeRow(QStringLiteral("at"),
                                       {change ? tr("Day") : tr("Day of the first"),
                                        tr("For example 3 jan 26 or tomorrow"), true},
                                       day_),
                       form()->makeRow(QStringLiteral("at_time"),
                                       {tr("Time"), tr("For example 10:30 or 2pm"), true}, time_)});
    if (!change) {
        weeks_ = form()->add(
            QStringLiteral("weeks"),
            {tr("Number of weeks"), tr("1 for a single session; 6 for one a week for six weeks.")},
            new NumberField(1, longestSeries));
        weeks_->setNumber(1);
    }
    form()->addStored<GroupSession>("minutes", new NumberField(0, 1440));
    form()->addStored<GroupSession>("topic", new TextField);
    form()->addStored<GroupSession>("facilitator", new TextField,
                                    tr("Only if it is not the group's usual one."));
    form()->addStored<GroupSession>("room", new TextField,
                                    tr("Only if it is not the group's usual one."));
    if (change) {
        before_ = *change;
        fillFrom(*form(), *before_);
        showMoment(before_->at);
    } else {
        const auto known = sessionsOf(book(), place.group);
        const auto minutes = known.empty() ? std::optional(usualMinutes) : known.back()->minutes;
        static_cast<NumberField*>(form()->field(QStringLiteral("minutes")))->setNumber(minutes);
    }
    ready();
}

void SessionForm::showMoment(const ClockTime& at) {
    day_->setDate(at.date);
    time_->setMinute(at.minute);
}

ClockTime SessionForm::moment() const {
    return {day_->date(), time_->minute().value_or(0)};
}

Outcome SessionForm::save(const QString& saved) {
    Problems missing;
    if (day_->text().isEmpty())
        missing.push_back({day_->objectName(), tr("Enter the day")});
    if (time_->text().isEmpty())
        missing.push_back({time_->objectName(), tr("Enter the time")});
    if (weeks_ && !weeks_->number())
        missing.push_back({weeks_->objectName(), tr("Enter the number of weeks")});
    if (!missing.empty())
        return missing;
    auto after = readInto(*form(), before_.value_or(GroupSession{}));
    after.at = moment();
    if (before_)
        return shell().perform(ChangeSession{*before_, after}, saved);
    after.group = where().group;
    return shell().perform(MakeSessions{after, *weeks_->number()}, saved);
}

Problems SessionForm::catchUp() {
    const auto* now = before_ ? book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This session was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    if (moment() == before_->at)
        showMoment(now->at);
    else if (!(before_->at == now->at))
        both.push_back({day_->objectName(), tr("Moved meanwhile to %1. Choose which one to keep.")
                                                .arg(nearTime(now->at, today()))});
    before_ = *now;
    return both;
}

MemberForm::MemberForm(Shell& shell, const GroupPlace& place, const GroupMember* change,
                       QWidget* parent)
    : GroupsForm(shell, place, wordsFor(shell.session().casebook(), change), parent) {
    if (!change)
        woman_ = form()->add(
            QStringLiteral("referral_ref"),
            {tr("Who"), tr("A part of her name, or her reference. Women in support are found."),
             true},
            new WomanField(shell));
    auto* joined = form()->addStored<GroupMember>("joined_on", new DateField(today()));
    if (change) {
        before_ = *change;
        form()->addStored<GroupMember>(
            "left_on", new DateField(today()),
            tr("Leave empty while she comes. From that day on she is not expected."));
        fillFrom(*form(), *before_);
    } else {
        joined->setDate(today());
    }
    ready();
}

Outcome MemberForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_.value_or(GroupMember{}));
    if (before_)
        return shell().perform(ChangeMembership{*before_, after}, saved);
    return shell().perform(JoinGroup{where().group, woman_->chosen(), after.joinedOn}, saved);
}

Problems MemberForm::catchUp() {
    const auto* now = before_ ? book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("She was removed from the group meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
