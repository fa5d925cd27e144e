// SPDX-License-Identifier: GPL-3.0-or-later

// Who may include whom: the table of core/README.md, held to.

#include "tests/support/core/project_files.h"

#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

using namespace ninefold::test;

namespace {

using Rooms = std::set<std::string>;

Rooms with(Rooms rooms, const Rooms& more) {
    rooms.insert(more.begin(), more.end());
    return rooms;
}

/// What each room may see beside itself.
const std::map<std::string, Rooms>& allowed() {
    static const Rooms casebook{"core/casebook", "core/catalogue", "core/domain", "core/base"};
    static const Rooms rules = with(casebook, {"core/rules"});
    static const Rooms screen =
        with(rules, {"core/actions", "core/queries", "core/returns", "core/exchange", "core/demo",
                     "core/keys", "core/session"});
    static const Rooms models = with(screen, {"ui/style"});
    static const Rooms parts = with(models, {"ui/models", "ui/parts"});
    static const Rooms shell = with(parts, {"ui/forms", "ui/charts", "ui/print", "ui/shell"});
    static const std::map<std::string, Rooms> table{
        {"core/base", {}},
        {"core/domain", {"core/base"}},
        {"core/catalogue", {"core/domain", "core/base"}},
        {"core/casebook", {"core/catalogue", "core/domain", "core/base"}},
        {"core/rules", casebook},
        {"core/keys", {"core/domain", "core/base"}},
        {"core/sqlite", {"core/domain", "core/base"}},
        {"core/store", with(casebook, {"core/sqlite", "core/keys"})},
        {"core/actions", rules},
        {"core/queries", rules},
        {"core/disclosure", {"core/base"}},
        {"core/returns", with(rules, {"core/sqlite", "core/disclosure"})},
        {"core/exchange", rules},
        {"core/demo", rules},
        {"core/session",
         with(rules, {"core/store", "core/sqlite", "core/keys", "core/actions", "core/exchange"})},
        {"ui/style", {"core/base"}},
        {"ui/parts", with(models, {"ui/models"})},
        {"ui/charts", parts},
        {"ui/models", models},
        {"ui/print", parts},
        {"ui/forms", parts},
        {"ui/shell", shell},
        {"ui/unlock", shell},
        {"ui/screens/*", shell}, // and its own folder
    };
    return table;
}

std::string folderOf(const std::string& path) {
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    if (path.starts_with("ui/screens/") && path.find('/', second + 1) != std::string::npos)
        return path.substr(0, path.find('/', second + 1));
    return second == std::string::npos ? path.substr(0, first) : path.substr(0, second);
}

/// Where all the screens are listed: the one file of ui that sees them.
bool isRegistry(const std::string& path) {
    return path.starts_with("ui/screens/registry.");
}

std::string wrongInclude(const std::string& path, const std::string& included) {
    const auto from = folderOf(path);
    const auto to = folderOf(included);
    if (from == to || from == "app" || path.starts_with("app/") || isRegistry(path))
        return {};
    const auto room = from.starts_with("ui/screens/") ? "ui/screens/*" : from;
    const auto row = allowed().find(room);
    if (row == allowed().end())
        return "is in a room that is not in the table";
    return row->second.contains(to) ? std::string() : room + " may not see " + to;
}

std::string wrongSystemInclude(const std::string& path, const std::string& header) {
    static const std::regex network("QNetwork.*|QTcp.*|QUdp.*|QSsl.*|QHostInfo|sys/socket.h");
    static const std::regex notInCore(
        "QObject|QSettings|QTimer|QThread|QSql.*|QtGui.*|QtWidgets.*|QWidget|QApplication|QPainter|"
        "QColor|QFont|QIcon");
    const auto room = folderOf(path);
    if (std::regex_match(header, network))
        return "there is no network code in Ninefold";
    if (path.starts_with("core/") && std::regex_match(header, notInCore))
        return "core knows no window, no signals and no settings of a machine";
    if (header == "sqlcipher/sqlite3.h" && room != "core/sqlite" && room != "core/store" &&
        room != "core/returns")
        return "SQLite is seen only by core/sqlite, core/store and core/returns";
    if (header == "glpk.h" && path != "core/disclosure/integer_program.cpp")
        return "GLPK is seen only by core/disclosure/integer_program.cpp";
    return {};
}

} // namespace

TEST_CASE("every room includes only what lies below it") {
    static const std::regex own("^\\s*#include \"([^\"]+)\".*");
    static const std::regex system("^\\s*#include <([^>]+)>.*");
    size_t read = 0;
    for (const auto& file : projectFiles({"app", "core", "ui"})) {
        for (size_t i = 0; file.isSource() && i < file.lines.size(); ++i) {
            std::smatch found;
            std::string wrong;
            if (std::regex_match(file.lines[i], found, own)) {
                const auto included = found[1].str();
                // What the build makes of a source (moc) has no path and stays in its room.
                if (included.find('/') != std::string::npos)
                    wrong = wrongInclude(file.path, included);
            } else if (std::regex_match(file.lines[i], found, system)) {
                wrong = wrongSystemInclude(file.path, found[1].str());
            } else {
                continue;
            }
            ++read;
            if (!wrong.empty())
                FAIL_CHECK(file.at(i) << ": " << file.lines[i] << ": " << wrong);
        }
    }
    CHECK(read > 100);
}

TEST_CASE("the table of rooms tells right from wrong") {
    CHECK(wrongInclude("core/rules/age.cpp", "core/domain/woman.h").empty());
    CHECK(wrongInclude("ui/screens/today/today_screen.cpp", "ui/shell/shell.h").empty());
    CHECK(wrongInclude("ui/screens/today/a.cpp", "ui/screens/today/b.h").empty());
    CHECK(wrongInclude("ui/screens/registry.cpp", "ui/screens/today/today_screen.h").empty());
    CHECK_FALSE(wrongInclude("core/rules/age.cpp", "core/store/store.h").empty());
    CHECK_FALSE(wrongInclude("core/queries/a.cpp", "core/actions/deed.h").empty());
    CHECK_FALSE(wrongInclude("ui/shell/shell.cpp", "core/store/store.h").empty());
    CHECK_FALSE(wrongInclude("ui/screens/today/a.cpp", "ui/screens/record/b.h").empty());
    CHECK_FALSE(wrongInclude("ui/style/theme.cpp", "ui/shell/shell.h").empty());
    CHECK_FALSE(wrongInclude("core/helpers/a.cpp", "core/base/id.h").empty());
    CHECK_FALSE(wrongSystemInclude("core/rules/age.cpp", "sqlcipher/sqlite3.h").empty());
    CHECK_FALSE(wrongSystemInclude("core/disclosure/protect.cpp", "glpk.h").empty());
    CHECK_FALSE(wrongSystemInclude("ui/shell/shell.cpp", "QNetworkReply").empty());
}
