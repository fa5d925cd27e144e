// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/journal_words.h"

namespace ninefold {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("journal", text)

QString tr(const char* text) {
    return QCoreApplication::translate("journal", text);
}

struct TableWords {
    std::string_view table;
    const char* thing;
};

constexpr TableWords things[] = {
    {tableName<Centre>(), WORDS("Centre")},
    {tableName<Worker>(), WORDS("Worker")},
    {tableName<Leave>(), WORDS("Days away")},
    {tableName<Partner>(), WORDS("Partner service")},
    {tableName<Fund>(), WORDS("Fund")},
    {tableName<FundIncome>(), WORDS("Money for a fund")},
    {tableName<LetterText>(), WORDS("Words of a letter")},
    {tableName<Risk>(), WORDS("Risk")},
    {tableName<Perpetrator>(), WORDS("Who harms her")},
    {tableName<Child>(), WORDS("Child")},
    {tableName<InformationGiven>(), WORDS("What she was told")},
    {tableName<Note>(), WORDS("Note")},
    {tableName<NoteAmendment>(), WORDS("Amendment of a note")},
    {tableName<RecordCheck>(), WORDS("Look at her record")},
    {tableName<Document>(), WORDS("Document")},
    {tableName<Woman>(), WORDS("Her details")},
    {tableName<Referral>(), WORDS("Referral")},
    {tableName<Contact>(), WORDS("Contact")},
    {tableName<Appointment>(), WORDS("Appointment")},
    {tableName<Assessment>(), WORDS("Needs")},
    {tableName<Activity>(), WORDS("Activity")},
    {tableName<PartnerReferral>(), WORDS("Partner referral")},
    {tableName<Grant>(), WORDS("Grant")},
    {tableName<Survey>(), WORDS("Survey")},
    {tableName<PoliceUpdate>(), WORDS("Police update")},
    {tableName<Consent>(), WORDS("Consent")},
    {tableName<AttendanceReview>(), WORDS("Review of missed appointments")},
    {tableName<FormerOfficer>(), WORDS("Officer before")},
    {tableName<OfficerReport>(), WORDS("Report to the officer")},
    {tableName<TierSet>(), WORDS("Tier")},
    {tableName<ToolScore>(), WORDS("Outside tool")},
    {tableName<SafetyFlag>(), WORDS("Safety flag")},
    {tableName<Goal>(), WORDS("Goal")},
    {tableName<GoalAction>(), WORDS("Action of the plan")},
    {tableName<Group>(), WORDS("Group")},
    {tableName<GroupSession>(), WORDS("Group session")},
    {tableName<GroupMember>(), WORDS("Group")},
    {tableName<GroupMark>(), WORDS("Group register")},
    {tableName<PeerMentoring>(), WORDS("Peer mentoring")},
    {tableName<Submission>(), WORDS("Submitted return")},
    {tableName<SubmittedFile>(), WORDS("File of a submitted return")},
    {tableName<LoadedDefinition>(), WORDS("Definition of a return")},
};

QString thingOf(std::string_view table) {
    for (const auto& row : things)
        if (row.table == table)
            return tr(row.thing);
    return {};
}

QString workerName(const Casebook& book, const std::string& stored) {
    qint64 id = 0;
    if (value_text::readId(stored, id) != ReadFault::None)
        return fromUtf8(stored);
    const auto* worker = book.find(Id<Worker>{id});
    return worker ? worker->name : tr("a worker who is no longer listed");
}

template <class T>
QString valueInWords(const Casebook& book, const Field<T>& field, const QString& stored) {
    if (stored.isEmpty())
        return tr("not recorded");
    const auto text = toUtf8(stored);
    if (field.linkTo == LinkTo::Worker)
        return workerName(book, text);
    T record;
    return field.set(record, text) == ReadFault::None ? field.wordsOf(record) : stored;
}

/// Her safety and her children are looked at on her record alone, where looking is written down;
/// who harms her is opened there on purpose. Elsewhere it is told only that something changed.
template <class T>
constexpr bool isClosed =
    std::is_same_v<T, Perpetrator> || std::is_same_v<T, Risk> || std::is_same_v<T, Child>;

QString closedWords(const QString& stored) {
    return stored.isEmpty() ? tr("not recorded") : tr("not shown here");
}

template <class T>
std::optional<ChangeInWords> changeOf(const Casebook& book, const std::string& field,
                                      const QString& before, const QString& after) {
    const auto* line = fieldNamed<T>(field);
    // Other links say only under what a record stands, change with nothing else and tell nothing.
    if (!line || (line->kind == FieldKind::Link && line->linkTo != LinkTo::Worker))
        return std::nullopt;
    if constexpr (isClosed<T>)
        return ChangeInWords{thingOf(tableName<T>()), line->labelText(), closedWords(before),
                             closedWords(after)};
    return ChangeInWords{thingOf(tableName<T>()), line->labelText(),
                         valueInWords(book, *line, before), valueInWords(book, *line, after)};
}

} // namespace

std::optional<ChangeInWords> journalWords(const Casebook& book, const QString& table,
                                          const QString& field, const QString& before,
                                          const QString& after) {
    const auto wanted = toUtf8(table);
    std::optional<ChangeInWords> out;
    Entities::forEach([&]<class T>(T*) {
        if (tableName<T>() == wanted)
            out = changeOf<T>(book, toUtf8(field), before, after);
    });
    return out;
}

} // namespace ninefold
