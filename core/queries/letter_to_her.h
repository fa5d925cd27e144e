// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is written to her. This type is all that the text and the paper are made from: it has no
// field for why she comes, what an appointment is for, her needs or the police, so none of these
// is filled in for somebody who opens her post or looks at her phone to read. What a worker types
// herself stands in `words`.

#include "core/base/print_document.h"
#include "core/casebook/casebook.h"
#include "core/rules/writing.h"

namespace ninefold {

struct LetterToHer {
    WritingText text = WritingText::Appointment;
    QString calledName; ///< what she likes to be called
    QString fullName;   ///< on the address, spelt as she wants it
    QStringList address;
    QDate writtenOn;
    ClockTime at;     ///< of the appointment booked or missed; null: none
    QString place;    ///< "at The Lantern Women's Centre", "by phone"; blank: not known
    QString signedBy; ///< who writes: her keyworker, or who sees her
    QString centre;   ///< blank: left out, because somebody else may read it
    QString phone;    ///< the centre's; blank with it
    QString words; ///< between greeting and name, fields filled; paragraphs parted by empty lines
};

/// `namesCentre`: no where somebody else sees her phone, post or email and must not know.
LetterToHer letterToHer(const Casebook& book, const Referral& referral, WritingText text,
                        bool namesCentre, QDate today);

/// As it is sent by text or email.
QString plainText(const LetterToHer& letter);
/// A page; `withLabel`: and one with nothing on it but her name and address, for the envelope. No
/// name of hers is in the title. `madeAt` as 2026-11-22T14:05:09Z.
print::Document printedLetter(const LetterToHer& letter, bool withLabel, const QString& madeAt);

} // namespace ninefold
