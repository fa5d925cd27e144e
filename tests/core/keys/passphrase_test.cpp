// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/guess_delay.h"
#include "core/keys/passphrase.h"
#include "core/keys/recovery_key.h"

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

Secret typed(const QString& text) {
    return Secret::fromText(text);
}
QString textOf(const Secret& secret) {
    return QString::fromUtf8(secret.view());
}

} // namespace

TEST_CASE("a passphrase is taken for its length and how hard it is to guess", "[keys]") {
    using enum PassphraseStrength::Level;
    struct Row {
        const char* passphrase;
        bool accepted;
    };
    const auto row = GENERATE(values<Row>({{"", false},
                                           {"short", false},
                                           {"Tr0ub4dor&3", false},
                                           {"aaaaaaaaaaaaaaaa", false},
                                           {"Password1234", false},
                                           {"pass word 12345", false},
                                           {"qwertyuiopasdf", false},
                                           {"Hanna Berggren", false},
                                           {"plum tractor gazette", true},
                                           {"żółw rower chmura", true},
                                           {"x7#kQ9!mZp2v", true}}));
    INFO(row.passphrase);
    const QStringList personal{QStringLiteral("Hanna Berggren"), QStringLiteral("New Cross")};
    const auto passphrase = QString::fromUtf8(row.passphrase);
    CHECK(strengthOf(passphrase, personal).isAccepted() == row.accepted);
    CHECK(problemsOfPassphrase(passphrase, personal).empty() == row.accepted);
    CHECK_FALSE(strengthOf(passphrase, personal).sentence.isEmpty());
}

TEST_CASE("a passphrase is the same however its accents are composed", "[keys]") {
    CHECK(typed(QStringLiteral("e\u0301tude")) == typed(QStringLiteral("\u00e9tude")));
}

TEST_CASE("the recovery key is read as people type it", "[keys]") {
    const auto key = Secret::random(32);
    const auto printed = printedRecoveryKey(key);
    const auto text = textOf(printed);
    CHECK(text.size() == 17 * 4 + 16);
    REQUIRE(readRecoveryKey(printed));
    CHECK(*readRecoveryKey(printed) == key);

    auto loose = text.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    CHECK(*readRecoveryKey(typed(QStringLiteral("  ") + loose + u'\n')) == key);
    CHECK(firstWrongGroup(printed, typed(loose)) == 0);
    CHECK(looksLikeRecoveryKey(typed(loose)));
    CHECK_FALSE(looksLikeRecoveryKey(typed(QStringLiteral("plum tractor gazette"))));
    CHECK_FALSE(readRecoveryKey(typed(text.chopped(1))));
    CHECK(firstWrongGroup(printed, typed(text.chopped(1))) == 17);
    CHECK(firstWrongGroup(printed, typed(text + u'7')) == 17);
}

TEST_CASE("a slip in the recovery key is told", "[keys]") {
    const auto printed = printedRecoveryKey(Secret::random(32));
    const auto text = textOf(printed);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-')
            continue;
        auto slip = text;
        slip[i] = text[i] == u'7' ? u'8' : u'7';
        INFO(i);
        CHECK_FALSE(readRecoveryKey(typed(slip)));
        CHECK(firstWrongGroup(printed, typed(slip)) == i / 5 + 1);
    }
    auto swapped = text;
    swapped.replace(0, 4, text.mid(5, 4)).replace(5, 4, text.left(4));
    if (swapped != text)
        CHECK_FALSE(readRecoveryKey(typed(swapped)));
}

TEST_CASE("five guesses are free and then the pauses grow", "[keys]") {
    std::vector<qint64> failures;
    for (int i = 0; i < 5; ++i) {
        CHECK(secondsUntilNextGuess(failures, 1000) == 0);
        failures.push_back(1000);
    }
    CHECK(secondsUntilNextGuess(failures, 1000) == 15);
    CHECK(secondsUntilNextGuess(failures, 1014) == 1);
    CHECK(secondsUntilNextGuess(failures, 1015) == 0);
    failures.push_back(1015);
    CHECK(secondsUntilNextGuess(failures, 1015) == 30);
}

TEST_CASE("there are never more than ten guesses in five minutes", "[keys]") {
    std::vector<qint64> guesses;
    for (qint64 now = 0; now < 4 * 3600; ++now)
        while (secondsUntilNextGuess(guesses, now) == 0)
            guesses.push_back(now);
    REQUIRE(guesses.size() > 20);
    for (size_t i = 10; i < guesses.size(); ++i)
        CHECK(guesses[i] - guesses[i - 10] > 300);
}
