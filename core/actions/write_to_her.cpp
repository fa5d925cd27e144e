// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write_to_her.h"

#include "core/actions/contact_actions.h"
#include "core/actions/drafting.h"
#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "core/rules/referral_status.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

QString noteOf(const Casebook& book, const Referral& referral, WritingText text, QDate today) {
    const auto* next = nextAppointment(book, referral, today);
    if (text == WritingText::Appointment && next)
        return Words::tr("About her appointment on %1 at %2.")
            .arg(longDay(next->startsAt.date), timeOfDay(next->startsAt));
    return text == WritingText::GetInTouch ? Words::tr("Asked her to get in touch.")
                                           : Words::tr("What it said is among her documents.");
}

} // namespace

Drafted WriteToHer::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    const auto* found = book.find(referral);
    if (!found)
        return referralGone();
    if (auto problems = problemsWriting(book, *found, text, way, deed.today()); !problems.empty())
        return problems;
    if (words.trimmed().isEmpty())
        return Problems{{QStringLiteral("words"), Words::tr("Enter what to write")}};
    LogContact contact;
    contact.referral = referral;
    contact.at = deed.now;
    contact.method = way;
    contact.outcome = ContactOutcome::MessageSent;
    contact.note = noteOf(book, *found, *text, deed.today());
    auto drafted = contact.draft(book, deed);
    if (auto* changes = std::get_if<ChangeSet>(&drafted)) {
        changes->what = Words::tr("Write to her");
        Document document;
        document.id = {book.nextId() + static_cast<qint64>(changes->edits.size())};
        document.referral = referral;
        document.at = deed.now;
        document.kind = DocumentKind::Letter;
        document.title = labelOf(*text);
        document.forWhom = fullName(book.womanOf(*found));
        document.way = made;
        document.text = words;
        document.by = deed.worker;
        changes->add(document);
    }
    return drafted;
}

} // namespace ninefold
