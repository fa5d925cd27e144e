// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one list of what a centre file keeps. Store, journal, import and export walk it; an entity
// that is added here is loaded, saved, journalled and exported.

#include "core/casebook/field.h"
#include "core/domain/centre.h"
#include "core/domain/referral.h"
#include "core/domain/support.h"
#include "core/domain/woman.h"
#include "core/domain/worker.h"

#include <variant>

namespace ninefold {

template <class... T>
struct TypeList {
    template <template <class...> class Of>
    using apply = Of<T...>;
    template <class F>
    static void forEach(F&& f) {
        (f(static_cast<T*>(nullptr)), ...);
    }
};

/// Parents before children.
using Entities = TypeList<Centre, Worker, Woman, Referral, Contact, Appointment, Assessment,
                          Activity, PartnerReferral, Grant, Survey, PoliceUpdate, Consent>;

/// The name of T's table in the store and of its file in the caseload folder (without ".csv").
template <class T>
constexpr std::string_view tableName();
template <>
constexpr std::string_view tableName<Centre>() {
    return "centre";
}
template <>
constexpr std::string_view tableName<Worker>() {
    return "workers";
}
template <>
constexpr std::string_view tableName<Woman>() {
    return "women";
}
template <>
constexpr std::string_view tableName<Referral>() {
    return "referrals";
}
template <>
constexpr std::string_view tableName<Contact>() {
    return "contacts";
}
template <>
constexpr std::string_view tableName<Appointment>() {
    return "appointments";
}
template <>
constexpr std::string_view tableName<Assessment>() {
    return "assessments";
}
template <>
constexpr std::string_view tableName<Activity>() {
    return "activities";
}
template <>
constexpr std::string_view tableName<PartnerReferral>() {
    return "partner_referrals";
}
template <>
constexpr std::string_view tableName<Grant>() {
    return "grants";
}
template <>
constexpr std::string_view tableName<Survey>() {
    return "surveys";
}
template <>
constexpr std::string_view tableName<PoliceUpdate>() {
    return "police_updates";
}
template <>
constexpr std::string_view tableName<Consent>() {
    return "consents";
}

/// The record that T belongs to (its woman or referral), 0 for what stands alone.
template <class T>
qint64 parentOf(const T& record) {
    if constexpr (requires { record.referral; })
        return record.referral.value;
    else if constexpr (requires { record.woman; })
        return record.woman.value;
    else
        return 0;
}

} // namespace ninefold
