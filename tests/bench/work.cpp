// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/work.h"

#include "core/actions/appointment_actions.h"
#include "core/demo/demo_caseload.h"
#include "core/queries/caseload.h"
#include "core/queries/search.h"
#include "core/queries/today_list.h"
#include "core/returns/definition.h"
#include "core/returns/return.h"
#include "core/returns/submission.h"
#include "core/returns/workings.h"
#include "core/rules/data_quality.h"
#include "core/session/caseload_folder.h"
#include "core/session/session.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace ninefold::bench {

namespace {

const QDate today(2026, 11, 22);
constexpr int saves = 200;

[[noreturn]] void stop(const QString& why) {
    std::fprintf(stderr, "ninefold_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T take(Result<T> result) {
    if (!result)
        stop(result.failure().text);
    return std::move(result.value());
}

void done(const Outcome& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome))
        stop(failure->text);
    if (const auto* problems = std::get_if<Problems>(&outcome))
        stop(problems->front().text);
}

template <class Work>
double milliseconds(Work&& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, int percent) {
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) * static_cast<size_t>(percent) / 100];
}

ClockTime clock() {
    return {today, 10 * 60};
}

QString fileIn(const QString& folder, const char* name) {
    return QDir(folder).filePath(QString::fromUtf8(name));
}

/// The recovery key opens without the cost of a passphrase: what is timed begins with the key.
QString keyFile(const QString& folder) {
    return fileIn(folder, "bench.key");
}

struct Centre {
    std::unique_ptr<Session> session;
    Secret key;
};

Centre newCentre(const QString& path) {
    Session::NewCentre centre;
    centre.centre.name = demoCentreName();
    centre.centre.code = demoCentreCode();
    centre.managerName = demoManagerName();
    const auto passphrase = Secret::fromText(QStringLiteral("lantern kettle otter street"));
    auto created = take(Session::create(path, centre, passphrase, clock));
    return {std::move(created.session), std::move(created.recoveryKey)};
}

class Measuring {
public:
    Measuring(int women, QString folder)
        : women_(women)
        , folder_(std::move(folder)) {}

    std::vector<Figure> all() {
        fill();
        openAndToday();
        saveAttendances();
        makeReturn();
        search();
        showCaseload();
        exportAndImport();
        return std::move(figures_);
    }

private:
    void note(const char* name, double value) {
        figures_.push_back({QString::fromUtf8(name), value});
    }

    void fill() {
        auto centre = newCentre(path_);
        const auto caseload = benchCaseload(women_, appointmentsEach, 9, today);
        done(centre.session->run(Session::Drafter([&](const Casebook& book, const Deed& deed) {
            return Drafted(demoChanges(caseload, book, deed.worker));
        })));
        QFile file(keyFile(folder_));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(centre.key.view().data(), centre.key.view().size()) < 0)
            stop(file.errorString());
        key_ = std::move(centre.key);
    }

    void openAndToday() {
        std::vector<double> times;
        for (int i = 0; i < 3; ++i) {
            session_.reset();
            times.push_back(milliseconds([&] {
                session_ = take(Session::open(path_, key_, demoManagerName(), clock));
                todayList(session_->casebook(), today, session_->worker().id, Whose::Team);
            }));
        }
        note("open_today_ms", percentile(times, 50));
    }

    void saveAttendances() {
        std::vector<Id<Appointment>> some;
        const auto& all = session_->casebook().all<Appointment>();
        const auto step = std::max<size_t>(1, all.size() / saves);
        for (size_t i = 0; i < all.size() && some.size() < saves; i += step) {
            const auto& each = *(all.begin() + static_cast<ptrdiff_t>(i));
            if (each.startsAt.date <= today && isAttended(each.outcome))
                some.push_back(each.id);
        }
        std::vector<double> times;
        for (const auto id : some) {
            RecordAppointment action;
            action.before = *session_->casebook().find(id);
            action.outcome = action.before.outcome == AppointmentOutcome::Attended
                                 ? AppointmentOutcome::AttendedLate
                                 : AppointmentOutcome::Attended;
            times.push_back(milliseconds([&] { done(session_->run(action)); }));
        }
        note("save_p50_ms", percentile(times, 50));
        note("save_p95_ms", percentile(times, 95));
        note("sync_p50_ms", percentile(diskTimes(), 50));
    }

    /// What the disk itself takes to keep one page: a save is a handful of these, whatever its
    /// size.
    std::vector<double> diskTimes() const {
        QFile file(fileIn(folder_, "disk"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            stop(file.errorString());
        const QByteArray page(4096, 'x');
        std::vector<double> times;
        for (int i = 0; i < saves; ++i)
            times.push_back(milliseconds([&] {
                if (file.write(page) != page.size() || ::fsync(file.handle()) != 0)
                    stop(file.errorString());
            }));
        return times;
    }

    void makeReturn() {
        const auto definition = take(builtInDefinition(QStringLiteral("mopac")));
        ReturnRequest request;
        request.period = {today.addYears(-1).addDays(1), today};
        request.today = today.addDays(1);
        note("return_ms",
             milliseconds([&] { take(workOutReturn(session_->casebook(), definition, request)); }));
        submitReturn(definition, request);
        openFigure(definition, request.period);
        // Counted again beside Returns whenever a record has changed.
        note("checks_ms", milliseconds([&] {
                 findingsOf(session_->casebook(), QDate(today.year(), today.month(), 1), today);
             }));
    }

    void submitReturn(const ReturnDefinition& definition, const ReturnRequest& request) {
        const auto noPdf = [](const print::Document&) -> Result<QByteArray> {
            return QByteArray("%PDF-1.7\n");
        };
        SubmitReturn action;
        action.definitionText = definition.text;
        action.period = request.period;
        action.submittedTo = QStringLiteral("MOPAC");
        note("submit_ms", milliseconds([&] {
                 done(session_->run(Session::Drafter([&](const Casebook& book, const Deed& deed) {
                     const Submitter who{
                         deed.role,
                         request.today,
                         {demoManagerName(), QDateTime(today, QTime(10, 0), Qt::UTC)}};
                     return action.draft(book, who, noPdf);
                 })));
             }));
        const auto& book = session_->casebook();
        const auto made = take(workOutReturn(book, definition, request));
        note("since_ms", milliseconds([&] {
                 take(changesSinceSubmission(book, *submittedBefore(book, made), made));
             }));
    }

    /// The first figure that somebody opens; those after it have the cases worked out.
    void openFigure(const ReturnDefinition& definition, const Period& days) {
        const auto& book = session_->casebook();
        note("figure_ms", milliseconds([&] {
                 auto workings =
                     take(Workings::begin(book, casesAtDay(book, days), days, definition));
                 take(workings.behind("throughput", 0, "referrals_received"));
             }));
    }

    /// Every beginning of some names, numbers and dates, as they are typed.
    void search() {
        const auto& book = session_->casebook();
        SearchIndex index;
        note("search_index_ms", milliseconds([&] { index = SearchIndex(book); }));
        std::vector<double> times;
        for (const auto* typed : {"nour haddad", "oluwadamilola", "07700 900123", "wm-01",
                                  "3 jan 1991", "n7 4", "zzzzz", "a"}) {
            const auto whole = QString::fromUtf8(typed);
            for (qsizetype length = 1; length <= whole.size(); ++length)
                times.push_back(milliseconds([&] { index.find(book, whole.left(length), today); }));
        }
        note("keystroke_p95_ms", percentile(times, 95));
        note("keystroke_worst_ms", percentile(times, 100));
    }

    void showCaseload() {
        note("caseload_ms", milliseconds([&] {
                 const auto rows = caseloadRows(session_->casebook(), today);
                 caseloadView(rows, {}, CaseloadColumn::Condition);
             }));
    }

    void exportAndImport() {
        const auto caseload = fileIn(folder_, "caseload");
        note("export_ms", milliseconds([&] { take(exportFolder(*session_, caseload)); }));
        session_.reset();
        auto fresh = newCentre(fileIn(folder_, "imported.ninefold"));
        ImportOutcome outcome = Failure{};
        const auto time =
            milliseconds([&] { outcome = importFolder(*fresh.session, caseload, false); });
        const auto* imported = std::get_if<Imported>(&outcome);
        if (!imported)
            stop(QStringLiteral("What was exported did not import again."));
        note("import_ms", time);
        note("import_rows_per_s", imported->rows / (time / 1000));
    }

    int women_;
    QString folder_;
    QString path_ = fileIn(folder_, "bench.ninefold");
    Secret key_;
    std::unique_ptr<Session> session_;
    std::vector<Figure> figures_;
};

/// The most memory that this process has held, in MB.
double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace

std::vector<Figure> measureWork(int women, const QString& folder) {
    return Measuring(women, folder).all();
}

std::vector<Figure> measureMemory(const QString& folder) {
    QFile file(keyFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        stop(file.errorString());
    const Secret key(file.readAll());
    const auto session =
        take(Session::open(fileIn(folder, "bench.ninefold"), key, demoManagerName(), clock));
    const auto list = todayList(session->casebook(), today, session->worker().id, Whose::Team);
    if (list.count() == 0)
        stop(QStringLiteral("Today is empty, so nothing was measured."));
    return {{QStringLiteral("memory_mb"), peakMemory()}};
}

} // namespace ninefold::bench
