// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/need_details.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <deque>
#include <string>

namespace ninefold {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("need_details", text)

QString tr(const char* text) {
    return QCoreApplication::translate("need_details", text);
}

std::span<const SubNeed> subNeeds() {
    using enum Pathway;
    static constexpr SubNeed table[] = {
        {Accommodation, "no_home", WORDS("No home of her own")},
        {Accommodation, "rough_sleeping", WORDS("Sleeping rough or squatting")},
        {Accommodation, "temporary", WORDS("Temporary or emergency accommodation")},
        {Accommodation, "at_risk", WORDS("At risk of losing her home")},
        {Accommodation, "unsafe_home", WORDS("Not safe at home")},
        {Accommodation, "unsafe_area", WORDS("Not safe in the area")},
        {Accommodation, "overcrowded", WORDS("Overcrowded")},
        {Accommodation, "poor_condition", WORDS("Home in poor condition")},
        {Accommodation, "cuckooing", WORDS("Home taken over by others")},
        {Accommodation, "lives_with_abuser", WORDS("Lives with someone who hurts her")},
        {Learning, "no_work", WORDS("Out of work and looking")},
        {Learning, "not_ready_for_work", WORDS("Not able to work now")},
        {Learning, "insecure_work", WORDS("Insecure or casual work")},
        {Learning, "reading_writing", WORDS("Reading or writing")},
        {Learning, "numbers", WORDS("Numbers")},
        {Learning, "english", WORDS("English language")},
        {Learning, "qualifications", WORDS("No qualifications")},
        {Learning, "digital", WORDS("Phone, computer or internet")},
        {Health, "mental_health_diagnosed", WORDS("Diagnosed mental illness")},
        {Health, "low_mood_anxiety", WORDS("Low mood or anxiety")},
        {Health, "self_harm", WORDS("Self-harm or thoughts of suicide")},
        {Health, "trauma", WORDS("Trauma")},
        {Health, "physical_condition", WORDS("Physical condition")},
        {Health, "disability", WORDS("Disability")},
        {Health, "head_injury", WORDS("Head injury")},
        {Health, "neurodiverse", WORDS("Neurodiversity or learning disability")},
        {Health, "no_gp", WORDS("No GP")},
        {Health, "pregnancy", WORDS("Pregnancy")},
        {Substances, "alcohol", WORDS("Alcohol")},
        {Substances, "heroin", WORDS("Heroin or other opiates")},
        {Substances, "crack_cocaine", WORDS("Crack or cocaine")},
        {Substances, "cannabis", WORDS("Cannabis")},
        {Substances, "spice", WORDS("Spice")},
        {Substances, "prescribed_misused", WORDS("Prescribed medicines misused")},
        {Substances, "other_drug", WORDS("Another drug")},
        {Substances, "injecting", WORDS("Injecting")},
        {Substances, "not_in_treatment", WORDS("Wants treatment, not in it")},
        {Substances, "in_treatment", WORDS("In treatment")},
        {Money, "no_income", WORDS("No income")},
        {Money, "benefits", WORDS("Benefits not in place or stopped")},
        {Money, "debt", WORDS("Debt")},
        {Money, "arrears", WORDS("Rent or bill arrears")},
        {Money, "no_bank_account", WORDS("No bank account")},
        {Money, "no_id", WORDS("No identity documents")},
        {Money, "budgeting", WORDS("Managing money")},
        {Money, "gambling", WORDS("Gambling")},
        {Money, "money_controlled", WORDS("Money controlled by someone else")},
        {Money, "no_recourse", WORDS("No recourse to public funds")},
        {Family, "children_social_care", WORDS("Children known to social care")},
        {Family, "children_removed", WORDS("Children removed or living elsewhere")},
        {Family, "contact_children", WORDS("Contact with her children")},
        {Family, "parenting", WORDS("Parenting")},
        {Family, "childcare", WORDS("Childcare")},
        {Family, "family_conflict", WORDS("Conflict in the family")},
        {Family, "isolation", WORDS("Isolation")},
        {Family, "carer", WORDS("Cares for someone")},
        {Family, "bereavement", WORDS("Bereavement")},
        {Thinking, "coping", WORDS("Coping when things go wrong")},
        {Thinking, "anger", WORDS("Managing anger")},
        {Thinking, "acting_on_impulse", WORDS("Acting on impulse")},
        {Thinking, "peer_pressure", WORDS("Pressure from others")},
        {Thinking, "consequences", WORDS("Seeing consequences")},
        {Thinking, "trust_in_services", WORDS("Trust in services")},
        {Thinking, "self_esteem", WORDS("Self-esteem")},
        {Abuse, "abuse_now", WORDS("Domestic abuse now")},
        {Abuse, "abuse_past", WORDS("Domestic abuse in the past")},
        {Abuse, "sexual_violence", WORDS("Sexual violence")},
        {Abuse, "childhood_abuse", WORDS("Abuse in childhood")},
        {Abuse, "stalking", WORDS("Stalking or harassment")},
        {Abuse, "honour_based", WORDS("So-called honour-based abuse")},
        {Abuse, "forced_marriage", WORDS("Forced marriage")},
        {Abuse, "fgm", WORDS("Female genital mutilation")},
        {Abuse, "trafficking", WORDS("Trafficking or modern slavery")},
        {Abuse, "coerced_offence", WORDS("Coerced into the offence")},
        {Abuse, "strangulation", WORDS("Non-fatal strangulation")},
        {Exploitation, "current", WORDS("Now")},
        {Exploitation, "past", WORDS("In the past")},
        {Exploitation, "on_street", WORDS("On the street")},
        {Exploitation, "off_street", WORDS("Indoors")},
        {Exploitation, "online", WORDS("Online")},
        {Exploitation, "exploited", WORDS("Exploited by someone else")},
        {Exploitation, "wants_to_leave", WORDS("Wants to leave")},
        {Exploitation, "outreach", WORDS("In touch with outreach")},
    };
    return table;
}

struct KindRow {
    NeedDetailKind kind;
    const char* name;
    const char* label;
};
constexpr std::array<KindRow, 6> kinds{{
    {NeedDetailKind::Readiness, "readiness", WORDS("How ready she is for a change")},
    {NeedDetailKind::SubNeeds, "sub_needs", WORDS("Which needs")},
    {NeedDetailKind::WantsHelp, "wants_help", WORDS("Does she want help with this?")},
    {NeedDetailKind::Urgent, "urgent", WORDS("Is something urgent?")},
    {NeedDetailKind::Strengths, "strengths", WORDS("Her strengths")},
    {NeedDetailKind::Note, "note", WORDS("What this rests on")},
}};

std::vector<QString> partsOf(const QString& text) {
    const auto parts = text.split(QLatin1Char(' '));
    return {parts.begin(), parts.end()};
}

const SubNeed* subNeedOf(Pathway pathway, const QString& code) {
    for (const auto& row : subNeeds())
        if (row.pathway == pathway && fromUtf8(row.code) == code)
            return &row;
    return nullptr;
}

template <class E>
std::vector<std::string_view> codesOf() {
    std::vector<std::string_view> out;
    for (const auto& row : codes<E>())
        out.push_back(row.code);
    return out;
}

QString nameOf(Pathway pathway, NeedDetailKind kind) {
    return fromUtf8(
        needDetailFields()[indexOf(pathway) * kinds.size() + static_cast<size_t>(kind)].name);
}

} // namespace

std::vector<const SubNeed*> subNeedsOf(Pathway pathway) {
    std::vector<const SubNeed*> out;
    for (const auto& row : subNeeds())
        if (row.pathway == pathway)
            out.push_back(&row);
    return out;
}

QString labelOf(const SubNeed& subNeed) {
    return tr(subNeed.label);
}

const std::vector<NeedDetailField>& needDetailFields() {
    static std::deque<std::string> names; // a deque: what it holds stays where it is
    static const auto list = [] {
        std::vector<NeedDetailField> out;
        for (const auto pathway : pathways)
            for (const auto& kind : kinds) {
                names.push_back('p' + std::to_string(indexOf(pathway) + 1) + '_' + kind.name);
                out.push_back({names.back(), kind.label, pathway, kind.kind});
            }
        return out;
    }();
    return list;
}

std::vector<std::string_view> NeedDetailField::codes() const {
    std::vector<std::string_view> out;
    switch (kind) {
    case NeedDetailKind::Readiness:
        return codesOf<ninefold::Readiness>();
    case NeedDetailKind::WantsHelp:
        return codesOf<ninefold::WantsHelp>();
    case NeedDetailKind::Urgent:
        return {"yes", "no"};
    case NeedDetailKind::SubNeeds:
        for (const auto* row : subNeedsOf(pathway))
            out.push_back(row->code);
        return out;
    case NeedDetailKind::Strengths:
    case NeedDetailKind::Note:
        break;
    }
    return out;
}

bool NeedDetailField::takes(std::string_view text) const {
    if (!isCode())
        return true;
    const auto allowed = codes();
    const auto isAllowed = [&](std::string_view code) {
        return std::find(allowed.begin(), allowed.end(), code) != allowed.end();
    };
    if (kind != NeedDetailKind::SubNeeds)
        return isAllowed(text);
    auto parts = partsOf(fromUtf8(text));
    std::sort(parts.begin(), parts.end());
    return std::adjacent_find(parts.begin(), parts.end()) == parts.end() &&
           std::all_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return isAllowed(toUtf8(part)); });
}

QString NeedDetailField::words(const QString& text) const {
    const auto code = toUtf8(text);
    if (text.isEmpty() || !isCode())
        return text;
    if (kind == NeedDetailKind::Readiness)
        return labelOf(fromCode<ninefold::Readiness>(code));
    if (kind == NeedDetailKind::WantsHelp)
        return labelOf(fromCode<ninefold::WantsHelp>(code));
    if (kind == NeedDetailKind::Urgent)
        return QCoreApplication::translate("codes", text == QLatin1String("yes") ? "Yes" : "No");
    QStringList out;
    for (const auto& part : partsOf(text))
        if (const auto* row = subNeedOf(pathway, part))
            out << labelOf(*row);
    return out.join(QStringLiteral(", "));
}

NeedDetail detailOf(const Assessment& assessment, Pathway pathway) {
    const auto text = [&](NeedDetailKind kind) {
        return assessment.details.value(nameOf(pathway, kind));
    };
    NeedDetail detail;
    if (assessment.details.isEmpty())
        return detail;
    detail.readiness = fromCode<Readiness>(toUtf8(text(NeedDetailKind::Readiness)));
    detail.subNeeds = text(NeedDetailKind::SubNeeds).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    detail.wantsHelp = fromCode<WantsHelp>(toUtf8(text(NeedDetailKind::WantsHelp)));
    if (const auto urgent = text(NeedDetailKind::Urgent); !urgent.isEmpty())
        detail.urgent = urgent == QLatin1String("yes");
    detail.strengths = text(NeedDetailKind::Strengths);
    detail.note = text(NeedDetailKind::Note);
    return detail;
}

void setDetail(Assessment& assessment, Pathway pathway, const NeedDetail& detail) {
    const auto put = [&](NeedDetailKind kind, const QString& text) {
        if (text.isEmpty())
            assessment.details.remove(nameOf(pathway, kind));
        else
            assessment.details.insert(nameOf(pathway, kind), text);
    };
    put(NeedDetailKind::Readiness,
        detail.readiness ? fromUtf8(codeOf(*detail.readiness)) : QString());
    put(NeedDetailKind::SubNeeds, detail.subNeeds.join(QLatin1Char(' ')));
    put(NeedDetailKind::WantsHelp,
        detail.wantsHelp ? fromUtf8(codeOf(*detail.wantsHelp)) : QString());
    put(NeedDetailKind::Urgent, !detail.urgent   ? QString()
                                : *detail.urgent ? QStringLiteral("yes")
                                                 : QStringLiteral("no"));
    put(NeedDetailKind::Strengths, detail.strengths);
    put(NeedDetailKind::Note, detail.note);
}

} // namespace ninefold
