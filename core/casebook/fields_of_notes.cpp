// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"

namespace ninefold {

using namespace lines;

template <>
const std::vector<Field<Note>>& fields<Note>() {
    static const std::vector<Field<Note>> list{
        reference<&Note::ref>("note_ref", WORDS("Note")),
        link<&Note::referral>("referral_ref", WORDS("Referral")),
        line<&Note::at>("at", WORDS("When"), Required),
        line<&Note::kind>("kind", WORDS("Kind of note"), Required),
        codeList<&Note::pathways>("pathways", WORDS("Pathways")),
        line<&Note::text>("text", WORDS("Note"), Required),
        line<&Note::thirdParties>("third_parties", WORDS("Words about other people")),
        link<&Note::by>("written_by", WORDS("Written by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<NoteAmendment>>& fields<NoteAmendment>() {
    static const std::vector<Field<NoteAmendment>> list{
        link<&NoteAmendment::amends>("note_ref", WORDS("Note")),
        line<&NoteAmendment::at>("at", WORDS("When"), Required),
        line<&NoteAmendment::text>("text", WORDS("What is put right"), Required),
        link<&NoteAmendment::by>("written_by", WORDS("Written by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<InformationGiven>>& fields<InformationGiven>() {
    static const std::vector<Field<InformationGiven>> list{
        link<&InformationGiven::referral>("referral_ref", WORDS("Referral")),
        line<&InformationGiven::on>("on", WORDS("Date"), Required),
        line<&InformationGiven::what>("what", WORDS("What she was told"), Required),
        line<&InformationGiven::version>("version", WORDS("Version of the leaflet")),
        line<&InformationGiven::language>("language", WORDS("In which language")),
        line<&InformationGiven::how>("how", WORDS("How it was explained")),
        link<&InformationGiven::by>("told_by", WORDS("Who told her"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<RecordCheck>>& fields<RecordCheck>() {
    static const std::vector<Field<RecordCheck>> list{
        link<&RecordCheck::referral>("referral_ref", WORDS("Referral")),
        line<&RecordCheck::on>("on", WORDS("Checked on"), Required),
        link<&RecordCheck::by>("checked_by", WORDS("Checked by"), Optional),
        line<&RecordCheck::note>("note", WORDS("Supervision note")),
        line<&RecordCheck::answeredOn>("answered_on", WORDS("Answered on")),
        line<&RecordCheck::answer>("answer", WORDS("Answer")),
        link<&RecordCheck::answeredBy>("answered_by", WORDS("Answered by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<Document>>& fields<Document>() {
    static const std::vector<Field<Document>> list{
        link<&Document::referral>("referral_ref", WORDS("Referral")),
        line<&Document::at>("at", WORDS("When"), Required),
        line<&Document::kind>("kind", WORDS("What was made"), Required),
        line<&Document::title>("title", WORDS("Title")),
        line<&Document::forWhom>("for_whom", WORDS("For whom")),
        line<&Document::way>("way", WORDS("How it left"), Required),
        line<&Document::text>("text", WORDS("What it said")),
        link<&Document::by>("made_by", WORDS("Made by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<LetterText>>& fields<LetterText>() {
    static const std::vector<Field<LetterText>> list{
        line<&LetterText::letter>("letter", WORDS("Letter"), Required),
        line<&LetterText::text>("text", WORDS("Words of the letter"), Required),
        line<&LetterText::changedOn>("changed_on", WORDS("Changed on")),
        link<&LetterText::by>("changed_by", WORDS("Changed by"), Optional),
    };
    return list;
}

} // namespace ninefold
