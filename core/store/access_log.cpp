// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access_log.h"

namespace ninefold {

namespace {

constexpr std::string_view lineColumns =
    "SELECT \"seq\", \"at\", \"worker_name\", \"kind\", \"woman\", \"detail\" FROM \"access\" ";

} // namespace

AccessLog::AccessLog(sqlite::Database& database)
    : database_(database)
    , chain_(database, "access")
    , insert_(database, "INSERT INTO \"access\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)") {
}

void AccessLog::add(const Author& author, AccessKind kind, qint64 woman, const QString& detail) {
    chain_.readHead();
    const auto at = toUtf8(author.at);
    const auto name = toUtf8(author.name);
    const auto code = codeOf(kind);
    const auto detailText = toUtf8(detail);
    const auto salt = Chain::newSalt();
    const auto told = Chain::hashOf(detailText, viewOf(salt));
    std::string row;
    Chain::append(row, chain_.seq() + 1);
    Chain::append(row, at);
    Chain::append(row, author.worker);
    Chain::append(row, name);
    Chain::append(row, code);
    Chain::append(row, woman);
    chain_.add(row, told);
    insert_.bind(1, chain_.seq()).bind(2, at).bind(3, author.worker).bind(4, name).bind(5, code);
    insert_.bind(6, woman).bind(7, detailText).bindBlob(8, viewOf(salt));
    insert_.bindBlob(9, viewOf(told)).bindBlob(10, viewOf(chain_.hash())).run();
    chain_.writeHead();
}

std::vector<AccessLine> AccessLog::lines(sqlite::Statement& rows) {
    std::vector<AccessLine> out;
    while (rows.step())
        out.push_back({rows.integer(0),
                       rows.string(1),
                       rows.string(2),
                       fromCode<AccessKind>(rows.text(3)).value_or(AccessKind::OpenedRecord),
                       {rows.integer(4)},
                       rows.string(5)});
    return out;
}

std::vector<AccessLine> AccessLog::of(qint64 woman) {
    sqlite::Statement rows(database_,
                           std::string(lineColumns) +
                               "WHERE \"woman\" = ?1 AND \"woman\" <> 0 ORDER BY \"seq\" DESC");
    rows.bind(1, woman);
    return lines(rows);
}

std::vector<AccessLine> AccessLog::all() {
    sqlite::Statement rows(database_, std::string(lineColumns) + "ORDER BY \"seq\"");
    return lines(rows);
}

bool AccessLog::verifies() {
    sqlite::Statement rows(database_, "SELECT \"seq\", \"at\", \"worker\", \"worker_name\", "
                                      "\"kind\", \"woman\", \"detail\", \"detail_salt\", "
                                      "\"detail_hash\", \"hash\" FROM \"access\" ORDER BY \"seq\"");
    chain_.readHead();
    const auto seq = chain_.seq();
    const auto hash = chain_.hash();
    chain_.rewind();
    std::string row;
    while (rows.step()) {
        const auto toldThere = rows.text(8);
        Chain::Hash told{};
        if (rows.integer(0) != chain_.seq() + 1 || toldThere.size() != told.size())
            return false;
        std::copy(toldThere.begin(), toldThere.end(), told.begin());
        const bool erased = rows.isNull(6) && rows.isNull(7);
        if (!erased && (rows.text(7).size() != Chain::Salt().size() ||
                        Chain::hashOf(rows.text(6), rows.text(7)) != told))
            return false;
        row.clear();
        for (int column = 0; column < 6; ++column)
            Chain::append(row, rows.text(column));
        chain_.add(row, told);
        if (viewOf(chain_.hash()) != rows.text(9))
            return false;
    }
    return chain_.seq() == seq && chain_.hash() == hash;
}

} // namespace ninefold
