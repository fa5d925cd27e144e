// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_forms.h"

#include "core/rules/survey_offer.h"
#include "ui/screens/record/forms/activity_form.h"
#include "ui/screens/record/forms/book_form.h"
#include "ui/screens/record/forms/check_form.h"
#include "ui/screens/record/forms/close_form.h"
#include "ui/screens/record/forms/consent_form.h"
#include "ui/screens/record/forms/contact_form.h"
#include "ui/screens/record/forms/decide_form.h"
#include "ui/screens/record/forms/explain_form.h"
#include "ui/screens/record/forms/flag_form.h"
#include "ui/screens/record/forms/grant_form.h"
#include "ui/screens/record/forms/note_forms.h"
#include "ui/screens/record/forms/officer_form.h"
#include "ui/screens/record/forms/outcome_form.h"
#include "ui/screens/record/forms/partner_form.h"
#include "ui/screens/record/forms/plan_forms.h"
#include "ui/screens/record/forms/police_form.h"
#include "ui/screens/record/forms/report_form.h"
#include "ui/screens/record/forms/review_form.h"
#include "ui/screens/record/forms/safety_forms.h"
#include "ui/screens/record/forms/score_form.h"
#include "ui/screens/record/forms/survey_form.h"
#include "ui/screens/record/forms/tier_form.h"
#include "ui/screens/record/forms/woman_form.h"
#include "ui/screens/record/forms/write_form.h"

namespace ninefold {

namespace {

RecordForm* womanForm(const RecordContext& context, RecordDeed deed) {
    switch (deed) {
    case RecordDeed::ChangeWoman:
        return new WomanForm(context, WomanForm::Part::Herself);
    case RecordDeed::ChangeSafeContact:
        return new WomanForm(context, WomanForm::Part::SafeContact);
    case RecordDeed::ChangeEquality:
        return new WomanForm(context, WomanForm::Part::Equality);
    default:
        return nullptr;
    }
}

RecordForm* needsForm(const RecordContext& context, const RecordPlace& place) {
    const auto& book = context.book();
    if (place.deed == RecordDeed::RecordScore) {
        if (const auto* score = book.find(Id<ToolScore>{place.about}))
            return new CorrectScoreForm(context, *score);
        return new ScoreForm(context);
    }
    if (place.deed == RecordDeed::AnswerFlag)
        if (const auto* flag = book.find(Id<SafetyFlag>{place.about}))
            return new FlagForm(context, *flag);
    return nullptr;
}

RecordForm* planForm(const RecordContext& context, const RecordPlace& place) {
    const auto* goal = context.book().find(Id<Goal>{place.about});
    const auto* action = context.book().find(Id<GoalAction>{place.about});
    switch (place.deed) {
    case RecordDeed::SetGoal:
        return new GoalForm(context, goal);
    case RecordDeed::GoalOutcome:
        return goal ? new GoalOutcomeForm(context, *goal) : nullptr;
    case RecordDeed::PlanAction:
        if (action)
            return new PlanActionForm(context, *action);
        return goal ? new PlanActionForm(context, *goal) : nullptr;
    default:
        return nullptr;
    }
}

RecordForm* safetyForm(const RecordContext& context, const RecordPlace& place) {
    const auto& book = context.book();
    const auto* risk = book.find(Id<Risk>{place.about});
    switch (place.deed) {
    case RecordDeed::Risk:
        return new RiskForm(context, risk);
    case RecordDeed::ReviewRisk:
        return risk ? new ReviewRiskForm(context, *risk) : nullptr;
    case RecordDeed::EndRisk:
        return risk ? new EndRiskForm(context, *risk) : nullptr;
    case RecordDeed::Perpetrator:
        return new PerpetratorForm(context, book.find(Id<Perpetrator>{place.about}));
    case RecordDeed::Child:
        return new ChildForm(context, book.find(Id<Child>{place.about}));
    default:
        return nullptr;
    }
}

RecordForm* noteForm(const RecordContext& context, const RecordPlace& place) {
    const auto* note = context.book().find(Id<Note>{place.about});
    switch (place.deed) {
    case RecordDeed::WriteNote:
        return new NoteForm(context);
    case RecordDeed::AmendNote:
        return note ? new AmendNoteForm(context, *note) : nullptr;
    case RecordDeed::TagNote:
        return note ? new TagNoteForm(context, *note) : nullptr;
    default:
        return nullptr;
    }
}

std::optional<ConsentKind> consentOf(qint64 number) {
    for (const auto& row : codes<ConsentKind>())
        if (static_cast<qint64>(row.value) + 1 == number)
            return row.value;
    return std::nullopt;
}

SurveyWave waveOf(qint64 number) {
    for (const auto& row : codes<SurveyWave>())
        if (static_cast<qint64>(row.value) + 1 == number)
            return row.value;
    return SurveyWave::Exit;
}

} // namespace

RecordForm* recordForm(const RecordContext& context, const RecordPlace& place) {
    if (auto* form = womanForm(context, place.deed))
        return form;
    if (!context.current())
        return nullptr;
    if (auto* form = needsForm(context, place))
        return form;
    if (auto* form = planForm(context, place))
        return form;
    if (auto* form = safetyForm(context, place))
        return form;
    if (auto* form = noteForm(context, place))
        return form;
    const auto& book = context.book();
    switch (place.deed) {
    case RecordDeed::ChangeReferral:
        return new ReferralChangeForm(context);
    case RecordDeed::Decide:
        return new DecideForm(context);
    case RecordDeed::AllocateKeyworker:
        return new KeyworkerForm(context);
    case RecordDeed::SetTier:
        return new TierForm(context);
    case RecordDeed::OfficerReport:
        return new ReportForm(context);
    case RecordDeed::SentReport: {
        const auto* report = book.find(Id<OfficerReport>{place.about});
        return report ? new SentReportForm(context, *report) : nullptr;
    }
    case RecordDeed::ChangeOfficer:
        return new OfficerForm(context);
    case RecordDeed::ExplainCondition:
        return new ExplainForm(context);
    case RecordDeed::PoliceUpdate:
        return new PoliceForm(context, book.find(Id<PoliceUpdate>{place.about}));
    case RecordDeed::Consent:
        return new ConsentForm(context, consentOf(place.about));
    case RecordDeed::TellInformation:
        return new InformationForm(context, book.find(Id<InformationGiven>{place.about}));
    case RecordDeed::Close:
        return new CloseForm(context);
    case RecordDeed::BookAppointment:
        return new BookForm(context, book.find(Id<Appointment>{place.about}));
    case RecordDeed::RecordOutcome: {
        const auto* appointment = book.find(Id<Appointment>{place.about});
        return appointment ? new OutcomeForm(context, *appointment) : nullptr;
    }
    case RecordDeed::LogContact:
        return new ContactForm(context, book.find(Id<Contact>{place.about}));
    case RecordDeed::WriteToHer:
        return new WriteForm(context);
    case RecordDeed::ReviewAttendance:
        return new ReviewForm(context, book.find(Id<AttendanceReview>{place.about}));
    case RecordDeed::RecordActivity:
        return new ActivityForm(context, book.find(Id<Activity>{place.about}));
    case RecordDeed::PeerMentor:
        return new MentoringForm(context, book.find(Id<PeerMentoring>{place.about}));
    case RecordDeed::CheckRecord:
        return new CheckForm(context);
    case RecordDeed::AnswerCheck: {
        const auto* check = book.find(Id<RecordCheck>{place.about});
        return check ? new AnswerCheckForm(context, *check) : nullptr;
    }
    case RecordDeed::AskSurvey: {
        const auto wave = waveOf(place.about);
        const auto* survey = surveyAt(book, context.referral, wave);
        return survey && isKeptFromView(*survey) ? nullptr : new SurveyForm(context, wave);
    }
    case RecordDeed::ReferToPartner:
        return new PartnerForm(context, book.find(Id<PartnerReferral>{place.about}));
    case RecordDeed::GiveGrant:
        return new GrantForm(context, book.find(Id<Grant>{place.about}));
    default:
        return nullptr;
    }
}

} // namespace ninefold
