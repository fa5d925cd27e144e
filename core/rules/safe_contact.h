// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How she may safely be reached (safety.md, "What a woman is owed on screen"). One sentence and one
// answer for the record, the contact form, letters and labels alike.

#include "core/domain/support_codes.h"
#include "core/domain/woman.h"

#include <QStringList>

namespace ninefold {

enum class Safe : quint8 {
    Yes,
    NotAsked, ///< call, text, e-mail: nobody has asked yet; allowed, with a caution to be shown
    No        ///< she said no; for voicemail and post also: she has not said yes
};

struct SafeContact {
    Safe answer = Safe::Yes;
    QString sentence; ///< blank for Yes; the caution, or why it is refused and the way out
};
SafeContact safeContact(const Woman& woman, ContactMethod method);

/// A contact of that method with that outcome: leaving voicemail on a call needs both.
SafeContact safeContact(const Woman& woman, ContactMethod method, ContactOutcome outcome);

struct SafeContactWords {
    QString may;           ///< "May call or text."
    QString mayNot;        ///< "No voicemail, no post."
    QString notAsked;      ///< "Email not asked yet."
    QStringList further;   ///< what to say, when, who else sees it, code word, anything else
    QString note;          ///< the same as one text
    QString whole() const; ///< "May call or text. No voicemail, no post."
};
SafeContactWords safeContactWords(const Woman& woman);
/// For a narrow row: "Call or text, no voicemail".
QString safeContactInShort(const Woman& woman);

} // namespace ninefold
