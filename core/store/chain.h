// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <array>
#include <string>

namespace ninefold {

/// A chain of hashes over rows that are only ever added: the hash of a row covers the hash before
/// it, so that a row that was changed, taken out or put in shows. The head is kept beside, so that
/// rows cut off the end show too. What a row tells about a person enters as a salted hash of its
/// own: it can be erased one day, with its salt, and the chain still verifies.
///
/// BLAKE2b-256 throughout; the form is in core/README.md, "The centre file".
class Chain {
public:
    using Hash = std::array<unsigned char, 32>;
    using Salt = std::array<unsigned char, 16>;

    /// `name`: "journal" or "access".
    Chain(sqlite::Database& database, std::string name);

    /// Reads the head; to be done in each transaction before adding.
    void readHead();
    void writeHead();
    qint64 seq() const { return seq_; } ///< of the newest row
    const Hash& hash() const { return hash_; }

    /// Takes in the next row: what stands in it, and the hash of what it tells.
    void add(std::string_view row, const Hash& told);
    /// From the start, for verifying.
    void rewind();

    static Salt newSalt();
    static Hash hashOf(std::string_view told, std::string_view salt);
    /// Appends one value so that no two rows have the same form: its length, a colon, the value.
    static void append(std::string& row, std::string_view value);
    static void append(std::string& row, qint64 value);

private:
    std::string name_;
    sqlite::Statement read_;
    sqlite::Statement write_;
    qint64 seq_ = 0;
    Hash hash_{};
};

inline std::string_view viewOf(const Chain::Hash& hash) {
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}
inline std::string_view viewOf(const Chain::Salt& salt) {
    return {reinterpret_cast<const char*>(salt.data()), salt.size()};
}

} // namespace ninefold
