// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/centre_file.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>
#include <sqlcipher/sqlite3.h>

#ifdef Q_OS_UNIX
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Runs a test's part in a process of its own, for what would harm this one. Its answer is its
/// exit status, 0 when all was as it should be.
template <class F>
int inChild(F&& part) {
    const pid_t child = fork();
    if (child == 0)
        _exit(part());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}

/// Saves a woman a time and tells the number of each that was acknowledged.
[[noreturn]] void saveForEver(const CentreFile& file, int tell) {
    auto session = file.tryOpen(CentreFile::passphrase());
    for (int number = 0; session; ++number) {
        qint64 id = 0;
        const auto outcome = (*session)->run([&](const Casebook& book, const Deed&) -> Drafted {
            Woman woman;
            woman.id = {id = book.nextId()};
            woman.ref = QStringLiteral("WM-%1").arg(id);
            woman.safeContactNote = QString(number % 40 * 500, u'x');
            ChangeSet changes(QStringLiteral("Register woman"));
            changes.add(woman);
            return changes;
        });
        if (!std::holds_alternative<ChangeSet>(outcome) || write(tell, &id, sizeof id) != sizeof id)
            break;
    }
    _exit(1);
}

int refuseLocks(int file, int command, void* argument) {
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
        errno = EINVAL;
        return -1;
    }
    return fcntl(file, command, argument);
}

} // namespace

TEST_CASE("killed in the middle of saves the file has every acknowledged one", "[session]") {
    const CentreFile file;
    const auto seed = std::random_device()();
    std::mt19937 random(seed);
    INFO("seed " << seed);
    std::vector<qint64> acknowledged;
    for (int round = 0; round < 6; ++round) {
        int pipe[2];
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = fork();
        if (child == 0)
            saveForEver(file, pipe[1]);
        close(pipe[1]);
        const auto enough = acknowledged.size() + 1 + random() % 12;
        qint64 id = 0;
        while (acknowledged.size() < enough && read(pipe[0], &id, sizeof id) == sizeof id)
            acknowledged.push_back(id);
        for (auto spin = random() % 4'000'000; spin > 0; --spin)
            std::atomic_signal_fence(std::memory_order_seq_cst);
        kill(child, SIGKILL);
        while (read(pipe[0], &id, sizeof id) == sizeof id)
            acknowledged.push_back(id);
        waitpid(child, nullptr, 0);
        close(pipe[0]);
        REQUIRE(acknowledged.size() >= enough);

        const auto session = file.open();
        for (const auto one : acknowledged)
            REQUIRE(session->casebook().find(Id<Woman>{one}));
        CHECK(session->checkFile()->faults.isEmpty());
    }
}

TEST_CASE("when the disk takes no more nothing is lost", "[session]") {
    const CentreFile file;
    addWoman(*file.open(), "WM-1");
    const int status = inChild([&] {
        auto session = file.tryOpen(CentreFile::passphrase());
        if (!session)
            return 1;
        std::signal(SIGXFSZ, SIG_IGN);
        const auto size = static_cast<rlim_t>(QFileInfo(file.path()).size()) + 8192;
        const rlimit limit{size, size};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto before = (*session)->casebook();
        const auto outcome = (*session)->run([](const Casebook& book, const Deed&) -> Drafted {
            Woman woman;
            woman.id = {book.nextId()};
            woman.safeContactNote = QString(100000, u'x');
            ChangeSet changes(QStringLiteral("Register woman"));
            changes.add(woman);
            return changes;
        });
        const auto* failure = std::get_if<Failure>(&outcome);
        if (!failure || failure->kind != Failure::Kind::Disk)
            return 2;
        return (*session)->casebook() == before && (*session)->undoText().isEmpty() ? 0 : 3;
    });
    CHECK(status == 0);
    const auto session = file.open();
    CHECK(session->casebook().all<Woman>().size() == 1);
    CHECK(session->checkFile()->faults.isEmpty());
    addWoman(*session, "WM-2");
}

TEST_CASE("a centre that cannot be made leaves nothing behind", "[session]") {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("new.ninefold"));
    const int status = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20000, 20000};
        setrlimit(RLIMIT_FSIZE, &limit);
        Session::NewCentre centre;
        centre.cost = KeyCost::least();
        const auto created = Session::create(path, centre, CentreFile::passphrase());
        return !created && created.failure().kind == Failure::Kind::Disk ? 0 : 1;
    });
    CHECK(status == 0);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("in a folder that may not be written the file is read and says why", "[session]") {
    const CentreFile file;
    addWoman(*file.open(), "WM-1");
    const auto folder = file.folder.path().toLocal8Bit();
    chmod(folder.constData(), 0555);
    chmod(file.path().toLocal8Bit().constData(), 0444);
    chmod(file.keysPath().toLocal8Bit().constData(), 0444);
    const int status = inChild([&] {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && setuid(nobody) != 0)
            return 1;
        const auto session = file.tryOpen(CentreFile::passphrase());
        if (!session)
            return 2;
        if ((*session)->casebook().all<Woman>().size() != 1 ||
            (*session)->readOnlyReason().isEmpty())
            return 3;
        const auto outcome = commit(**session, {});
        const auto* failure = std::get_if<Failure>(&outcome);
        return failure && failure->kind == Failure::Kind::NotAllowed ? 0 : 4;
    });
    chmod(folder.constData(), 0755);
    CHECK(status == 0);
}

TEST_CASE("where file locks do not work the file is read and says why", "[session]") {
    const CentreFile file;
    addWoman(*file.open(), "WM-1");
    const int status = inChild([&] {
        auto* vfs = sqlite3_vfs_find(nullptr);
        vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&refuseLocks));
        const auto session = file.tryOpen(CentreFile::passphrase());
        if (!session)
            return 1;
        if ((*session)->casebook().all<Woman>().size() != 1)
            return 2;
        return (*session)->readOnlyReason().contains(QStringLiteral("locks")) ? 0 : 3;
    });
    CHECK(status == 0);
}

TEST_CASE("live files are for their owner alone", "[session]") {
    const CentreFile file;
    for (const auto& path : {file.path(), file.keysPath()}) {
        struct stat info {};
        REQUIRE(stat(path.toLocal8Bit().constData(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
}
#endif
