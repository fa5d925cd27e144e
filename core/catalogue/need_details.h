// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an assessment may say of a pathway beside the level: how ready she is, which needs exactly,
// whether she wants help, what is urgent, her strengths. The sub-needs follow the questions of
// HMPPS's Strengths and Needs assessment, in our own words; those on abuse and on exploitation are
// our own. A code is never used twice.

#include "core/domain/casework_codes.h"
#include "core/domain/support.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace ninefold {

struct SubNeed {
    Pathway pathway = Pathway::Accommodation;
    std::string_view code;
    const char* label;
};
/// Of a pathway, in the order in which they are offered.
std::vector<const SubNeed*> subNeedsOf(Pathway pathway);
QString labelOf(const SubNeed& subNeed);

enum class NeedDetailKind : quint8 { Readiness, SubNeeds, WantsHelp, Urgent, Strengths, Note };

/// One field of a pathway's details: an entry of `Assessment::details`.
struct NeedDetailField {
    std::string_view name; ///< "p1_readiness"
    const char* label;
    Pathway pathway = Pathway::Accommodation;
    NeedDetailKind kind = NeedDetailKind::Note;

    bool isCode() const {
        return kind != NeedDetailKind::Strengths && kind != NeedDetailKind::Note;
    }
    std::vector<std::string_view> codes() const; ///< allowed; empty for free text
    /// Whether a text that is not blank may stand there; sub-needs are codes parted by spaces.
    bool takes(std::string_view text) const;
    QString words(const QString& text) const;
};
/// All of them, pathway by pathway.
const std::vector<NeedDetailField>& needDetailFields();

/// What an assessment says of one pathway beside the level; blank is "not recorded".
struct NeedDetail {
    std::optional<Readiness> readiness;
    QStringList subNeeds; ///< codes
    std::optional<WantsHelp> wantsHelp;
    std::optional<bool> urgent;
    QString strengths;
    QString note;

    friend bool operator==(const NeedDetail&, const NeedDetail&) = default;
    bool isEmpty() const { return *this == NeedDetail(); }
};
NeedDetail detailOf(const Assessment& assessment, Pathway pathway);
void setDetail(Assessment& assessment, Pathway pathway, const NeedDetail& detail);

} // namespace ninefold
