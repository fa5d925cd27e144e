// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/centre_file.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace ninefold::test {

CentreFile::CentreFile() {
    Session::NewCentre centre;
    centre.centre.name = QStringLiteral("New Cross Women's Centre");
    centre.centre.code = QStringLiteral("NXW");
    centre.managerName = QStringLiteral("Hanna");
    centre.cost = KeyCost::least();
    auto created = Session::create(path(), centre, passphrase());
    INFO((created ? std::string() : created.failure().text.toStdString()));
    REQUIRE(created);
    recoveryKey = std::move(created->recoveryKey);
}

Secret CentreFile::passphrase() {
    return Secret::fromText(QStringLiteral("plum tractor gazette"));
}

Result<std::unique_ptr<Session>> CentreFile::tryOpen(const Secret& passphrase,
                                                     const QString& worker) const {
    return Session::open(path(), passphrase, worker);
}

std::unique_ptr<Session> CentreFile::open() const {
    auto session = tryOpen(passphrase());
    INFO((session ? std::string() : session.failure().text.toStdString()));
    REQUIRE(session);
    return std::move(*session);
}

Outcome commit(Session& session, const ChangeSet& changes) {
    return session.run([&](const Casebook&, const Deed&) -> Drafted { return changes; });
}

Woman addWoman(Session& session, const char* ref) {
    Woman woman;
    woman.ref = QString::fromUtf8(ref);
    woman.givenNames = QStringLiteral("Nour");
    const auto outcome = session.run([&](const Casebook& book, const Deed&) -> Drafted {
        woman.id = {book.nextId()};
        ChangeSet changes(QStringLiteral("Register woman"));
        changes.add(woman);
        return changes;
    });
    INFO(failureText(outcome).toStdString());
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
    return woman;
}

QString failureText(const Outcome& outcome) {
    const auto* failure = std::get_if<Failure>(&outcome);
    return failure ? failure->text : QString();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace ninefold::test
