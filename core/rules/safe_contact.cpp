// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safe_contact.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SafeContact)
};

Safe asked(const std::optional<bool>& answer) {
    return !answer ? Safe::NotAsked : *answer ? Safe::Yes : Safe::No;
}

/// "No" until she says yes (safety.md).
Safe onlyWhenYes(const std::optional<bool>& answer) {
    return answer.value_or(false) ? Safe::Yes : Safe::No;
}

QString wayOut() {
    return Words::tr("Use another way, or change her answer under Safe contact when she has said "
                     "yes.");
}

QString refusalOf(ContactMethod method, bool saidNo) {
    switch (method) {
    case ContactMethod::Call:
        return Words::tr("Do not call. She said no.");
    case ContactMethod::Video:
        return Words::tr("Do not video call. She said no to calls.");
    case ContactMethod::Text:
        return Words::tr("Do not text. She said no.");
    case ContactMethod::Email:
        return Words::tr("Do not email. She said no.");
    case ContactMethod::Voicemail:
        return saidNo ? Words::tr("Do not leave voicemail. She said no.")
                      : Words::tr("Do not leave voicemail. She has not said yes.");
    case ContactMethod::Letter:
        return saidNo ? Words::tr("Do not write by post. She said no.")
                      : Words::tr("Do not write by post. She has not said yes.");
    case ContactMethod::InPerson:
    case ContactMethod::ThirdParty:
        break;
    }
    return {};
}

QString cautionOf(ContactMethod method) {
    switch (method) {
    case ContactMethod::Call:
    case ContactMethod::Video:
        return Words::tr("Nobody has asked her yet whether we may call. Ask, and record the answer "
                         "under Safe contact.");
    case ContactMethod::Text:
        return Words::tr("Nobody has asked her yet whether we may text. Ask, and record the answer "
                         "under Safe contact.");
    case ContactMethod::Email:
        return Words::tr("Nobody has asked her yet whether we may email. Ask, and record the "
                         "answer under Safe contact.");
    case ContactMethod::Voicemail:
    case ContactMethod::Letter:
    case ContactMethod::InPerson:
    case ContactMethod::ThirdParty:
        break;
    }
    return {};
}

Safe answerFor(const Woman& woman, ContactMethod method) {
    switch (method) {
    case ContactMethod::Call:
    case ContactMethod::Video:
        return asked(woman.callSafe);
    case ContactMethod::Text:
        return asked(woman.textSafe);
    case ContactMethod::Email:
        return asked(woman.emailSafe);
    case ContactMethod::Voicemail:
        return onlyWhenYes(woman.voicemailSafe);
    case ContactMethod::Letter:
        return onlyWhenYes(woman.postSafe);
    case ContactMethod::InPerson:
    case ContactMethod::ThirdParty:
        break;
    }
    return Safe::Yes;
}

bool saidNo(const Woman& woman, ContactMethod method) {
    return method == ContactMethod::Voicemail ? woman.voicemailSafe == false
           : method == ContactMethod::Letter  ? woman.postSafe == false
                                              : true;
}

QString listed(const QStringList& words) {
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 or %2", "call, text or email")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.back());
}

QString sentence(const QString& words) {
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1) + QLatin1Char('.');
}

struct Answers {
    QStringList may;
    QStringList mayNot;
    QStringList notAsked;
};

Answers answersOf(const Woman& woman) {
    Answers out;
    const auto put = [&](Safe answer, const QString& may, const QString& no, const QString& what,
                         bool there) {
        if (answer == Safe::Yes)
            out.may << may;
        else if (answer == Safe::No)
            out.mayNot << no;
        else if (there)
            out.notAsked << what;
    };
    const bool hasPhone = !woman.phone.isEmpty();
    put(answerFor(woman, ContactMethod::Call), Words::tr("call"), Words::tr("no calls"),
        Words::tr("calls"), hasPhone);
    put(answerFor(woman, ContactMethod::Text), Words::tr("text"), Words::tr("no texts"),
        Words::tr("texts"), hasPhone);
    put(answerFor(woman, ContactMethod::Email), Words::tr("email"), Words::tr("no email"),
        Words::tr("email"), !woman.email.isEmpty());
    put(answerFor(woman, ContactMethod::Voicemail), Words::tr("leave voicemail"),
        Words::tr("no voicemail"), {}, false);
    put(answerFor(woman, ContactMethod::Letter), Words::tr("write by post"), Words::tr("no post"),
        {}, false);
    return out;
}

/// As written, with a full stop where it has none.
QString stopped(const QString& text) {
    const auto words = text.trimmed();
    static const QString ends = QStringLiteral(".!?…");
    return words.isEmpty() || ends.contains(words.back()) ? words : words + QLatin1Char('.');
}

QStringList furtherWords(const Woman& woman) {
    QStringList out;
    const auto add = [&](const QString& words, const QString& answer) {
        if (!answer.trimmed().isEmpty())
            out << words.arg(stopped(answer));
    };
    add(Words::tr("Say: %1"), woman.whatToSay);
    add(Words::tr("Safe times: %1"), woman.safeTimes);
    add(Words::tr("Who else sees it: %1"), woman.whoElseSees);
    add(Words::tr("Code word: %1"), woman.codeWord);
    add(QStringLiteral("%1"), woman.safeContactNote);
    return out;
}

} // namespace

SafeContact safeContact(const Woman& woman, ContactMethod method) {
    const auto answer = answerFor(woman, method);
    if (answer == Safe::No)
        return {answer, refusalOf(method, saidNo(woman, method)) + QLatin1Char(' ') + wayOut()};
    return {answer, answer == Safe::NotAsked ? cautionOf(method) : QString()};
}

SafeContact safeContact(const Woman& woman, ContactMethod method, ContactOutcome outcome) {
    auto byMethod = safeContact(woman, method);
    if (byMethod.answer == Safe::No || outcome != ContactOutcome::VoicemailLeft)
        return byMethod;
    const auto voicemail = safeContact(woman, ContactMethod::Voicemail);
    return voicemail.answer == Safe::No ? voicemail : byMethod;
}

QString SafeContactWords::whole() const {
    QStringList parts{may, mayNot, notAsked};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

SafeContactWords safeContactWords(const Woman& woman) {
    const auto answers = answersOf(woman);
    SafeContactWords out;
    if (!answers.may.isEmpty())
        out.may = Words::tr("May %1.", "May call or text.").arg(listed(answers.may));
    out.mayNot = sentence(answers.mayNot.join(QStringLiteral(", ")));
    if (!answers.notAsked.isEmpty())
        out.notAsked = sentence(Words::tr("%1 not asked yet", "Calls or texts not asked yet")
                                    .arg(listed(answers.notAsked)));
    else if (answers.may.isEmpty())
        out.notAsked = Words::tr("Not known how she may be reached.");
    out.further = furtherWords(woman);
    out.note = out.further.join(QLatin1Char(' '));
    return out;
}

QString safeContactInShort(const Woman& woman) {
    const auto answers = answersOf(woman);
    if (answers.may.isEmpty())
        return answers.notAsked.isEmpty() ? Words::tr("Not known how to reach her")
                                          : Words::tr("Not asked how to reach her");
    const auto may = listed(answers.may);
    const auto no = Words::tr("no voicemail");
    const auto words = answers.mayNot.contains(no) ? Words::tr("%1, %2").arg(may, no) : may;
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace ninefold
