// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"

namespace ninefold {

using namespace lines;

namespace {

constexpr int highestVersion = 9999;
constexpr int highestPart = 99'999;

} // namespace

template <>
const std::vector<Field<Submission>>& fields<Submission>() {
    static const std::vector<Field<Submission>> list{
        reference<&Submission::ref>("submission_ref", WORDS("Reference")),
        line<&Submission::definition>("definition", WORDS("Definition"), Required),
        line<&Submission::definitionVersion>("definition_version",
                                             WORDS("Version of the definition"), Required),
        line<&Submission::definitionTitle>("definition_title", WORDS("Return")),
        line<&Submission::definitionText>("definition_text", WORDS("Definition file"), Required),
        line<&Submission::from>("from", WORDS("From"), Required),
        line<&Submission::to>("to", WORDS("To"), Required),
        line<&Submission::asAt>("as_at", WORDS("Worked out as at"), Required),
        number<&Submission::version>("version", WORDS("Version"), highestVersion, Required),
        line<&Submission::isPublic>("public", WORDS("Public version?"), Required),
        line<&Submission::provisional>("provisional", WORDS("Provisional?"), Required),
        line<&Submission::madeAt>("made_at", WORDS("Made at"), Required),
        line<&Submission::submittedBy>("submitted_by", WORDS("Submitted by"), Required),
        line<&Submission::submittedTo>("submitted_to", WORDS("Submitted to"), Required),
        line<&Submission::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<SubmittedFile>>& fields<SubmittedFile>() {
    static const std::vector<Field<SubmittedFile>> list{
        link<&SubmittedFile::submission>("submission_ref", WORDS("Submitted return")),
        line<&SubmittedFile::name>("name", WORDS("File"), Required),
        number<&SubmittedFile::part>("part", WORDS("Part"), highestPart, Required),
        line<&SubmittedFile::sha256>("sha256", WORDS("Hash"), Required),
        line<&SubmittedFile::content>("content", WORDS("Content"), Required),
    };
    return list;
}

template <>
const std::vector<Field<LoadedDefinition>>& fields<LoadedDefinition>() {
    static const std::vector<Field<LoadedDefinition>> list{
        line<&LoadedDefinition::definition>("definition", WORDS("Definition"), Required),
        line<&LoadedDefinition::version>("version", WORDS("Version of the definition"), Required),
        line<&LoadedDefinition::title>("title", WORDS("Return")),
        line<&LoadedDefinition::text>("text", WORDS("Definition file"), Required),
        line<&LoadedDefinition::loadedOn>("loaded_on", WORDS("Loaded on")),
        line<&LoadedDefinition::loadedBy>("loaded_by", WORDS("Loaded by")),
    };
    return list;
}

} // namespace ninefold
