// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"
#include "core/catalogue/need_details.h"
#include "core/catalogue/survey_questions.h"

namespace ninefold {

using namespace lines;

namespace {

const std::vector<const char*>& needNames() {
    static const std::vector<const char*> names{"p1", "p2", "p3", "p4", "p5",
                                                "p6", "p7", "p8", "p9"};
    return names;
}

Field<Assessment> needLine(size_t index) {
    return {needNames()[index],
            codes<Pathway>()[index].label,
            FieldKind::Code,
            Optional,
            [](const Assessment& r, int i) {
                return value_text::write(r.needs[static_cast<size_t>(i)]);
            },
            [](std::string_view text, Assessment& r, int i) {
                return value_text::read(text, r.needs[static_cast<size_t>(i)]);
            },
            [](Assessment& r, int i) { r.needs[static_cast<size_t>(i)].reset(); },
            [](int) { return codesOf<NeedLevel>(); },
            [](const Assessment& r, int i) { return wordsFor(r.needs[static_cast<size_t>(i)]); },
            static_cast<int>(index)};
}

const SurveyQuestion& questionAt(int index) {
    return surveyQuestions()[static_cast<size_t>(index)];
}

Field<Survey> answerLine(int index) {
    return {questionAt(index).code,
            questionAt(index).text,
            questionAt(index).scale == SurveyScale::Text ? FieldKind::Text : FieldKind::Code,
            Optional,
            [](const Survey& r, int i) {
                return toUtf8(r.answers.value(fromUtf8(questionAt(i).code)));
            },
            [](std::string_view text, Survey& r, int i) {
                const auto& question = questionAt(i);
                bool known = question.scale == SurveyScale::Text;
                for (const auto& answer : answersOf(question.scale))
                    known = known || answer.value == text;
                if (known)
                    r.answers.insert(fromUtf8(question.code), fromUtf8(text));
                return known ? ReadFault::None : ReadFault::Code;
            },
            [](Survey& r, int i) { r.answers.remove(fromUtf8(questionAt(i).code)); },
            [](int i) {
                std::vector<std::string_view> out;
                for (const auto& answer : answersOf(questionAt(i).scale))
                    out.push_back(answer.value);
                return out;
            },
            [](const Survey& r, int i) {
                auto given = r.answers.value(fromUtf8(questionAt(i).code));
                for (const auto& answer : answersOf(questionAt(i).scale))
                    if (fromUtf8(answer.value) == given)
                        return labelOf(answer);
                return given;
            },
            index,
            LinkTo::None,
            "answers"};
}

const NeedDetailField& detailAt(int index) {
    return needDetailFields()[static_cast<size_t>(index)];
}

Field<Assessment> detailLine(int index) {
    return {detailAt(index).name,
            detailAt(index).label,
            detailAt(index).isCode() ? FieldKind::Code : FieldKind::Text,
            Optional,
            [](const Assessment& r, int i) {
                return toUtf8(r.details.value(fromUtf8(detailAt(i).name)));
            },
            [](std::string_view text, Assessment& r, int i) {
                if (!detailAt(i).takes(text))
                    return ReadFault::Code;
                r.details.insert(fromUtf8(detailAt(i).name), fromUtf8(text));
                return ReadFault::None;
            },
            [](Assessment& r, int i) { r.details.remove(fromUtf8(detailAt(i).name)); },
            [](int i) { return detailAt(i).codes(); },
            [](const Assessment& r, int i) {
                return detailAt(i).words(r.details.value(fromUtf8(detailAt(i).name)));
            },
            index,
            LinkTo::None,
            "details"};
}

} // namespace

template <>
const std::vector<Field<Contact>>& fields<Contact>() {
    static const std::vector<Field<Contact>> list{
        link<&Contact::referral>("referral_ref", WORDS("Referral")),
        line<&Contact::at>("at", WORDS("When"), Required),
        line<&Contact::method>("method", WORDS("How"), Required),
        line<&Contact::outcome>("outcome", WORDS("What came of it"), Required),
        line<&Contact::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<Appointment>>& fields<Appointment>() {
    static const auto list = joined<Appointment>(
        {
            link<&Appointment::referral>("referral_ref", WORDS("Referral")),
            line<&Appointment::startsAt>("starts_at", WORDS("When"), Required),
            line<&Appointment::kind>("kind", WORDS("What for"), Required),
            line<&Appointment::mode>("mode", WORDS("Where")),
            number<&Appointment::minutes>("minutes", WORDS("Minutes"), 1440),
            line<&Appointment::outcome>("outcome", WORDS("Outcome"), Required),
            line<&Appointment::counts>("counts", WORDS("Counts towards the two appointments?")),
            line<&Appointment::absenceReason>("absence_reason", WORDS("Reason for the absence")),
            line<&Appointment::note>("note", WORDS("Note")),
        },
        inFile<Appointment>(
            "appointment_details",
            {
                link<&Appointment::worker>("worker", WORDS("Who sees her"), Optional),
                line<&Appointment::room>("room", WORDS("Room")),
                link<&Appointment::reasonAcceptedBy>("reason_accepted_by",
                                                     WORDS("Reason accepted by"), Optional),
                line<&Appointment::reasonAcceptedOn>("reason_accepted_on",
                                                     WORDS("Reason accepted on")),
                line<&Appointment::reasonAcceptedWhy>("reason_accepted_why",
                                                      WORDS("Why the reason was accepted")),
            }));
    return list;
}

template <>
const std::vector<Field<Assessment>>& fields<Assessment>() {
    static const auto list = [] {
        std::vector<Field<Assessment>> all{
            link<&Assessment::referral>("referral_ref", WORDS("Referral")),
            line<&Assessment::assessedOn>("assessed_on", WORDS("Date"), Required),
            line<&Assessment::stage>("stage", WORDS("Stage"), Required),
        };
        for (size_t i = 0; i < pathwayCount; ++i)
            all.push_back(needLine(i));
        all.push_back(
            line<&Assessment::mentalHealth>("mental_health", WORDS("Mental health need")));
        all.push_back(
            line<&Assessment::physicalHealth>("physical_health", WORDS("Physical health need")));
        for (int i = 0; i < static_cast<int>(needDetailFields().size()); ++i) {
            all.push_back(detailLine(i));
            all.back().file = "need_details";
        }
        return all;
    }();
    return list;
}

template <>
const std::vector<Field<Activity>>& fields<Activity>() {
    static const std::vector<Field<Activity>> list{
        link<&Activity::referral>("referral_ref", WORDS("Referral")),
        line<&Activity::on>("on", WORDS("Date"), Required),
        line<&Activity::activity>("activity", WORDS("Activity"), Required),
        line<&Activity::pathway>("pathway", WORDS("Pathway")),
        number<&Activity::minutes>("minutes", WORDS("Minutes"), 1440),
        line<&Activity::groupTitle>("group_title", WORDS("Group")),
    };
    return list;
}

template <>
const std::vector<Field<PartnerReferral>>& fields<PartnerReferral>() {
    static const auto list = joined<PartnerReferral>(
        {
            link<&PartnerReferral::referral>("referral_ref", WORDS("Referral")),
            line<&PartnerReferral::madeOn>("made_on", WORDS("Date made"), Required),
            line<&PartnerReferral::organisation>("organisation", WORDS("Organisation"), Required),
            line<&PartnerReferral::pathway>("pathway", WORDS("Pathway")),
            line<&PartnerReferral::outcome>("outcome", WORDS("Outcome"), Required),
            line<&PartnerReferral::outcomeOn>("outcome_on", WORDS("Date of the outcome")),
            line<&PartnerReferral::refusalReason>("refusal_reason", WORDS("Reason for refusing")),
        },
        inFile<PartnerReferral>(
            "partner_referral_details",
            {
                link<&PartnerReferral::partner>("partner_ref", WORDS("Service of the directory"),
                                                Optional),
                line<&PartnerReferral::consentOn>("consent_on", WORDS("She agreed to it on")),
                line<&PartnerReferral::howSoon>("how_soon", WORDS("How soon")),
                line<&PartnerReferral::need>("need", WORDS("What she needs of them")),
                line<&PartnerReferral::startedOn>("started_on", WORDS("Started on")),
                line<&PartnerReferral::note>("note", WORDS("Note")),
            }));
    return list;
}

template <>
const std::vector<Field<Grant>>& fields<Grant>() {
    static const auto list = joined<Grant>(
        {
            link<&Grant::referral>("referral_ref", WORDS("Referral")),
            line<&Grant::on>("on", WORDS("Date"), Required),
            line<&Grant::category>("category", WORDS("What for"), Required),
            line<&Grant::amount>("amount", WORDS("Amount"), Required),
        },
        inFile<Grant>("grant_details",
                      {
                          link<&Grant::fund>("fund_ref", WORDS("Fund"), Optional),
                          link<&Grant::approvedBy>("approved_by", WORDS("Approved by"), Optional),
                          line<&Grant::approvedOn>("approved_on", WORDS("Approved on")),
                          line<&Grant::receipt>("receipt", WORDS("Receipt")),
                          line<&Grant::note>("note", WORDS("Note")),
                      }));
    return list;
}

template <>
const std::vector<Field<Survey>>& fields<Survey>() {
    static const auto list = [] {
        std::vector<Field<Survey>> all{
            link<&Survey::referral>("referral_ref", WORDS("Referral")),
            line<&Survey::wave>("wave", WORDS("Wave"), Required),
            line<&Survey::offeredOn>("offered_on", WORDS("Offered on"), Required),
            line<&Survey::completedOn>("completed_on", WORDS("Completed on")),
            line<&Survey::declined>("declined", WORDS("She declined")),
            line<&Survey::mode>("mode", WORDS("How she answered")),
        };
        for (int i = 0; i < static_cast<int>(surveyQuestions().size()); ++i)
            all.push_back(answerLine(i));
        return joined<Survey>(
            std::move(all),
            inFile<Survey>(
                "survey_details",
                {
                    line<&Survey::isPrivate>("private", WORDS("Kept from her keyworker?")),
                    line<&Survey::language>("language", WORDS("In which language")),
                    link<&Survey::enteredBy>("entered_by", WORDS("Entered by"), Optional),
                }));
    }();
    return list;
}

template <>
const std::vector<Field<PoliceUpdate>>& fields<PoliceUpdate>() {
    static const std::vector<Field<PoliceUpdate>> list{
        link<&PoliceUpdate::referral>("referral_ref", WORDS("Referral")),
        line<&PoliceUpdate::on>("on", WORDS("Date"), Required),
        line<&PoliceUpdate::kind>("kind", WORDS("What the police told"), Required),
        line<&PoliceUpdate::conditionOutcome>("condition_outcome", WORDS("The officer's decision")),
        line<&PoliceUpdate::source>("source", WORDS("Source")),
    };
    return list;
}

template <>
const std::vector<Field<Consent>>& fields<Consent>() {
    static const std::vector<Field<Consent>> list{
        link<&Consent::referral>("referral_ref", WORDS("Referral")),
        line<&Consent::on>("on", WORDS("Date"), Required),
        line<&Consent::kind>("kind", WORDS("To what"), Required),
        line<&Consent::given>("given", WORDS("Agreed?"), Required),
        line<&Consent::note>("note", WORDS("Note")),
        line<&Consent::version>("version", WORDS("Version of the form")),
        line<&Consent::language>("language", WORDS("In which language")),
    };
    return list;
}

} // namespace ninefold
