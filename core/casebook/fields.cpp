// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/entities.h"
#include "core/catalogue/survey_questions.h"

#include <QLocale>

namespace ninefold {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("fields", text)

enum Need : bool { Optional = false, Required = true };

// --- which kind a member is, from its type -------------------------------------------------------

template <class M>
struct KindOf;
template <>
struct KindOf<QString> {
    static constexpr auto kind = FieldKind::Text;
};
template <>
struct KindOf<QDate> {
    static constexpr auto kind = FieldKind::Date;
};
template <>
struct KindOf<ClockTime> {
    static constexpr auto kind = FieldKind::ClockTime;
};
template <>
struct KindOf<std::optional<bool>> {
    static constexpr auto kind = FieldKind::YesNo;
};
template <>
struct KindOf<Money> {
    static constexpr auto kind = FieldKind::Money;
};
template <>
struct KindOf<Language> {
    static constexpr auto kind = FieldKind::Code;
};
template <class E>
requires std::is_enum_v<E>
struct KindOf<E> {
    static constexpr auto kind = FieldKind::Code;
    using Enum = E;
};
template <class E>
requires std::is_enum_v<E>
struct KindOf<std::optional<E>> {
    static constexpr auto kind = FieldKind::Code;
    using Enum = E;
};

template <class E>
std::vector<std::string_view> codesOf() {
    std::vector<std::string_view> out;
    for (const auto& row : codes<E>())
        out.push_back(row.code);
    return out;
}

template <class M>
std::vector<std::string_view> allowedCodes(int) {
    if constexpr (requires { typename KindOf<M>::Enum; }) {
        return codesOf<typename KindOf<M>::Enum>();
    } else if constexpr (std::is_same_v<M, Language>) {
        std::vector<std::string_view> out;
        for (const auto& row : languages())
            out.push_back(row.code);
        return out;
    } else if constexpr (std::is_same_v<M, std::optional<bool>>) {
        return {"yes", "no"};
    } else {
        return {};
    }
}

// --- what people read ----------------------------------------------------------------------------

QString wordsFor(const QString& text) {
    return text;
}
QString wordsFor(const QDate& date) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(date, QStringLiteral("d MMM yyyy"));
}
QString wordsFor(const ClockTime& at) {
    return at.isNull() ? QString()
                       : wordsFor(at.date) + at.time().toString(QStringLiteral(", HH:mm"));
}
QString wordsFor(const std::optional<bool>& yes) {
    return !yes   ? QString()
           : *yes ? QCoreApplication::translate("codes", "Yes")
                  : QCoreApplication::translate("codes", "No");
}
QString wordsFor(const std::optional<int>& number) {
    return number ? QString::number(*number) : QString();
}
QString wordsFor(const Money& amount) {
    return QStringLiteral("£") + fromUtf8(value_text::write(Money{amount.pence, 1}));
}
QString wordsFor(const Language& language) {
    return languageName(language);
}
template <class E>
requires std::is_enum_v<E> QString wordsFor(E value) {
    return labelOf(value);
}
template <class E>
requires std::is_enum_v<E> QString wordsFor(const std::optional<E>& value) {
    return labelOf(value);
}

// --- lines ---------------------------------------------------------------------------------------

template <class>
struct MemberOf;
template <class T, class M>
struct MemberOf<M T::*> {
    using Record = T;
    using Member = M;
};

template <auto member>
using RecordOf = typename MemberOf<decltype(member)>::Record;
template <auto member>
using TypeOf = typename MemberOf<decltype(member)>::Member;

template <auto member>
Field<RecordOf<member>> line(std::string_view name, const char* label, Need need = Optional) {
    using T = RecordOf<member>;
    using M = TypeOf<member>;
    return {name,
            label,
            KindOf<M>::kind,
            need,
            [](const T& r, int) { return value_text::write(r.*member); },
            [](std::string_view text, T& r, int) { return value_text::read(text, r.*member); },
            [](T& r, int) { r.*member = M(); },
            &allowedCodes<M>,
            [](const T& r, int) { return wordsFor(r.*member); }};
}

template <auto member>
Field<RecordOf<member>> reference(std::string_view name, const char* label) {
    using T = RecordOf<member>;
    auto field = line<member>(name, label, Required);
    field.kind = FieldKind::Reference;
    field.read = [](std::string_view text, T& r, int) {
        return value_text::readReference(text, r.*member);
    };
    return field;
}

template <auto member>
Field<RecordOf<member>> number(std::string_view name, const char* label, int max) {
    using T = RecordOf<member>;
    return {name,
            label,
            FieldKind::Number,
            Optional,
            [](const T& r, int) { return value_text::write(r.*member); },
            [](std::string_view text, T& r, int most) {
                return value_text::readNumber(text, r.*member, most);
            },
            [](T& r, int) { (r.*member).reset(); },
            [](int) { return std::vector<std::string_view>(); },
            [](const T& r, int) { return wordsFor(r.*member); },
            max};
}

template <auto member>
Field<RecordOf<member>> link(std::string_view name, const char* label, Need need = Required) {
    using T = RecordOf<member>;
    return {name,
            label,
            FieldKind::Link,
            need,
            [](const T& r, int) {
                return (r.*member).value ? value_text::writeNumber((r.*member).value)
                                         : std::string();
            },
            [](std::string_view text, T& r, int) {
                return value_text::readId(text, (r.*member).value);
            },
            [](T& r, int) { (r.*member).value = 0; },
            [](int) { return std::vector<std::string_view>(); },
            [](const T& r, int) { return QString::number((r.*member).value); }};
}

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
            index};
}

} // namespace

template <>
const std::vector<Field<Centre>>& fields<Centre>() {
    static const std::vector<Field<Centre>> list{
        line<&Centre::name>("name", WORDS("Centre"), Required),
        line<&Centre::code>("code", WORDS("Short code"), Required),
        line<&Centre::boroughs>("boroughs", WORDS("Boroughs")),
        line<&Centre::offerCodesNotInForce>("offer_codes_not_in_force",
                                            WORDS("Offer disposals not yet in force")),
        number<&Centre::smallCount>("small_count", WORDS("Largest count hidden in public figures"),
                                    100),
        number<&Centre::lockAfterMinutes>("lock_after_minutes",
                                          WORDS("Lock after minutes without use"), 120),
    };
    return list;
}

template <>
const std::vector<Field<Worker>>& fields<Worker>() {
    static const std::vector<Field<Worker>> list{
        line<&Worker::name>("name", WORDS("Name"), Required),
        line<&Worker::role>("role", WORDS("Role")),
        line<&Worker::active>("active", WORDS("Works here now")),
    };
    return list;
}

template <>
const std::vector<Field<Woman>>& fields<Woman>() {
    static const std::vector<Field<Woman>> list{
        reference<&Woman::ref>("woman_ref", WORDS("Reference")),
        line<&Woman::givenNames>("given_names", WORDS("Given names"), Required),
        line<&Woman::familyName>("family_name", WORDS("Family name"), Required),
        line<&Woman::knownAs>("known_as", WORDS("What she likes to be called")),
        line<&Woman::dateOfBirth>("date_of_birth", WORDS("Date of birth")),
        line<&Woman::borough>("borough_code", WORDS("Borough she lives in")),
        line<&Woman::postcode>("postcode", WORDS("Postcode")),
        line<&Woman::address>("address", WORDS("Address")),
        line<&Woman::postSafe>("post_safe", WORDS("May we write by post?")),
        line<&Woman::phone>("phone", WORDS("Phone")),
        line<&Woman::callSafe>("phone_call_safe", WORDS("May we call?")),
        line<&Woman::textSafe>("phone_text_safe", WORDS("May we text?")),
        line<&Woman::voicemailSafe>("phone_voicemail_safe", WORDS("May we leave voicemail?")),
        line<&Woman::email>("email", WORDS("Email")),
        line<&Woman::emailSafe>("email_safe", WORDS("May we email?")),
        line<&Woman::safeContactNote>("safe_contact_note",
                                      WORDS("What to say, when, and who else sees it")),
        line<&Woman::language>("language", WORDS("Language")),
        line<&Woman::interpreterNeeded>("interpreter_needed", WORDS("Interpreter needed?")),
        line<&Woman::accessNeeds>("access_needs", WORDS("Access needs")),
        number<&Woman::childrenUnder18>("children_under_18", WORDS("Children under 18"), 20),
        line<&Woman::pncId>("pnc_id", WORDS("PNC ID")),
        line<&Woman::ethnicity>("ethnicity_code", WORDS("Ethnic group")),
        line<&Woman::disability>("disability", WORDS("Disability")),
        line<&Woman::religion>("religion", WORDS("Religion")),
        line<&Woman::sexualOrientation>("sexual_orientation", WORDS("Sexual orientation")),
        line<&Woman::genderSameAsBirth>("gender_same_as_birth",
                                        WORDS("Gender same as sex registered at birth")),
        line<&Woman::maritalStatus>("marital_status", WORDS("Marital status")),
        line<&Woman::pregnancy>("pregnancy", WORDS("Pregnancy and maternity")),
        line<&Woman::studyId>("study_id", WORDS("Study id")),
    };
    return list;
}

template <>
const std::vector<Field<Referral>>& fields<Referral>() {
    static const std::vector<Field<Referral>> list{
        reference<&Referral::ref>("referral_ref", WORDS("Referral reference")),
        link<&Referral::woman>("woman_ref", WORDS("Woman")),
        line<&Referral::receivedOn>("received_on", WORDS("Date received"), Required),
        line<&Referral::route>("route", WORDS("How the referral reached you")),
        line<&Referral::bcu>("bcu_code", WORDS("Police area (BCU)")),
        line<&Referral::officerName>("officer_name", WORDS("Officer's name")),
        line<&Referral::officerNumber>("officer_number", WORDS("Officer's number")),
        line<&Referral::officerEmail>("officer_email", WORDS("Officer's email")),
        line<&Referral::dipConsulted>("dip_consulted",
                                      WORDS("Drug Intervention Programme consulted?")),
        line<&Referral::ldConsulted>("ld_consulted", WORDS("Liaison and Diversion consulted?")),
        line<&Referral::disposal>("disposal", WORDS("Disposal"), Required),
        line<&Referral::disposalOn>("disposal_on", WORDS("Date of the disposal")),
        line<&Referral::offenceGroup>("offence_group", WORDS("Offence group")),
        line<&Referral::firstTimeOffender>("first_time_offender",
                                           WORDS("First time in trouble with the police?")),
        line<&Referral::conditionSet>("condition_set", WORDS("Two appointments are a condition?")),
        line<&Referral::conditionDeadline>(
            "condition_deadline", WORDS("Last day of the condition, as the officer gave it")),
        line<&Referral::decision>("decision", WORDS("Decision"), Required),
        line<&Referral::decidedOn>("decided_on", WORDS("Date of the decision")),
        line<&Referral::declineReason>("decline_reason", WORDS("Reason for declining")),
        link<&Referral::keyworker>("keyworker", WORDS("Keyworker"), Optional),
        line<&Referral::tier>("tier", WORDS("Tier")),
        line<&Referral::tierReason>("tier_reason", WORDS("Reason for the tier")),
        line<&Referral::reportSentOn>("report_sent_on", WORDS("Report sent to the officer on")),
        line<&Referral::closedOn>("closed_on", WORDS("Closed on")),
        line<&Referral::closureReason>("closure_reason", WORDS("Reason for closing")),
    };
    return list;
}

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
    static const std::vector<Field<Appointment>> list{
        link<&Appointment::referral>("referral_ref", WORDS("Referral")),
        line<&Appointment::startsAt>("starts_at", WORDS("When"), Required),
        line<&Appointment::kind>("kind", WORDS("What for"), Required),
        line<&Appointment::mode>("mode", WORDS("Where")),
        number<&Appointment::minutes>("minutes", WORDS("Minutes"), 1440),
        line<&Appointment::outcome>("outcome", WORDS("Outcome"), Required),
        line<&Appointment::counts>("counts", WORDS("Counts towards the condition?")),
        line<&Appointment::absenceReason>("absence_reason", WORDS("Reason for the absence")),
        line<&Appointment::note>("note", WORDS("Note")),
    };
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
    static const std::vector<Field<PartnerReferral>> list{
        link<&PartnerReferral::referral>("referral_ref", WORDS("Referral")),
        line<&PartnerReferral::madeOn>("made_on", WORDS("Date made"), Required),
        line<&PartnerReferral::organisation>("organisation", WORDS("Organisation"), Required),
        line<&PartnerReferral::pathway>("pathway", WORDS("Pathway")),
        line<&PartnerReferral::outcome>("outcome", WORDS("Outcome"), Required),
        line<&PartnerReferral::outcomeOn>("outcome_on", WORDS("Date of the outcome")),
        line<&PartnerReferral::refusalReason>("refusal_reason", WORDS("Reason for refusing")),
    };
    return list;
}

template <>
const std::vector<Field<Grant>>& fields<Grant>() {
    static const std::vector<Field<Grant>> list{
        link<&Grant::referral>("referral_ref", WORDS("Referral")),
        line<&Grant::on>("on", WORDS("Date"), Required),
        line<&Grant::category>("category", WORDS("What for"), Required),
        line<&Grant::amount>("amount", WORDS("Amount"), Required),
    };
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
        return all;
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
    };
    return list;
}

} // namespace ninefold
