// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/note_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/references.h"
#include "core/rules/third_parties.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// The words as they are kept; what stands nowhere in the text is told.
QString cleaned(const QString& thirdParties) {
    return taggedWords(thirdParties).join(u'\n');
}

void checkTagged(const QString& text, const QString& thirdParties, Problems& problems) {
    const auto missing = wordsNotIn(text, thirdParties);
    if (!missing.isEmpty())
        join(problems, {{QStringLiteral("third_parties"),
                         Words::tr("“%1” does not stand in the note. Write it as it stands there.")
                             .arg(missing.first())}});
}

} // namespace

Drafted WriteNote::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Note note;
    note.id = {book.nextId()};
    note.referral = referral;
    note.ref = nextNoteRef(book);
    note.at = at;
    note.kind = kind;
    note.pathways = pathways;
    note.text = text.trimmed();
    note.thirdParties = cleaned(thirdParties);
    note.by = deed.worker;
    Problems problems;
    if (!note.text.isEmpty())
        checkTagged(note.text, note.thirdParties, problems);
    join(problems, problemsWith(book, note, nullptr, deed.today()));
    ChangeSet changes(Words::tr("Write a note"));
    changes.add(note);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted AmendNote::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    NoteAmendment amendment;
    amendment.id = {book.nextId()};
    amendment.amends = note;
    amendment.at = deed.now;
    amendment.text = text.trimmed();
    amendment.by = deed.worker;
    auto problems = problemsWith(book, amendment, nullptr, deed.today());
    ChangeSet changes(Words::tr("Amend a note"));
    changes.add(amendment);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted TagThirdParties::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = before;
    after.thirdParties = cleaned(thirdParties);
    auto text = before.text;
    for (const auto* amendment : book.of<NoteAmendment>(before.id))
        text += u'\n' + amendment->text;
    Problems problems;
    checkTagged(text, after.thirdParties, problems);
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("Mark words about other people"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
