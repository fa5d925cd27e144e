// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <stdexcept>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ninefold::sqlite {

/// What SQLite said. Stays inside core/sqlite, core/store and core/returns.
class Error : public std::runtime_error {
public:
    Error(int code, const char* message)
        : std::runtime_error(message)
        , code_(code) {}
    int code() const { return code_; } ///< extended result code
    int primary() const { return code_ & 255; }

private:
    int code_;
};

/// One connection. Every call throws Error when SQLite refuses.
class Database {
public:
    enum class Mode {
        Create,          ///< the file must not exist
        ReadWrite,       ///< falls back to reading where the file may not be written
        ReadOnly,        ///< where the folder may not be written
        ReadOnlyNoLocks, ///< where file locks do not work
    };
    Database() = default;
    Database(const QString& path, Mode mode);
    static Database inMemory();
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens the encryption: `key` is 32 bytes, `salt` the 16 bytes that the file starts with.
    /// Pins the file format. A wrong key shows at the first read, as SQLITE_NOTADB.
    void setKey(std::span<const unsigned char> key, const QByteArray& salt);

    bool isOpen() const { return handle_; }
    bool isReadOnly() const;
    void run(const char* sql);
    void setBusyTimeout(int milliseconds);
    /// A single number, as of a pragma.
    qint64 number(const char* sql);
    QByteArray text(const char* sql);
    bool inTransaction() const;
    int changes() const;
    /// Copies everything into an empty database, which may have another key.
    void copyTo(Database& target) const;
    /// Gives back memory of the page cache.
    void releaseMemory();
    sqlite3* handle() const { return handle_; }

private:
    sqlite3* handle_ = nullptr;
};

/// A prepared statement, used over and over: bind, step (or run), reset.
class Statement {
public:
    Statement() = default;
    Statement(const Database& database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Parameters count from 1. Text and blobs must live until the statement is run.
    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bindBlob(int parameter, std::string_view bytes);
    Statement& bindNull(int parameter);

    bool step(); ///< whether there is a row
    void reset();
    void run(); ///< steps to the end and resets

    int columnCount() const;
    std::string_view columnName(int column) const; ///< holds as long as the statement

    /// Columns count from 0. Views hold until the next step.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::string_view text(int column) const; ///< of a blob too
    QByteArray bytes(int column) const;
    QString string(int column) const;

private:
    void check(int code) const;
    sqlite3_stmt* handle_ = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    void rollback();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace ninefold::sqlite
