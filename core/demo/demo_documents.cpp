// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_story.h"
#include "core/rules/letter_words.h"
#include "core/rules/names.h"

namespace ninefold {

namespace {

/// Papers that went out longer ago were before documents were noted.
constexpr int notedDays = 120;

Document documentOf(const Referral& referral, const ClockTime& at, DocumentKind kind,
                    DocumentWay way) {
    Document document;
    document.referral = referral.id;
    document.at = at;
    document.kind = kind;
    document.way = way;
    document.by = referral.keyworker;
    return document;
}

void tellPapers(DemoBook& demo, const Referral& referral, QDate since) {
    const auto& woman = demo.book.womanOf(referral);
    for (const auto* report : demo.book.of<OfficerReport>(referral.id)) {
        if (report->sentOn < since || report->sentOn > demo.asAt)
            continue;
        auto document = documentOf(referral, {report->sentOn, 15 * 60 + 10},
                                   DocumentKind::OfficerReport, DocumentWay::Pdf);
        document.title = QStringLiteral("Report to the officer");
        document.forWhom = report->sentTo;
        demo.keep(document);
    }
    if (referral.agreedSheetGiven.value_or(false) && referral.explainedOn >= since) {
        auto document = documentOf(referral, {referral.explainedOn, 11 * 60 + 5},
                                   DocumentKind::AgreedSheet, DocumentWay::Printed);
        document.title = QStringLiteral("“What you agreed” for her");
        document.forWhom = fullName(woman);
        demo.keep(document);
    }
}

/// Texts and emails asking her to get in touch, with what they said.
void tellMessages(DemoBook& demo, const Referral& referral, const QString& words) {
    const auto& woman = demo.book.womanOf(referral);
    const auto* keyworker = demo.book.find(referral.keyworker);
    if (!keyworker)
        return;
    const auto body = filledWords(words, [&](const QString& field) {
        return field == u"us"     ? keyworker->name
               : field == u"name" ? calledName(woman)
                                  : QStringLiteral("We have not been able to reach you.");
    });
    for (const auto* contact : demo.book.of<Contact>(referral.id)) {
        const bool wrote =
            contact->method == ContactMethod::Text || contact->method == ContactMethod::Email;
        if (!wrote || contact->outcome != ContactOutcome::MessageSent)
            continue;
        auto document =
            documentOf(referral, contact->at, DocumentKind::Letter, DocumentWay::Copied);
        document.title = labelOf(WritingText::GetInTouch);
        document.forWhom = fullName(woman);
        document.text = QStringLiteral("Hello %1,\n%2\n%3")
                            .arg(calledName(woman), paragraphsOf(body).join(u' '), keyworker->name);
        demo.keep(document);
    }
}

} // namespace

void tellDocuments(DemoBook& demo) {
    LetterText own;
    own.letter = fromUtf8(codeOf(WritingText::GetInTouch));
    own.text = QStringLiteral("{missed} There is no need to explain.\n\nPlease get in touch with "
                              "{us} when it suits you, and we will find another time.");
    own.changedOn = demo.asAt.addDays(-200);
    own = demo.keep(own);
    const auto since = demo.asAt.addDays(-notedDays);
    std::vector<Referral> referrals(demo.book.all<Referral>().begin(),
                                    demo.book.all<Referral>().end());
    for (const auto& referral : referrals) {
        tellPapers(demo, referral, since);
        tellMessages(demo, referral, own.text);
    }
}

} // namespace ninefold
