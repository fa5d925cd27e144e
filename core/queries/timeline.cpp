// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/timeline.h"

#include "core/base/date_words.h"
#include "core/queries/timeline_of_condition.h"
#include "core/rules/absence_words.h"
#include "core/rules/condition_progress.h"
#include "core/rules/needs_summary.h"
#include "core/rules/offered.h"
#include "core/rules/tier_suggestion.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString lowered(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

QString joined(const QStringList& parts) {
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(QStringLiteral(". "));
}

TimelineKind kindOf(ContactMethod method) {
    switch (method) {
    case ContactMethod::Call:
    case ContactMethod::Voicemail:
    case ContactMethod::Video:
        return TimelineKind::Call;
    case ContactMethod::Text:
        return TimelineKind::Text;
    case ContactMethod::Email:
        return TimelineKind::Email;
    case ContactMethod::Letter:
        return TimelineKind::Letter;
    case ContactMethod::InPerson:
    case ContactMethod::ThirdParty:
        break;
    }
    return TimelineKind::Meeting;
}

/// "did not attend, reason accepted": the words of look.md §7 within a line.
QString outcomeText(AppointmentOutcome outcome) {
    return outcome == AppointmentOutcome::AbsentAcceptable
               ? Words::tr("did not attend, reason accepted")
               : lowered(labelOf(outcome));
}

class Telling {
public:
    Telling(const Casebook& book, const Referral& referral, std::vector<TimelineEntry>& out)
        : book_(book)
        , referral_(referral)
        , out_(out) {}

    void all() {
        tellReferral();
        tellAppointments();
        tellContacts();
        tellReviews();
        tellAssessments();
        tellSafety();
        tellTiers();
        tellSupport();
        tellSurveys();
        tellPolice();
        tellConsents();
        tellPlan();
        tellNotes();
        tellCondition(book_, referral_, out_);
    }

private:
    TimelineEntry& tell(const ClockTime& at, TimelineKind kind, const QString& title,
                        const QString& outcome, const QString& text, qint64 record) {
        out_.push_back({at, false, kind, title, outcome, text, {}, referral_.id, record});
        return out_.back();
    }

    void tellReferral() {
        const auto id = referral_.id.value;
        QStringList from{labelOf(referral_.disposal)};
        if (!referral_.officerName.isEmpty())
            from << Words::tr("From %1").arg(referral_.officerName);
        tell({referral_.receivedOn, 0}, TimelineKind::Referral, Words::tr("Referral received"), {},
             joined(from), id);
        if (referral_.decision != Decision::Pending && referral_.decidedOn.isValid())
            tellDecision();
        if (referral_.closedOn.isValid())
            tell({referral_.closedOn, 0}, TimelineKind::Closed, Words::tr("Referral closed"),
                 referral_.closureReason ? lowered(wordsOn(referral_, *referral_.closureReason))
                                         : QString(),
                 {}, id);
    }

    void tellDecision() {
        const bool accepted = referral_.decision == Decision::Accepted;
        tell({referral_.decidedOn, 0}, TimelineKind::Decision,
             accepted ? Words::tr("Referral accepted") : Words::tr("Referral declined"),
             accepted ? QString() : lowered(labelOf(referral_.declineReason)),
             accepted && referral_.disposal == Disposal::ConditionalCaution
                 ? Words::tr("Priority: conditional caution.")
                 : QString(),
             referral_.id.value);
    }

    void tellAppointments() {
        int counted = 0;
        auto all = book_.of<Appointment>(referral_.id);
        std::stable_sort(all.begin(), all.end(), [](const Appointment* a, const Appointment* b) {
            return a->startsAt < b->startsAt;
        });
        for (const auto* appointment : all) {
            auto& entry =
                tell(appointment->startsAt, TimelineKind::Appointment,
                     Words::tr("%1, %2", "Keywork, 10:00")
                         .arg(labelOf(appointment->kind), timeOfDay(appointment->startsAt)),
                     outcomeText(appointment->outcome),
                     joined({labelOf(appointment->absenceReason),
                             acceptedWords(book_, *appointment), appointment->note}),
                     appointment->id.value);
            entry.timed = true;
            if (hasCondition(referral_) && isAttended(appointment->outcome) &&
                countsTowardsCondition(*appointment) && ++counted <= appointmentsNeeded)
                entry.condition =
                    Words::tr("Counts, %1 of %2").arg(counted).arg(appointmentsNeeded);
        }
    }

    void tellContacts() {
        for (const auto* contact : book_.of<Contact>(referral_.id))
            tell(contact->at, kindOf(contact->method), labelOf(contact->method),
                 lowered(labelOf(contact->outcome)), contact->note, contact->id.value)
                .timed = true;
    }

    void tellReviews() {
        for (const auto* review : book_.of<AttendanceReview>(referral_.id)) {
            const auto* manager = book_.find(review->manager);
            tell({review->on, 0}, TimelineKind::Review, Words::tr("Missed appointments reviewed"),
                 lowered(labelOf(review->decision)),
                 joined({manager ? Words::tr("With %1").arg(manager->name) : QString(),
                         review->reason}),
                 review->id.value);
        }
    }

    /// A review may ask of two pathways only.
    static QString needsTitle(const Assessment& one) {
        const auto asked = std::count_if(one.needs.begin(), one.needs.end(),
                                         [](const auto& level) { return level.has_value(); });
        return asked < static_cast<qsizetype>(pathwayCount)
                   ? Words::tr("Needs: %1, %2 of %3 asked")
                         .arg(needCount(one))
                         .arg(asked)
                         .arg(pathwayCount)
                   : Words::tr("Needs: %1 of %2").arg(needCount(one)).arg(pathwayCount);
    }

    void tellAssessments() {
        for (const auto* one : book_.of<Assessment>(referral_.id))
            tell({one->assessedOn, 0}, TimelineKind::Needs, needsTitle(*one),
                 lowered(labelOf(one->stage)), needsInWords(*one), one->id.value);
    }

    /// That it was looked at and by whom; why and what was done stand with her needs, where they
    /// are opened on purpose.
    void tellSafety() {
        for (const auto* flag : book_.of<SafetyFlag>(referral_.id)) {
            tell({flag->raisedOn, 0}, TimelineKind::Needs, Words::tr("Her safety to be looked at"),
                 {}, {}, flag->id.value);
            if (!flag->answeredOn.isValid())
                continue;
            const auto* by = book_.find(flag->answeredBy);
            tell({flag->answeredOn, 0}, TimelineKind::Needs, Words::tr("Her safety was looked at"),
                 by ? Words::tr("by %1").arg(by->name) : QString(),
                 Words::tr("What was done stands with her needs, under “Show why”."),
                 flag->id.value);
        }
    }

    void tellTiers() {
        for (const auto* set : book_.of<TierSet>(referral_.id))
            tell({set->on, 0}, TimelineKind::Decision, labelOf(set->tier), {}, set->reason,
                 set->id.value);
    }

    void tellSupport() {
        for (const auto* activity : book_.of<Activity>(referral_.id))
            tell({activity->on, 0}, TimelineKind::Activity, labelOf(activity->activity), {},
                 activity->groupTitle, activity->id.value);
        for (const auto* mark : book_.of<GroupMark>(referral_.id))
            tellMissedSession(*mark);
        for (const auto* partner : book_.of<PartnerReferral>(referral_.id))
            tell({partner->madeOn, 0}, TimelineKind::Partner, partner->organisation,
                 Words::tr("referred to; %1").arg(lowered(labelOf(partner->outcome))),
                 labelOf(partner->refusalReason), partner->id.value);
        for (const auto* grant : book_.of<Grant>(referral_.id))
            tell({grant->on, 0}, TimelineKind::Grant,
                 Words::tr("Grant: %1").arg(lowered(labelOf(grant->category))),
                 QStringLiteral("£%1").arg(
                     fromUtf8(value_text::write(Money{grant->amount.pence, 1}))),
                 {}, grant->id.value);
    }

    void tellMissedSession(const GroupMark& mark) {
        const auto* session = book_.find(mark.session);
        const auto* group = session ? book_.find(session->group) : nullptr;
        if (group && mark.mark != RegisterMark::Attended)
            tell({session->at.date, 0}, TimelineKind::GroupSession, group->title,
                 lowered(labelOf(mark.mark)), {}, mark.id.value);
    }

    void tellSurveys() {
        for (const auto* survey : book_.of<Survey>(referral_.id)) {
            const auto on = survey->completedOn.isValid() ? survey->completedOn : survey->offeredOn;
            const auto outcome = survey->completedOn.isValid()      ? Words::tr("completed")
                                 : survey->declined.value_or(false) ? Words::tr("she declined")
                                                                    : Words::tr("offered");
            tell({on, 0}, TimelineKind::Survey,
                 Words::tr("Survey: %1").arg(lowered(labelOf(survey->wave))), outcome, {},
                 survey->id.value);
        }
    }

    void tellPolice() {
        for (const auto* update : book_.of<PoliceUpdate>(referral_.id))
            tell({update->on, 0}, TimelineKind::Police, labelOf(update->kind),
                 update->conditionOutcome ? lowered(wordsOn(referral_, *update->conditionOutcome))
                                          : QString(),
                 update->source, update->id.value);
    }

    void tellConsents() {
        for (const auto* consent : book_.of<Consent>(referral_.id))
            tell({consent->on, 0}, TimelineKind::Consent, labelOf(consent->kind),
                 consent->given.value_or(false) ? Words::tr("she agreed")
                                                : Words::tr("she did not agree"),
                 consent->note, consent->id.value);
    }

    void tellPlan() {
        for (const auto* goal : book_.of<Goal>(referral_.id)) {
            tell({goal->setOn, 0}, TimelineKind::Plan, Words::tr("Goal set"), {}, goal->words,
                 goal->id.value);
            if (goal->outcome && goal->outcomeOn.isValid())
                tell({goal->outcomeOn, 0}, TimelineKind::Plan, Words::tr("Goal"),
                     lowered(labelOf(*goal->outcome)), joined({goal->words, goal->note}),
                     goal->id.value);
        }
    }

    /// Kind and author; what a note says is read among the notes, for the overview is seen over a
    /// shoulder. Her risks and her children are told nowhere here.
    void tellNotes() {
        for (const auto* note : book_.of<Note>(referral_.id)) {
            const auto* by = book_.find(note->by);
            const auto amended = book_.of<NoteAmendment>(note->id).size();
            tell(note->at, TimelineKind::Note,
                 Words::tr("Note: %1").arg(lowered(labelOf(note->kind))),
                 by ? Words::tr("by %1").arg(by->name) : QString(),
                 amended ? Words::tr("Amended since.") : QString(), note->id.value)
                .timed = true;
        }
    }

    const Casebook& book_;
    const Referral& referral_;
    std::vector<TimelineEntry>& out_;
};

} // namespace

std::vector<TimelineEntry> timelineOf(const Casebook& book, Id<Woman> woman, QDate today) {
    std::vector<TimelineEntry> out;
    for (const auto* referral : book.of<Referral>(woman))
        Telling(book, *referral, out).all();
    std::erase_if(out, [today](const TimelineEntry& entry) { return entry.at.date > today; });
    // Newest first; within a day what has no time comes as it is told: received before decided.
    std::reverse(out.begin(), out.end());
    std::stable_sort(out.begin(), out.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return b.at < a.at; });
    return out;
}

} // namespace ninefold
