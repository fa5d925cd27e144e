// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is written down and given out: notes, information, documents. The words are ours.

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

/// What a note is about.
enum class NoteKind : quint8 {
    Keywork,
    Conversation,
    Visit,
    OtherAgencies,
    Safeguarding,
    Received,
    Other
};
template <>
std::span<const Labelled<NoteKind>> codes<NoteKind>();

/// What she was told, beside the condition itself.
enum class Information : quint8 {
    PrivacyNotice,
    Confidentiality,
    PoliceSharing,
    Rights,
    Complaints,
    Other
};
template <>
std::span<const Labelled<Information>> codes<Information>();

/// What kind of paper or text was made.
enum class DocumentKind : quint8 {
    Letter,
    OfficerReport,
    AgreedSheet,
    Plan,
    PartnerReferral,
    SurveyForm,
    Other
};
template <>
std::span<const Labelled<DocumentKind>> codes<DocumentKind>();

/// How a document left the program.
enum class DocumentWay : quint8 { Printed, Pdf, Copied };
template <>
std::span<const Labelled<DocumentWay>> codes<DocumentWay>();

} // namespace ninefold
