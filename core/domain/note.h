// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is written about the work with a woman, what she was told, what a manager found when she
// looked, and what paper was made.

#include "core/base/clock_time.h"
#include "core/base/id.h"
#include "core/domain/casework_codes.h"
#include "core/domain/language.h"
#include "core/domain/note_codes.h"
#include "core/domain/pathway.h"

#include <vector>

namespace ninefold {

struct Referral;
struct Worker;

/// A note. Its words are never altered once it is kept; what must be put right is amended
/// (safety.md: immutable notes with amendments).
struct Note {
    Id<Note> id;
    Id<Referral> referral;
    QString ref; ///< as N-0012; unique
    ClockTime at;
    std::optional<NoteKind> kind; ///< required
    std::vector<Pathway> pathways;
    QString text; ///< required
    /// Words of the text that are about somebody else, one a line: they are marked, and left out of
    /// what she is given. May be altered, for it says nothing new of her.
    QString thirdParties;
    Id<Worker> by;

    friend bool operator==(const Note&, const Note&) = default;
};

/// What was put right about a note, beside its words.
struct NoteAmendment {
    Id<NoteAmendment> id;
    Id<Note> amends;
    ClockTime at;
    QString text; ///< required
    Id<Worker> by;

    friend bool operator==(const NoteAmendment&, const NoteAmendment&) = default;
};

/// Something she was told, in which words and language.
struct InformationGiven {
    Id<InformationGiven> id;
    Id<Referral> referral;
    QDate on;
    std::optional<Information> what; ///< required
    QString version;                 ///< of the leaflet or notice
    Language language;
    std::optional<ExplainedHow> how;
    Id<Worker> by;

    friend bool operator==(const InformationGiven&, const InformationGiven&) = default;
};

/// A look at a record by a manager, and the note she left, if any.
struct RecordCheck {
    Id<RecordCheck> id;
    Id<Referral> referral;
    QDate on;
    Id<Worker> by;
    QString note;     ///< blank: all in order
    QDate answeredOn; ///< null: with a note, the keyworker has still to answer
    QString answer;
    Id<Worker> answeredBy;

    friend bool operator==(const RecordCheck&, const RecordCheck&) = default;
};

/// A paper or text that was made about her.
struct Document {
    Id<Document> id;
    Id<Referral> referral;
    ClockTime at;
    std::optional<DocumentKind> kind; ///< required
    QString title;
    QString forWhom;
    std::optional<DocumentWay> way; ///< required
    QString text;                   ///< what it said; blank where its records say it
    Id<Worker> by;

    friend bool operator==(const Document&, const Document&) = default;
};

/// The centre's own words for one of the letters (core/queries/letter_to_her). At most one a
/// letter.
struct LetterText {
    Id<LetterText> id;
    QString letter; ///< which, by its code; required
    QString text;   ///< with fields in braces; required
    QDate changedOn;
    Id<Worker> by;

    friend bool operator==(const LetterText&, const LetterText&) = default;
};

} // namespace ninefold
