// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/support/core/centre_file.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

QString frozen(int version, const char* name) {
    return QStringLiteral(NINEFOLD_SOURCE_DIR "/tests/data/files/v%1/").arg(version) +
           QString::fromUtf8(name);
}

/// A line a field that is recorded: "women 3 woman_ref: WM-1".
QByteArray linesOf(const Casebook& book) {
    std::string out;
    Entities::forEach([&]<class T>(T*) {
        for (const auto& record : book.all<T>())
            for (const auto& field : fields<T>())
                if (const auto text = field.text(record); !text.empty())
                    out += std::string(tableName<T>()) + ' ' + std::to_string(record.id.value) +
                           ' ' + std::string(field.name) + ": " + text + '\n';
    });
    return QByteArray::fromStdString(out);
}

template <class T>
std::string sample(const Field<T>& field) {
    switch (field.kind) {
    case FieldKind::Reference:
        return "NX-1";
    case FieldKind::Code:
    case FieldKind::YesNo:
        return std::string(field.codes(field.arg).back());
    case FieldKind::Date:
        return "2026-02-12";
    case FieldKind::ClockTime:
        return "2026-03-29T01:30"; // the London clock skips it
    case FieldKind::Number:
        return "7";
    case FieldKind::Money:
        return "05.00";
    case FieldKind::Text:
    case FieldKind::Link:
        break;
    }
    return "\"Zoë\\\" " + std::string(field.name);
}

/// The records that others belong to; parents come first in the list of kinds.
struct Parents {
    Worker worker;
    Partner partner;
    Fund fund;
    Note note;
    Woman woman;
    Referral referral;
    Goal goal;
    Group group;
    GroupSession session;
    Submission submission;
};

/// One record of every kind under one referral, every field filled.
ChangeSet oneOfEach(const Casebook& book) {
    ChangeSet changes(QStringLiteral("One of each"));
    qint64 next = book.nextId();
    Parents of;
    of.worker = *book.all<Worker>().begin();
    Entities::forEach([&]<class T>(T*) {
        if constexpr (!std::is_same_v<T, Centre> && !std::is_same_v<T, Worker>) {
            T record;
            record.id = {next++};
            if constexpr (requires { record.referral; })
                record.referral = of.referral.id;
            else if constexpr (requires { record.woman; })
                record.woman = of.woman.id;
            if constexpr (requires { record.goal; })
                record.goal = of.goal.id;
            if constexpr (requires { record.group; })
                record.group = of.group.id;
            if constexpr (requires { record.session; })
                record.session = of.session.id;
            if constexpr (requires { record.submission; })
                record.submission = of.submission.id;
            if constexpr (requires { record.amends; })
                record.amends = of.note.id;
            if constexpr (requires { record.fund; })
                record.fund = of.fund.id;
            if constexpr (requires { record.partner; })
                record.partner = of.partner.id;
            if constexpr (std::is_same_v<T, Leave>)
                record.worker = of.worker.id;
            for (const auto& field : fields<T>())
                if (field.kind != FieldKind::Link)
                    field.set(record, sample(field));
            if constexpr (std::is_same_v<T, Woman>)
                of.woman = record;
            else if constexpr (std::is_same_v<T, Referral>)
                of.referral = record;
            else if constexpr (std::is_same_v<T, Goal>)
                of.goal = record;
            else if constexpr (std::is_same_v<T, Group>)
                of.group = record;
            else if constexpr (std::is_same_v<T, GroupSession>)
                of.session = record;
            else if constexpr (std::is_same_v<T, Submission>)
                of.submission = record;
            else if constexpr (std::is_same_v<T, Partner>)
                of.partner = record;
            else if constexpr (std::is_same_v<T, Fund>)
                of.fund = record;
            else if constexpr (std::is_same_v<T, Note>)
                of.note = record;
            changes.add(record);
        }
    });
    return changes;
}

} // namespace

TEST_CASE("a file of any version opens with passphrase and with recovery key", "[store]") {
    const int version = GENERATE(1, 2, 3, 4);
    CAPTURE(version);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("new-cross.ninefold"));
    REQUIRE(QFile::copy(frozen(version, "new-cross.ninefold"), path));
    const bool recover = GENERATE(false, true);
    if (!recover)
        REQUIRE(QFile::copy(frozen(version, "new-cross.ninefold-keys"),
                            path + QStringLiteral("-keys")));
    for (const auto& name : {path, path + QStringLiteral("-keys")})
        QFile::setPermissions(name, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto key =
        recover ? Secret(bytesOf(frozen(version, "recovery-key.txt"))) : CentreFile::passphrase();
    const auto session = Session::open(path, key);
    INFO((session ? std::string() : session.failure().text.toStdString()));
    REQUIRE(session);
    CHECK(linesOf((*session)->casebook()) == bytesOf(frozen(version, "records.txt")));
    CHECK((*session)->checkFile()->faults.isEmpty());
    int changes = 0;
    CHECK((*session)->eachChange([&](const JournalLine&) { ++changes; }));
    CHECK(changes > 100);
}

// How the frozen file was made. Run once for a version, when it is released, and never again.
TEST_CASE("freeze a file of this version", "[.freeze]") {
    const int version = migrations::newestVersion(migrations::steps());
    REQUIRE_FALSE(QFile::exists(frozen(version, "new-cross.ninefold")));
    const CentreFile file;
    const auto session = file.open();
    REQUIRE(failureText(commit(*session, oneOfEach(session->casebook()))).isEmpty());
    QDir().mkpath(frozen(version, ""));
    writeBytes(frozen(version, "new-cross.ninefold"), bytesOf(file.path()));
    writeBytes(frozen(version, "new-cross.ninefold-keys"), bytesOf(file.keysPath()));
    writeBytes(frozen(version, "recovery-key.txt"), file.recoveryKey.view().toByteArray());
    writeBytes(frozen(version, "records.txt"), linesOf(session->casebook()));
}
