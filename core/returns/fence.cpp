// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/fence.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <sqlcipher/sqlite3.h>

namespace ninefold {

namespace {

constexpr int stepsAtATime = 100'000;
constexpr int longestText = 1'000'000; ///< bytes of one value, or of a question

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

} // namespace

struct Fence::Watch {
    qint64 stepsLeft = 0;
    Progress progress; ///< a copy: it may be asked long after the call that gave it
    QString refused;   ///< what was asked for and is not allowed
    bool isCancelled = false;
    bool isTooLong = false;
};

const std::vector<std::string>& Fence::functions() {
    static const std::vector<std::string> names{
        "abs",   "coalesce", "count", "date",   "glob",  "ifnull", "julianday", "length", "like",
        "lower", "max",      "min",   "nullif", "round", "substr", "sum",       "trim",   "upper"};
    return names;
}

Fence::Fence(sqlite::Database& database, qint64 steps, const Progress& progress)
    : database_(database)
    , watch_(std::make_unique<Watch>(Watch{steps, progress, {}, false, false})) {
    auto* handle = database_.handle();
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestText);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, longestText);
    sqlite3_set_authorizer(handle, &Fence::mayDo, watch_.get());
    sqlite3_progress_handler(handle, stepsAtATime, &Fence::hasPassed, watch_.get());
}

Fence::~Fence() {
    sqlite3_set_authorizer(database_.handle(), nullptr, nullptr);
    sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr);
}

int Fence::mayDo(void* watch, int action, const char* first, const char* second, const char*,
                 const char*) {
    auto& it = *static_cast<Watch*>(watch);
    if (action == SQLITE_SELECT)
        return SQLITE_OK;
    if (action == SQLITE_READ) {
        // The list of tables is not for definitions: nothing in it is a fact.
        if (!std::string_view(first).starts_with("sqlite_"))
            return SQLITE_OK;
        it.refused = fromUtf8(first);
        return SQLITE_DENY;
    }
    if (action == SQLITE_FUNCTION) {
        const auto& known = functions();
        if (std::find(known.begin(), known.end(), second) != known.end())
            return SQLITE_OK;
        it.refused = tr("the function %1()").arg(fromUtf8(second));
        return SQLITE_DENY;
    }
    it.refused = tr("anything but reading");
    return SQLITE_DENY;
}

int Fence::hasPassed(void* watch) {
    auto& it = *static_cast<Watch*>(watch);
    it.stepsLeft -= stepsAtATime;
    it.isTooLong = it.stepsLeft <= 0;
    it.isCancelled = !it.isTooLong && it.progress && !it.progress(0, 0);
    return it.isTooLong || it.isCancelled ? 1 : 0;
}

Failure Fence::failure(const sqlite::Error& error) const {
    if (watch_->isCancelled)
        return {Failure::Kind::Cancelled, {}};
    if (watch_->isTooLong)
        return {Failure::Kind::Input, tr("it takes too long")};
    if (!watch_->refused.isEmpty())
        return {Failure::Kind::Input, tr("%1 is not allowed").arg(watch_->refused)};
    return {Failure::Kind::Input, QString::fromUtf8(error.what())};
}

} // namespace ninefold
