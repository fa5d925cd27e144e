// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/demo_centre.h"

#include "core/demo/demo_caseload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ninefold {

namespace {

constexpr int demoWomen = 160;
constexpr quint32 demoSeed = 9;

} // namespace

QString demoCentrePath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("Demo centre.ninefold"));
}

QString demoPassphrase() {
    return QStringLiteral("teapot lantern gravel");
}

Result<std::unique_ptr<Session>> makeDemoCentre(const QString& folder) {
    const QString path = demoCentrePath(folder);
    if (!QDir().mkpath(folder))
        return Failure{Failure::Kind::Disk,
                       QCoreApplication::translate(
                           "demo", "The demo was not made: the folder %1 cannot be written.")
                           .arg(QDir::toNativeSeparators(folder))};
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-keys"));

    Session::NewCentre wanted;
    wanted.centre.name = demoCentreName();
    wanted.centre.code = demoCentreCode();
    wanted.centre.rooms = demoRooms();
    wanted.centre.midSurveyWeeks = demoMidSurveyWeeks();
    wanted.managerName = demoManagerName();
    wanted.cost = KeyCost::least(); // nothing in it needs guarding
    auto made = Session::create(path, wanted, Secret::fromText(demoPassphrase()));
    if (!made)
        return made.failure();
    auto& session = *made->session;
    const auto caseload = demoCaseload(demoWomen, demoSeed, session.today());
    const auto outcome = session.run(Session::Drafter([&](const Casebook& book, const Deed& deed) {
        return Drafted(demoChanges(caseload, book, deed.worker));
    }));
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return *failure;
    return std::move(made->session);
}

} // namespace ninefold
