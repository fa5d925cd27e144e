// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/activity_form.h"

#include "core/actions/activity_actions.h"
#include "core/base/date_words.h"
#include "core/queries/groups.h"
#include "ui/forms/stored_form.h"

#include <QDate>
#include <QLabel>

namespace ninefold {

namespace {

RecordForm::Words wordsFor(const Activity* change) {
    if (!change)
        return {ActivityForm::tr("Record an activity"), ActivityForm::tr("Record"),
                ActivityForm::tr("The activity is in her record.")};
    return {ActivityForm::tr("Change the activity of %1").arg(longDay(change->on)),
            ActivityForm::tr("Save activity"), ActivityForm::tr("The activity is changed.")};
}

RecordForm::Words wordsFor(const PeerMentoring* change) {
    if (!change)
        return {MentoringForm::tr("Begin peer mentoring"), MentoringForm::tr("Save peer mentor"),
                MentoringForm::tr("The peer mentor is in her record.")};
    return {MentoringForm::tr("Peer mentoring since %1").arg(longDay(change->from)),
            MentoringForm::tr("Save peer mentor"), MentoringForm::tr("Peer mentoring is changed.")};
}

} // namespace

ActivityForm::ActivityForm(const RecordContext& context, const Activity* change, QWidget* parent)
    : RecordForm(context, wordsFor(change), parent)
    , kind_(choiceOf<ActivityKind>()) {
    if (change)
        before_ = *change;
    kind_->setBlankWords(tr("Choose what it was"));
    form()->addStored<Activity>("on", new DateField(context.today()),
                                tr("For example 3 jan 26 or yesterday"));
    form()->addStored<Activity>("activity", kind_);
    form()->addStored<Activity>("pathway", choiceOf<Pathway>(),
                                tr("Which need it was about. May be left empty."));
    form()->addStored<Activity>("minutes", new NumberField(0, 1440),
                                tr("How long, in minutes. May be left empty."));
    form()->addStored<Activity>("group_title", new TextField,
                                tr("Only where it was a group. Sessions of the centre's own groups "
                                   "come from their register."));
    if (before_)
        fillFrom(*form(), *before_);
    QStringList groups;
    for (const auto& group : groupsOf(context.book(), context.referral, context.today()))
        groups << group.title;
    if (!groups.isEmpty())
        addAside(tr("Her groups"), groups.join(u'\n'));
    ready();
}

Outcome ActivityForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_.value_or(Activity{}));
    const auto kind = kind_->value<ActivityKind>();
    if (before_ && kind)
        return context().shell.perform(ChangeActivity{*before_, after}, saved);
    if (before_)
        return Problems{{kind_->objectName(), tr("Choose what it was")}};
    return context().shell.perform(AddActivity{context().referral, after.on, kind, after.pathway,
                                               after.minutes, after.groupTitle},
                                   saved);
}

Problems ActivityForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This activity was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

MentoringForm::MentoringForm(const RecordContext& context, const PeerMentoring* change,
                             QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change)
        before_ = *change;
    form()->addStored<PeerMentoring>("mentor", new TextField,
                                     tr("Initials or a name, as the mentor wants it."));
    form()->addStored<PeerMentoring>("from", new DateField(context.today()));
    form()->addStored<PeerMentoring>("until", new DateField(context.today()),
                                     tr("Leave empty while they meet."));
    form()->addStored<PeerMentoring>("note", new LongTextField(3));
    if (before_)
        fillFrom(*form(), *before_);
    addAside(tr("Their meetings"),
             tr("Record each meeting as an activity, “%1”. Returns count it like any other.")
                 .arg(labelOf(ActivityKind::PeerMentoring)));
    ready();
}

Outcome MentoringForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_.value_or(PeerMentoring{}));
    if (before_)
        return context().shell.perform(ChangeMentoring{*before_, after}, saved);
    return context().shell.perform(
        BeginMentoring{context().referral, after.mentor, after.from, after.until, after.note},
        saved);
}

Problems MentoringForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This peer mentor was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
