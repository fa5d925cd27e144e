// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/equality_codes.h"
#include "core/domain/language.h"
#include "core/domain/police_codes.h"

#include <QDate>

namespace ninefold {

/// A woman known to the centre: who she is, how she may safely be reached, what she answered to the
/// equality questions. Blank (empty, null, nullopt) means "not recorded" in every field.
struct Woman {
    Id<Woman> id;
    QString ref;     ///< as WM-0147; unique
    QString studyId; ///< as K7QM-D2XA; random, hers alone, never derived from her data

    QString givenNames;
    QString familyName;
    QString knownAs; ///< what she likes to be called; blank: her given names
    QDate dateOfBirth;
    std::optional<Borough> borough;
    QString postcode;
    QString address;
    std::optional<bool> postSafe;
    QString phone;
    std::optional<bool> callSafe;
    std::optional<bool> textSafe;
    std::optional<bool> voicemailSafe;
    QString email;
    std::optional<bool> emailSafe;
    QString safeContactNote; ///< anything else about reaching her
    QString whatToSay;       ///< who to say is calling, whom to ask for
    QString whoElseSees;     ///< the phone, the post, the email
    QString safeTimes;       ///< when it is safe to call or text
    QString nameInLetters;   ///< spelt as she wants it in letters; blank: given and family name
    QString codeWord;        ///< by which she and the centre know one another
    QDate contactCheckedOn;  ///< when she was last asked all this
    Language language;
    std::optional<bool> interpreterNeeded;
    QString accessNeeds;
    std::optional<int> childrenUnder18; ///< 0–20
    QString pncId;                      ///< kept as given; a doubtful one is a warning

    std::optional<Ethnicity> ethnicity;
    std::optional<Disability> disability;
    std::optional<Religion> religion;
    std::optional<SexualOrientation> sexualOrientation;
    std::optional<GenderSameAsBirth> genderSameAsBirth;
    std::optional<MaritalStatus> maritalStatus;
    std::optional<Pregnancy> pregnancy;

    friend bool operator==(const Woman&, const Woman&) = default;
};

} // namespace ninefold
