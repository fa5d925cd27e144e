// SPDX-License-Identifier: GPL-3.0-or-later

// How long the work takes, and how that grows: a table of figures for 200, 2,000 and 5,000 women
// with 30 appointments each. Every size is measured in a process of its own.

#include "tests/bench/work.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace ninefold::bench;

namespace {

struct Row {
    const char* name;
    const char* label;
    double most; ///< at 5,000 women; 0: no promise
    bool least;  ///< the promise is a least, not a most
    const char* unit;
};
constexpr Row rows[] = {
    {"open_today_ms", "Key derived to Today", 1000, false, "ms"},
    {"save_p50_ms", "One attendance saved, half of them", 0, false, "ms"},
    {"save_p95_ms", "One attendance saved, 95 of 100", 5, false, "ms"},
    {"sync_p50_ms", "One page kept by this disk, for comparison", 0, false, "ms"},
    {"return_ms", "A year's return, thirteen tables", 1000, false, "ms"},
    {"submit_ms", "That return submitted and kept", 0, false, "ms"},
    {"since_ms", "What differs from it, told cell by cell", 0, false, "ms"},
    {"figure_ms", "The first figure opened to its women", 0, false, "ms"},
    {"checks_ms", "The month's checks counted", 0, false, "ms"},
    {"import_rows_per_s", "Import", 20000, true, "rows/s"},
    {"import_ms", "Import of everything", 0, false, "ms"},
    {"export_ms", "Export of everything", 0, false, "ms"},
    {"search_index_ms", "Search made ready", 0, false, "ms"},
    {"keystroke_p95_ms", "A keystroke in search, 95 of 100", 16, false, "ms"},
    {"keystroke_worst_ms", "A keystroke in search, the slowest", 16, false, "ms"},
    {"caseload_ms", "The whole caseload as a table", 0, false, "ms"},
    {"memory_mb", "Most memory, opened with Today", 250, false, "MB"},
};

using Figures = QMap<QString, double>;

void print(const std::vector<Figure>& figures) {
    for (const auto& figure : figures)
        std::printf("%s %.4f\n", qPrintable(figure.name), figure.value);
}

Figures runChild(const QStringList& arguments) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        std::exit(1);
    Figures figures;
    for (const auto& line : child.readAllStandardOutput().split('\n'))
        if (const auto space = line.indexOf(' '); space > 0)
            figures[QString::fromUtf8(line.left(space))] = line.mid(space + 1).toDouble();
    return figures;
}

void printTable(const std::vector<int>& sizes, const std::vector<Figures>& found) {
    std::printf("%-43s", "women, 30 appointments each");
    for (const int size : sizes)
        std::printf("%12d", size);
    std::printf("%10s  %s\n", "grows", "promised");
    for (const auto& row : rows) {
        const auto name = QString::fromUtf8(row.name);
        std::printf("%-43s", row.label);
        for (const auto& figures : found)
            std::printf("%12.*f", row.least ? 0 : 1, figures.value(name));
        const double first = found.front().value(name);
        std::printf("%9.1fx", first > 0 ? found.back().value(name) / first : 0);
        if (row.most > 0) {
            const double last = found.back().value(name);
            const bool kept = row.least ? last >= row.most : last <= row.most;
            std::printf("  %s %g %s, %s", row.least ? "at least" : "at most", row.most, row.unit,
                        kept ? "kept" : "NOT KEPT");
        } else {
            std::printf("  %s", row.unit);
        }
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("work")) {
        print(measureWork(arguments[2].toInt(), arguments[3]));
        return 0;
    }
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("memory")) {
        print(measureMemory(arguments[2]));
        return 0;
    }
    const std::vector<int> sizes{200, 2000, 5000};
    std::vector<Figures> found;
    QDir().mkpath(QStringLiteral("out"));
    for (const int size : sizes) {
        // On the disk of the project: a folder in memory would make saving look quick.
        const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("out/bench-XXXXXX")));
        auto figures = runChild({QStringLiteral("work"), QString::number(size), folder.path()});
        figures.insert(runChild({QStringLiteral("memory"), folder.path()}));
        found.push_back(figures);
    }
    printTable(sizes, found);
    return 0;
}
