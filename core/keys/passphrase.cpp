// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/passphrase.h"

#include "core/base/text.h"

#include <algorithm>
#include <sodium.h>
#include <zxcvbn.h>

namespace ninefold {

namespace {

constexpr int leastCharacters = 12;
// Three words picked at random from a few thousand are worth about 36 bits, which at 256 MiB and
// three passes a guess is out of reach for everybody this file must be kept from.
constexpr double fairBits = 36;
constexpr double strongBits = 55;
// The estimate takes time that grows with the square of the length, and nobody needs more.
constexpr qsizetype longestEstimated = 100;

QString tell(const char* sentence) {
    return QCoreApplication::translate("passphrase", sentence);
}

/// Long enough to pass for a passphrase, and on every guesser's list. Compared without case, spaces
/// and punctuation.
bool isDenied(const QString& passphrase) {
    static constexpr const char* list[] = {
        "password1234",       "passwordpassword",    "password12345",
        "password123456",     "123456789012",        "1234567890123",
        "12345678901234",     "1234567890abc",       "qwertyuiop123",
        "qwertyuiopasdf",     "qwertyuiopasdfghjkl", "qwertyuiopasdfghjklzxcvbnm",
        "abcdefghijkl",       "abcdefghijklmnop",    "abcdefghijklmnopqrstuvwxyz",
        "letmeinletmein",     "iloveyouiloveyou",    "welcomewelcome",
        "administrator",      "administrator1",      "changemechangeme",
        "changemeplease",     "threerandomwords",    "ninefoldninefold",
        "womenscentre",       "womenscentre1",       "womenscentre2026",
        "ninefoldcentre",     "thisismypassword",    "mypasswordis123",
        "onetwothreefour",    "passphrase123",       "passphrasepassphrase",
        "manchesterunited",   "liverpoolfc123",      "summersummer2026",
        "monkeymonkeymonkey",
    };
    const auto plain = folded(passphrase);
    return std::any_of(std::begin(list), std::end(list),
                       [&](const char* denied) { return plain == QLatin1String(denied); });
}

bool isOneOfPersonal(const QString& passphrase, const QStringList& personal) {
    const auto plain = folded(passphrase);
    return std::any_of(personal.begin(), personal.end(), [&](const QString& word) {
        const auto known = folded(word);
        return known.size() >= 6 && plain.contains(known) && plain.size() - known.size() < 6;
    });
}

double bitsOf(const QString& passphrase, const QStringList& personal) {
    std::vector<QByteArray> words;
    for (const auto& entry : personal)
        for (const auto& word : entry.split(u' ', Qt::SkipEmptyParts))
            words.push_back(word.toLower().toUtf8());
    std::vector<const char*> list;
    list.reserve(words.size() + 1);
    for (const auto& word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    auto utf8 = passphrase.left(longestEstimated).toUtf8();
    const double bits = ZxcvbnMatch(utf8.constData(), list.data(), nullptr);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return bits;
}

} // namespace

PassphraseStrength strengthOf(const QString& passphrase, const QStringList& personal) {
    using enum PassphraseStrength::Level;
    const auto characters = std::count_if(passphrase.begin(), passphrase.end(),
                                          [](QChar c) { return !c.isLowSurrogate(); });
    if (characters < leastCharacters)
        return {TooShort, 0,
                tell(QT_TRANSLATE_NOOP("passphrase",
                                       "Use 12 characters or more. Three words that have nothing "
                                       "to do with each other are easy to remember."))};
    if (isDenied(passphrase) || isOneOfPersonal(passphrase, personal))
        return {TooCommon, 0,
                tell(QT_TRANSLATE_NOOP("passphrase",
                                       "Choose another: this is one of the first that somebody "
                                       "would try. Three random words are better."))};
    const double bits = bitsOf(passphrase, personal);
    if (bits < fairBits)
        return {Weak, bits,
                tell(QT_TRANSLATE_NOOP("passphrase",
                                       "Too easily guessed. Add another word that has nothing to "
                                       "do with the others."))};
    if (bits < strongBits)
        return {
            Fair, bits,
            tell(QT_TRANSLATE_NOOP("passphrase", "Good enough. One more word makes it strong."))};
    return {Strong, bits, tell(QT_TRANSLATE_NOOP("passphrase", "Strong."))};
}

Problems problemsOfPassphrase(const QString& passphrase, const QStringList& personal) {
    const auto strength = strengthOf(passphrase, personal);
    if (strength.isAccepted())
        return {};
    return {{QStringLiteral("passphrase"), strength.sentence}};
}

} // namespace ninefold
