// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/document_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/letter_words.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

const LetterText* ownWords(const Casebook& book, const QString& letter) {
    for (const auto& own : book.all<LetterText>())
        if (own.letter == letter)
            return &own;
    return nullptr;
}

} // namespace

Drafted RecordDocument::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Document document;
    document.id = {book.nextId()};
    document.referral = referral;
    document.at = deed.now;
    document.kind = kind;
    document.title = title;
    document.forWhom = forWhom;
    document.way = way;
    document.text = text;
    document.by = deed.worker;
    ChangeSet changes(Words::tr("Note a document that was made"));
    changes.add(document);
    return draftOf(std::move(changes), problemsWith(book, document, nullptr, deed.today()));
}

Drafted SetLetterText::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::ManageCentre); !refused.empty())
        return refused;
    const auto code = fromUtf8(codeOf(letter));
    const auto* before = ownWords(book, code);
    const auto typed = words.trimmed();
    ChangeSet changes(Words::tr("Change the words of a letter"));
    if (typed.isEmpty() || typed == programsWords(letter)) {
        if (before)
            changes.remove(*before);
        return changes;
    }
    LetterText after = before ? *before : LetterText{};
    if (!before)
        after.id = {book.nextId()};
    after.letter = code;
    after.text = typed;
    after.changedOn = deed.today();
    after.by = deed.worker;
    auto problems = problemsWith(book, after, before, deed.today());
    if (const auto unknown = unknownFieldsIn(typed); !unknown.isEmpty())
        problems.push_back(
            {code, Words::tr("%1 is not a field that can be filled. Choose one of the list, or "
                             "leave the braces out.")
                       .arg(unknown.join(QStringLiteral(", ")))});
    if (before)
        changes.alter(*before, after);
    else
        changes.add(after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
