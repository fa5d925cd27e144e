// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_slots.h"

#include <catch2/catch.hpp>
#include <sodium.h>

using namespace ninefold;

namespace {

const QString path = QStringLiteral("new-cross.ninefold-keys");

struct Made {
    Made()
        : dataKey(Secret::random(32))
        , slots_(Secret::random(16).view().toByteArray(), KeyCost::least()) {
        REQUIRE(slots_.give(2, QStringLiteral("Hanna Weiß"), passphrase(), dataKey));
        text = slots_.text(dataKey);
    }
    static Secret passphrase() { return Secret::fromText(QStringLiteral("plum tractor gazette")); }

    Secret dataKey;
    KeySlots slots_;
    QByteArray text;
};

/// The text with one place altered and its sum put right, as a forger would.
QByteArray forged(QByteArray text, const QByteArray& from, const QByteArray& to) {
    REQUIRE(text.contains(from));
    text.replace(from, to);
    text.truncate(text.lastIndexOf("sum "));
    QByteArray sum(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), 32,
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return text + "sum " + sum.toHex() + '\n';
}

} // namespace

TEST_CASE("a passphrase gives the data key back from what was written", "[keys]") {
    const Made made;
    const auto read = KeySlots::read(made.text, path);
    REQUIRE(read);
    CHECK(read->all().front().name == QStringLiteral("Hanna Weiß"));
    CHECK(read->isSealedWith(made.dataKey));
    CHECK_FALSE(read->isSealedWith(Secret::random(32)));
    CHECK(read->text(made.dataKey) == made.text);
    const auto unlocked = read->unlock(Made::passphrase(), {}, path);
    REQUIRE(unlocked);
    CHECK(unlocked->dataKey == made.dataKey);

    const auto wrong =
        read->unlock(Secret::fromText(QStringLiteral("plum tractor gazettes")), {}, path);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.failure().kind == Failure::Kind::WrongPassphrase);
    CHECK_FALSE(read->unlock(Made::passphrase(), QStringLiteral("Somebody"), path));
}

TEST_CASE("one flipped bit anywhere in the key slots is found", "[keys]") {
    const Made made;
    for (qsizetype i = 0; i < made.text.size(); ++i) {
        auto text = made.text;
        text[i] = static_cast<char>(text[i] ^ 1);
        INFO("byte " << i);
        const auto read = KeySlots::read(text, path);
        REQUIRE_FALSE(read);
        CHECK((read.failure().kind == Failure::Kind::Damaged ||
               read.failure().kind == Failure::Kind::NewerFile));
    }
    CHECK_FALSE(KeySlots::read(made.text.chopped(1), path));
    CHECK_FALSE(KeySlots::read({}, path));
}

TEST_CASE("forged key slots open nothing", "[keys]") {
    const Made made;
    struct Row {
        const char* from;
        const char* to;
        bool isRead;
    };
    const auto row =
        GENERATE(values<Row>({{"slot 1 ", "slot 2 ", true},
                              {"worker 2 ", "worker 3 ", true},
                              {"worker 2 argon2id 64 3", "worker 2 argon2id 65 3", true},
                              {"serial 1\n", "serial 9\n", true},
                              {"wanted argon2id 64 3", "wanted argon2id 64 4", true},
                              {"Hanna", "Johan", true},
                              {"worker 2 argon2id 64 3", "worker 2 argon2id 63 3", false},
                              {"worker 2 argon2id 64 3", "worker 2 argon2id 4096 3", false},
                              {"worker 2 argon2id 64 3", "worker 2 argon2id 64 2", false}}));
    INFO(row.to);
    const auto read = KeySlots::read(forged(made.text, row.from, row.to), path);
    REQUIRE(read.ok() == row.isRead);
    if (read)
        CHECK_FALSE(read->unlock(Made::passphrase(), {}, path));
}

TEST_CASE("a worker has one slot and its name follows hers", "[keys]") {
    Made made;
    const auto newer = Secret::fromText(QStringLiteral("gazette tractor plum"));
    REQUIRE(made.slots_.give(2, QStringLiteral("Hanna"), newer, made.dataKey));
    CHECK(made.slots_.all().size() == 1);
    CHECK_FALSE(made.slots_.unlock(Made::passphrase(), {}, path));
    CHECK(made.slots_.unlock(newer, {}, path));
    CHECK(made.slots_.rename(2, QStringLiteral("Hanna B.")));
    CHECK_FALSE(made.slots_.rename(2, QStringLiteral("Hanna B.")));
    CHECK(KeySlots::read(made.slots_.text(made.dataKey), path)->slotOf(2)->name ==
          QStringLiteral("Hanna B."));
}
