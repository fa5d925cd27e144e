// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/chase.h"

#include "core/rules/safe_contact.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chase)
};

QString verbOf(ContactMethod way) {
    switch (way) {
    case ContactMethod::Call:
        return Words::tr("call");
    case ContactMethod::Text:
        return Words::tr("text");
    case ContactMethod::Voicemail:
        return Words::tr("leave voicemail");
    case ContactMethod::Email:
        return Words::tr("email");
    case ContactMethod::Letter:
        return Words::tr("write by post");
    case ContactMethod::InPerson:
        return Words::tr("see her in person");
    case ContactMethod::Video:
        return Words::tr("video call");
    case ContactMethod::ThirdParty:
        break;
    }
    return Words::tr("ask the person she agreed to");
}

QString nounOf(ContactMethod way) {
    switch (way) {
    case ContactMethod::Call:
    case ContactMethod::Video:
        return Words::tr("calls");
    case ContactMethod::Text:
        return Words::tr("texts");
    case ContactMethod::Voicemail:
        return Words::tr("voicemail");
    case ContactMethod::Email:
        return Words::tr("email");
    case ContactMethod::Letter:
    case ContactMethod::InPerson:
    case ContactMethod::ThirdParty:
        break;
    }
    return Words::tr("post");
}

QString headOf(const QStringList& words) {
    return words.mid(0, words.size() - 1).join(QStringLiteral(", "));
}

} // namespace

Chase chaseOf(const Casebook& book, const Appointment& missed, QDate today) {
    Chase chase{chaseStepsOf(book.centre()), 0, false};
    std::set<QDate> tried;
    for (const auto* contact : book.of<Contact>(missed.referral))
        if (missed.startsAt < contact->at && contact->at.date <= today) {
            chase.reached = chase.reached || countsAsContact(contact->outcome);
            tried.insert(contact->at.date);
        }
    for (const auto& on : tried)
        if (chase.done < chase.steps.size() &&
            missed.startsAt.date.addDays(chase.steps[chase.done].days) <= on)
            ++chase.done;
    return chase;
}

ChaseWays chaseWays(const Woman& woman, const ChaseStep& step) {
    ChaseWays ways;
    for (const auto way : step.methods)
        (safeContact(woman, way).answer == Safe::No ? ways.left : ways.allowed).push_back(way);
    return ways;
}

QString chaseWords(const std::vector<ContactMethod>& ways) {
    QStringList words;
    for (const auto way : ways)
        words << verbOf(way);
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 and %2", "call, text and email").arg(headOf(words), words.back());
}

QString leftOutWords(const std::vector<ContactMethod>& ways) {
    QStringList words;
    for (const auto way : ways)
        words << nounOf(way);
    words.removeDuplicates();
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 or %2", "calls, texts or post").arg(headOf(words), words.back());
}

bool isReviewedSince(const Casebook& book, const Appointment& missed, QDate today) {
    const auto reviews = book.of<AttendanceReview>(missed.referral);
    return std::any_of(reviews.begin(), reviews.end(), [&](const AttendanceReview* review) {
        return review->on >= missed.startsAt.date && review->on <= today;
    });
}

} // namespace ninefold
