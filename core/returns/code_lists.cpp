// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/code_lists.h"

#include "core/base/text.h"
#include "core/catalogue/survey_questions.h"
#include "core/returns/case_at_day.h"

namespace ninefold {

namespace {

template <class E>
NamedCodeList list(std::string_view name) {
    NamedCodeList out{name, {}};
    for (const auto& row : codes<E>())
        out.codes.push_back({std::string(row.code), labelOf(row.value), {}});
    return out;
}

/// Paper has room for "1 Housing".
NamedCodeList pathwayList() {
    auto out = list<Pathway>("pathway");
    for (const auto pathway : pathways)
        out.codes[indexOf(pathway)].brief =
            QStringLiteral("%1 %2").arg(indexOf(pathway) + 1).arg(shortLabel(pathway));
    return out;
}

NamedCodeList with(NamedCodeList base, std::string_view name, const char* code, const char* label) {
    base.name = name;
    base.codes.push_back({code, QCoreApplication::translate("returns", label), {}});
    return base;
}

NamedCodeList questions() {
    NamedCodeList out{"survey_question", {}};
    for (const auto& question : surveyQuestions())
        if (question.scale != SurveyScale::Text)
            out.codes.push_back({std::string(question.code), textOf(question), {}});
    return out;
}

NamedCodeList needNumbers() {
    NamedCodeList out{"need_number", {}};
    for (size_t n = 0; n <= pathwayCount; ++n)
        out.codes.push_back({std::to_string(n),
                             n == 1 ? QCoreApplication::translate("returns", "1 need")
                                    : QCoreApplication::translate("returns", "%1 needs").arg(n),
                             {}});
    return with(with(out, "need_number", "four_plus", "Four or more needs"), "need_number",
                "tri_need", "Mental health, domestic abuse and substance use together");
}

NamedCodeList words(std::string_view name,
                    std::initializer_list<std::pair<const char*, const char*>> rows) {
    NamedCodeList out{name, {}};
    for (const auto& [code, label] : rows)
        out.codes.push_back({code, QCoreApplication::translate("returns", label), {}});
    return out;
}

NamedCodeList characteristics() {
    return words("characteristic",
                 {{"age_band", QT_TRANSLATE_NOOP("returns", "Age when referred")},
                  {"ethnicity", QT_TRANSLATE_NOOP("returns", "Ethnic group")},
                  {"disability", QT_TRANSLATE_NOOP("returns", "Disability")},
                  {"religion", QT_TRANSLATE_NOOP("returns", "Religion")},
                  {"sexual_orientation", QT_TRANSLATE_NOOP("returns", "Sexual orientation")},
                  {"gender_same_as_birth",
                   QT_TRANSLATE_NOOP("returns", "Gender same as sex registered at birth")},
                  {"marital_status", QT_TRANSLATE_NOOP("returns", "Marital status")},
                  {"pregnancy", QT_TRANSLATE_NOOP("returns", "Pregnancy and maternity")}});
}

NamedCodeList measures() {
    return words(
        "measure",
        {{"supported", QT_TRANSLATE_NOOP("returns", "Supported")},
         {"first_time", QT_TRANSLATE_NOOP("returns", "First time in trouble with the police")},
         {"four_plus", QT_TRANSLATE_NOOP("returns", "Four or more needs of nine")},
         {"mental_health", QT_TRANSLATE_NOOP("returns", "Mental health need")},
         {"abuse", QT_TRANSLATE_NOOP("returns", "Domestic abuse need")},
         {"substance", QT_TRANSLATE_NOOP("returns", "Substance use need")},
         {"tri_need",
          QT_TRANSLATE_NOOP("returns", "Mental health, domestic abuse and substance use together")},
         {"over_3_months", QT_TRANSLATE_NOOP("returns", "Supported three months or more")},
         {"6_to_12_months", QT_TRANSLATE_NOOP("returns", "Supported six to twelve months")},
         {"activity_events_each", QT_TRANSLATE_NOOP("returns", "Activities each, on average")},
         {"activity_types_each",
          QT_TRANSLATE_NOOP("returns", "Kinds of activity each, on average")}});
}

/// Everything that a value of the equality table can be, each code once: its characteristic tells
/// which list it is of.
NamedCodeList equalityValues() {
    NamedCodeList out{"equality_value", {}};
    const auto add = [&out](const NamedCodeList& from) {
        for (const auto& code : from.codes) {
            const auto same = [&](const CodeLabel& other) { return other.code == code.code; };
            if (std::none_of(out.codes.begin(), out.codes.end(), same))
                out.codes.push_back(code);
        }
    };
    add(list<AgeBand>(""));
    add(list<Ethnicity>(""));
    add(list<Disability>(""));
    add(list<Religion>(""));
    add(list<SexualOrientation>(""));
    add(list<GenderSameAsBirth>(""));
    add(list<MaritalStatus>(""));
    add(list<Pregnancy>(""));
    return with(out, "equality_value", "not_recorded",
                QT_TRANSLATE_NOOP("returns", "Not recorded"));
}

} // namespace

const std::vector<NamedCodeList>& codeLists() {
    static const std::vector<NamedCodeList> lists{
        list<AgeBand>("age_band"),
        list<Ethnicity>("ethnicity"),
        list<Disability>("disability"),
        list<Religion>("religion"),
        list<SexualOrientation>("sexual_orientation"),
        list<GenderSameAsBirth>("gender_same_as_birth"),
        list<MaritalStatus>("marital_status"),
        list<Pregnancy>("pregnancy"),
        list<Borough>("borough"),
        list<Bcu>("bcu"),
        list<Disposal>("disposal"),
        list<OffenceGroup>("offence_group"),
        list<YesNoUnknown>("yes_no_unknown"),
        list<ConditionStatus>("condition_status"),
        list<ReportStatus>("report_status"),
        list<Tier>("tier"),
        list<NeedLevel>("need_level"),
        list<HealthNeed>("health_need"),
        list<DurationBand>("duration_band"),
        list<Engagement>("engagement"),
        list<Rearrest>("rearrest"),
        list<SurveyStatus>("survey_status"),
        list<ClosureReason>("closure_reason"),
        pathwayList(),
        with(pathwayList(), "pathway_or_none", "not_recorded",
             QT_TRANSLATE_NOOP("returns", "Not recorded")),
        list<ActivityKind>("activity"),
        list<SurveyWave>("survey_wave"),
        list<PartnerOutcome>("partner_outcome"),
        list<GrantCategory>("grant_category"),
        questions(),
        needNumbers(),
        characteristics(),
        measures(),
        equalityValues(),
    };
    return lists;
}

const std::vector<EqualityCharacteristic>& equalityCharacteristics() {
    static const std::vector<EqualityCharacteristic> all{
        {"age_band", "age_band", false},
        {"ethnicity", "ethnicity_code", true},
        {"disability", "disability", true},
        {"religion", "religion", true},
        {"sexual_orientation", "sexual_orientation", true},
        {"gender_same_as_birth", "gender_same_as_birth", true},
        {"marital_status", "marital_status", true},
        {"pregnancy", "pregnancy", true},
    };
    return all;
}

const CodeList* codeListNamed(std::string_view name) {
    for (const auto& named : codeLists())
        if (named.name == name)
            return &named.codes;
    return nullptr;
}

} // namespace ninefold
