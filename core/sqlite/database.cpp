// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include "core/base/text.h"

#include <QUrl>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace ninefold::sqlite {

namespace {

[[noreturn]] void fail(sqlite3* handle, int code) {
    if (handle)
        throw Error(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
    throw Error(code, sqlite3_errstr(code));
}

void open(sqlite3** handle, const QByteArray& name, int flags) {
    const int code = sqlite3_open_v2(name.constData(), handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error(*handle ? sqlite3_extended_errcode(*handle) : code, sqlite3_errstr(code));
        sqlite3_close_v2(*handle);
        *handle = nullptr;
        throw error;
    }
    sqlite3_extended_result_codes(*handle, 1);
}

} // namespace

Database::Database(const QString& path, Mode mode) {
    const auto name = QUrl::fromLocalFile(path).toEncoded();
    switch (mode) {
    case Mode::Create:
        open(&handle_, name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI);
        break;
    case Mode::ReadWrite:
        open(&handle_, name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI);
        break;
    case Mode::ReadOnly:
        open(&handle_, name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
        break;
    case Mode::ReadOnlyNoLocks:
        open(&handle_, name + "?nolock=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
        break;
    }
}

Database Database::inMemory() {
    Database database;
    open(&database.handle_, ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    return database;
}

Database::~Database() {
    sqlite3_close_v2(handle_);
}

Database::Database(Database&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
}

void Database::setKey(std::span<const unsigned char> key, const QByteArray& salt) {
    // SQLCipher's raw form, x'<key><salt>', so that no passphrase derivation of its own runs.
    std::array<char, 2 + 2 * 32 + 2 * 16 + 2> raw{};
    const auto saltSize = static_cast<size_t>(salt.size());
    if (key.size() != 32 || saltSize != 16)
        throw Error(SQLITE_MISUSE, "a key has 32 bytes, a salt 16");
    raw[0] = 'x';
    raw[1] = '\'';
    sodium_bin2hex(raw.data() + 2, 65, key.data(), key.size());
    sodium_bin2hex(raw.data() + 66, 33, reinterpret_cast<const unsigned char*>(salt.constData()),
                   saltSize);
    raw[98] = '\'';
    const int code = sqlite3_key(handle_, raw.data(), 99);
    sodium_memzero(raw.data(), raw.size());
    if (code != SQLITE_OK)
        fail(handle_, code);
    // On 4.x the first line takes the whole 3.x format, on 3.x it does nothing; the order matters.
    run("PRAGMA cipher_compatibility = 3");
    run("PRAGMA cipher_page_size = 4096");
}

bool Database::isReadOnly() const {
    return sqlite3_db_readonly(handle_, "main") == 1;
}

void Database::run(const char* sql) {
    if (const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(handle_, code);
}

void Database::setBusyTimeout(int milliseconds) {
    sqlite3_busy_timeout(handle_, milliseconds);
}

qint64 Database::number(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray Database::text(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.bytes(0) : QByteArray();
}

bool Database::inTransaction() const {
    return handle_ && sqlite3_get_autocommit(handle_) == 0;
}

int Database::changes() const {
    return sqlite3_changes(handle_);
}

void Database::copyTo(Database& target) const {
    auto* copy = sqlite3_backup_init(target.handle_, "main", handle_, "main");
    if (!copy)
        fail(target.handle_, SQLITE_ERROR);
    constexpr int everything = -1;
    sqlite3_backup_step(copy, everything);
    if (const int code = sqlite3_backup_finish(copy); code != SQLITE_OK)
        fail(target.handle_, code);
}

void Database::releaseMemory() {
    sqlite3_db_release_memory(handle_);
}

Statement::Statement(const Database& database, std::string_view sql) {
    const int code = sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                        &handle_, nullptr);
    if (code != SQLITE_OK)
        fail(database.handle(), code);
}

Statement::~Statement() {
    sqlite3_finalize(handle_);
}

Statement::Statement(Statement&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
}

void Statement::check(int code) const {
    if (code != SQLITE_OK)
        fail(sqlite3_db_handle(handle_), code);
}

Statement& Statement::bind(int parameter, qint64 value) {
    check(sqlite3_bind_int64(handle_, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    // A null pointer would bind NULL; an empty text is a text.
    check(sqlite3_bind_text(handle_, parameter, text.data() ? text.data() : "",
                            static_cast<int>(text.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes) {
    check(sqlite3_bind_blob(handle_, parameter, bytes.data() ? bytes.data() : "",
                            static_cast<int>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindNull(int parameter) {
    check(sqlite3_bind_null(handle_, parameter));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto* database = sqlite3_db_handle(handle_);
    const Error error(sqlite3_extended_errcode(database), sqlite3_errmsg(database));
    sqlite3_reset(handle_);
    throw error;
}

void Statement::reset() {
    sqlite3_reset(handle_);
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

int Statement::columnCount() const {
    return sqlite3_column_count(handle_);
}

std::string_view Statement::columnName(int column) const {
    return sqlite3_column_name(handle_, column);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(handle_, column);
}

std::string_view Statement::text(int column) const {
    const auto* text = static_cast<const char*>(sqlite3_column_blob(handle_, column));
    const auto size = static_cast<size_t>(sqlite3_column_bytes(handle_, column));
    return text ? std::string_view(text, size) : std::string_view();
}

QByteArray Statement::bytes(int column) const {
    const auto view = text(column);
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

QString Statement::string(int column) const {
    return fromUtf8(text(column));
}

Transaction::Transaction(Database& database)
    : database_(database) {
    database_.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    rollback();
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

void Transaction::rollback() {
    // SQLite itself rolls back on some errors (a full disk); then there is nothing left to do.
    if (std::exchange(open_, false) && database_.inTransaction())
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace ninefold::sqlite
